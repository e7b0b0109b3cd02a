import { randomFillSync } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import { Random } from '../random.ts';

export const MEBIBYTE = 1024 * 1024;
/** Different pieces of each kind; they repeat far behind what a packer looks back at. */
const PIECES = 8;

/** A file as artifacts are: of four mebibytes two are like programs, one like machine code, and one is packed already. */
export function writeArtifact(file: string, mebibytes: number, seed: number): void {
  const random = new Random(seed);
  const texts = Array.from({ length: PIECES }, () => text(random));
  const codes = Array.from({ length: PIECES }, () => code(random));
  write(file, function* pieces() {
    for (let index = 0; index < mebibytes; index += 1) {
      const [kind, piece] = [index % 4, Math.floor(index / 4) % PIECES];
      if (kind === 3) yield randomFillSync(Buffer.alloc(MEBIBYTE));
      else yield (kind === 2 ? codes : texts)[piece] as Buffer;
    }
  });
}

/** JUnit XML of so many bytes: most tests pass, some print, some fail. */
export function writeJUnit(file: string, bytes: number): void {
  write(file, function* parts() {
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n';
    let [size, suite] = [0, 0];
    for (; size < bytes; suite += 1) {
      const tests = Array.from({ length: 100 }, (_, index) => testCase(suite, index)).join('');
      const all = `  <testsuite name="suite ${suite}" tests="100" file="test/suite-${suite}.test.ts">\n${tests}  </testsuite>\n`;
      size += all.length;
      yield all;
    }
    yield '</testsuites>\n';
  });
}

function testCase(suite: number, index: number): string {
  const kind = index % 50;
  const failure = `<failure message="expected ${index}">Error\n${`    at cart (src/cart-${suite}.ts:${index}:7)\n`.repeat(8)}</failure>`;
  const output = `<system-out><![CDATA[${'what a test prints <b>\n'.repeat(12)}]]></system-out>`;
  const inside = kind === 49 ? failure : kind % 10 === 3 ? output : '';
  const name = `adds item ${index} &amp; keeps &lt;the&gt; order`;
  return `    <testcase classname="shop.Cart${suite}" name="${name}" time="0.0${index}">${inside}</testcase>\n`;
}

/** SARIF of so many bytes. */
export function writeSarif(file: string, bytes: number): void {
  write(file, function* parts() {
    yield '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"scan","rules":[{"id":"eval"}]}},"results":[\n';
    for (let [size, index] = [0, 0]; size < bytes; index += 1) {
      const one = `${index === 0 ? '' : ',\n'}${JSON.stringify(finding(index))}`;
      size += one.length;
      yield one;
    }
    yield ']}]}\n';
  });
}

function finding(index: number): object {
  const region = { startLine: index + 1, startColumn: 3, endColumn: 9, snippet: { text: '  const x = "a";\n' } };
  const physicalLocation = {
    artifactLocation: { uri: `src/cart/file-${index % 999}.ts`, uriBaseId: '%SRCROOT%' },
    region,
  };
  return {
    ruleId: 'eval',
    ruleIndex: 0,
    level: 'warning',
    message: { text: `finding ${index} with "quotes", and why it is one` },
    locations: [{ physicalLocation }],
    partialFingerprints: { primaryLocationLineHash: 'abcdef0123456789:1' },
  };
}

function write(file: string, parts: () => Iterable<string | Buffer>): void {
  const target = openSync(file, 'w');
  for (const part of parts()) writeSync(target, part as Buffer);
  closeSync(target);
}

const WORDS =
  'const let return function if else import export from value index name path file error await this new'.split(' ');

function text(random: Random): Buffer {
  const words: string[] = [];
  for (let size = 0; size < MEBIBYTE; ) {
    const word = random.below(3) > 0 ? (WORDS[random.below(WORDS.length)] as string) : random.below(1e9).toString(36);
    words.push(word, random.below(9) === 0 ? '\n' : ' ');
    size += word.length + 1;
  }
  return Buffer.from(words.join('')).subarray(0, MEBIBYTE);
}

/** Small numbers are frequent in machine code. */
function code(random: Random): Buffer {
  const bytes = Buffer.alloc(MEBIBYTE);
  for (let at = 0; at < MEBIBYTE; at += 1) bytes[at] = 256 * random.next() ** 3;
  return bytes;
}
