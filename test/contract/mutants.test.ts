import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readMutants } from '../../packages/tooling/src/mutants/mutant.ts';
import { ROOT } from '../architecture/sources.ts';

describe('every bug on purpose', () => {
  test.each(readMutants(ROOT))('$name applies to the code, and names its tests', ({ bug, tests, patch }) => {
    const { status, stderr } = spawnSync('git', ['apply', '--check', patch], { cwd: ROOT, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(bug).not.toBe('');
    expect(tests.filter((path) => existsSync(join(ROOT, path))).length).toBeGreaterThan(0);
  });
});
