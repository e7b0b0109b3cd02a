import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Compares with `test/golden/rehearsal/<name>`; `UPDATE_GOLDEN=1` writes it anew, and nothing else does. */
export function expectGolden(name: string, text: string): void {
  const file = resolve('test/golden/rehearsal', name);
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  expect(text).toBe(existsSync(file) ? readFileSync(file, 'utf8') : `no golden file ${name}`);
}
