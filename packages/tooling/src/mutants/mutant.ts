import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A bug on purpose: a patch whose head names it and the tests that must find it. */
export interface Mutant {
  readonly name: string;
  readonly bug: string;
  /** Paths of tests, from the root of the repository. */
  readonly tests: readonly string[];
  /** Absolute path of the patch. */
  readonly patch: string;
}

export function readMutants(root: string): Mutant[] {
  const folder = join(root, 'test/mutants');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.patch'))
    .sort()
    .map((file) => {
      const patch = join(folder, file);
      const text = readFileSync(patch, 'utf8');
      const [, bug = ''] = /^bug: (.+)$/m.exec(text) ?? [];
      const [, tests = ''] = /^tests: (.+)$/m.exec(text) ?? [];
      return { name: file.replace(/\.patch$/, ''), bug, tests: tests.split(' '), patch };
    });
}
