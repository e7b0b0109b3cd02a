import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readMutants } from '../../packages/tooling/src/mutants/mutant.ts';
import { ROOT } from '../architecture/sources.ts';

describe('every bug on purpose', () => {
  test.each(readMutants(ROOT))('$name applies to the code, and names its tests', ({ bug, tests, patch }) => {
    const { status, stderr } = spawnSync('git', ['apply', '--check', patch], { cwd: ROOT, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(bug).not.toBe('');
    for (const path of tests) expect({ path, files: filesAt(path).length > 0 }).toEqual({ path, files: true });
  });
});

/** Files whose path begins like this, as jest reads it. */
function filesAt(path: string): string[] {
  const folder = join(ROOT, dirname(path));
  return existsSync(folder) ? readdirSync(folder).filter((file) => file.startsWith(basename(path))) : [];
}
