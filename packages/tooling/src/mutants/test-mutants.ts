import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyOf } from './copy.ts';
import { type Mutant, readMutants } from './mutant.ts';

const ROOT = join(import.meta.dirname, '../../../..');

type Fate = 'caught' | 'survived' | 'does not apply' | 'red without it';

/** Puts one bug after the other into a copy of the repository, and says which of them no test finds. */
function main(names: readonly string[]): number {
  const mutants = readMutants(ROOT).filter(({ name }) => names.length === 0 || names.includes(name));
  const copy = copyOf(ROOT);
  const sound = new Set<string>();
  try {
    const fates = mutants.map((mutant) => {
      const begun = Date.now();
      const fate = fateOf(mutant, copy, sound);
      const mark = fate === 'caught' ? '✓' : '✗';
      console.log(
        `${mark} ${fate.padEnd(14)} ${String(Math.round((Date.now() - begun) / 1000)).padStart(3)} s  ${mutant.bug}`,
      );
      return fate;
    });
    const alive = fates.filter((fate) => fate !== 'caught').length;
    console.log(`\n${fates.length - alive} of ${fates.length} bugs are caught.`);
    return alive === 0 && fates.length > 0 ? 0 : 1;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** @param sound Tests that pass without any bug: tests that fail anyway catch nothing. */
function fateOf({ patch, tests }: Mutant, copy: string, sound: Set<string>): Fate {
  if (!sound.has(tests.join(' ')) && !testsPass(tests, copy)) return 'red without it';
  sound.add(tests.join(' '));
  if (!apply(patch, copy)) return 'does not apply';
  try {
    return testsPass(tests, copy) ? 'survived' : 'caught';
  } finally {
    apply(patch, copy, '--reverse');
  }
}

function apply(patch: string, copy: string, ...options: readonly string[]): boolean {
  return spawnSync('git', ['apply', ...options, patch], { cwd: copy, stdio: 'ignore' }).status === 0;
}

function testsPass(tests: readonly string[], copy: string): boolean {
  const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '--bail', ...tests];
  return spawnSync(process.execPath, jest, { cwd: copy, stdio: 'ignore' }).status === 0;
}

process.exit(main(process.argv.slice(2)));
