import { cut } from '../xml.ts';

/** Where a failed test is, as far as its report says so. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
}

/** `test/cart.test.js:12`, `cart_test.go:12`, `src/lib.rs:12:5`, as stack traces and assertions write it. */
const PLACE = /(?<![\w@./\\-])((?:\/|\.{1,2}\/)?[\w@.+-]{1,200}(?:\/[\w@.+-]{1,200}){0,40}\.[a-z]{1,5}):(\d{1,7})\b/g;
/** Frames that lie in what was installed. */
const FOREIGN = /(^|\/)(node_modules|site-packages|vendor|dist-packages)\/|^node:/;
const LONGEST = 20_000;

/**
 * The line that failed, by the failure's own text; where that names none of the test's file, what the report has in its
 * attributes, which is where the test begins.
 */
export function placeOf(message: string, written: { readonly file: string; readonly line?: number }): Place {
  const places = [...message.slice(0, LONGEST).matchAll(PLACE)]
    .map(([, file = '', line]) => ({ file, line: Number(line) }))
    .filter(({ file, line }) => line > 0 && !FOREIGN.test(file));
  if (written.file === '') return places[0] ?? {};
  const own = places.find(({ file }) => isSame(file, written.file));
  if (own !== undefined) return { file: cut(written.file, 300), line: own.line };
  return { file: cut(written.file, 300), ...(written.line === undefined ? {} : { line: written.line }) };
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [one.replace(/^\.\//, ''), other.replace(/^\.\//, '')];
  return a === b || a.endsWith(`/${b}`) || b.endsWith(`/${a}`);
}
