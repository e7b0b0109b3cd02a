import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Compares a text with a file of `test/golden`; `UPDATE_GOLDEN=1` writes the file instead. */
export function expectGolden(file: string, text: string): void {
  const golden = path.join(process.cwd(), 'test', 'golden', file);
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(path.dirname(golden), { recursive: true });
    writeFileSync(golden, text);
  }
  expect(text).toBe(existsSync(golden) ? readFileSync(golden, 'utf8') : `(there is no ${file} yet)`);
}
