import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { type Zippable, zipSync } from 'fflate';
import { isArchive } from './is-archive.ts';
import { searchPacked } from './search-packed.ts';

const TOKEN = `ghp_${'a'.repeat(36)}`;
const MEGABYTE = 1024 * 1024;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'liftlock-packed-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Told {
  readonly found: readonly string[];
  readonly unsearched: readonly string[];
  readonly isArchive: boolean;
}

async function searched(bytes: Uint8Array, most?: number): Promise<Told> {
  const file = join(folder, 'file');
  writeFileSync(file, bytes);
  const { credentials, unsearched } = await searchPacked(file, most);
  const found = credentials.map(({ rule, line, name }) => `${rule}, line ${line} of ${name ?? 'it'}`);
  return { found, unsearched, isArchive: isArchive(file) };
}

const clean = { found: [], unsearched: [], isArchive: true };
const zip = (files: Zippable) => Buffer.from(zipSync(files, { level: 6 }));
const text = (lines: number) => Buffer.from(`${'some text\n'.repeat(lines)}token = "${TOKEN}"\n`);

/** One file of a zip archive, without a directory: what a reader that goes from the start sees. */
function entry(
  name: string,
  packed: Buffer,
  { flags = 0, method = 8, size = packed.length, extra = Buffer.alloc(0) } = {},
) {
  const header = Buffer.alloc(30);
  header.write('PK\u0003\u0004', 'latin1');
  header.writeUInt16LE(45, 4);
  header.writeUInt16LE(flags, 6);
  header.writeUInt16LE(method, 8);
  header.writeUInt32LE(size, 18);
  header.writeUInt16LE(name.length, 26);
  header.writeUInt16LE(extra.length, 28);
  return Buffer.concat([header, Buffer.from(name), extra, packed]);
}

describe('what is packed in a file', () => {
  test('is searched in a zip archive, file by file', async () => {
    const bytes = zip({ 'a.txt': text(0).subarray(0, 20), 'config/app.env': text(4), 'z.txt': text(9) });
    expect(await searched(bytes)).toEqual({ ...clean, found: ['github-token, line 5 of config/app.env'] });
    expect(await searched(zip({ 'a.txt': Buffer.from('nothing') }))).toEqual(clean);
  });

  test('is searched in what gzip packed, also with a name, a comment and in several parts', async () => {
    expect(await searched(gzipSync(text(2)))).toEqual({ ...clean, found: ['github-token, line 3 of it'] });
    const [plain, packed] = [gzipSync('first'), gzipSync(text(0))];
    const named = Buffer.concat([
      packed.subarray(0, 3),
      Buffer.from([4 + 8 + 16 + 2]),
      packed.subarray(4, 10),
      Buffer.from('\u0002\u0000xxname\u0000comment\u0000cc', 'latin1'),
      packed.subarray(10),
    ]);
    expect((await searched(Buffer.concat([plain, named]))).found).toEqual(['github-token, line 1 of it']);
  });

  test('is searched where it is larger than any buffer, and where a piece ends in a token', async () => {
    const filler = (count: number) => Buffer.from('0123456789abcde\n'.repeat(count));
    for (const shift of [0, 10, 20, 39]) {
      const bytes = Buffer.concat([filler(MEGABYTE / 16), Buffer.alloc(shift, ' '), text(0), filler(MEGABYTE / 16)]);
      expect((await searched(zip({ large: bytes }))).found).toEqual([
        `github-token, line ${MEGABYTE / 16 + 1} of large`,
      ]);
    }
  });

  test('is searched in archives that are packed in archives', async () => {
    const inner = zip({ 'inner.txt': text(1) });
    expect((await searched(zip({ 'lib/inner.jar': inner }))).found).toEqual(['github-token, line 2 of inner.txt']);
    expect((await searched(zip({ 'lib/inner.jar': [inner, { level: 0 }] }))).found).toHaveLength(1);
    expect((await searched(gzipSync(Buffer.concat([Buffer.alloc(512), inner])))).found).toHaveLength(1);
    expect((await searched(zip({ 'a.tgz': gzipSync(text(0)) }))).found).toEqual(['github-token, line 1 of it']);
  });

  test('is searched behind a program that unpacks itself, and in a tar archive', async () => {
    const program = Buffer.concat([Buffer.alloc(5000, '#!/bin/sh\n'), zip({ a: text(0) })]);
    expect(await searched(program)).toEqual({ ...clean, found: ['github-token, line 1 of a'] });
    const tar = Buffer.concat([Buffer.alloc(257), Buffer.from('ustar\u0000'), Buffer.alloc(249), gzipSync(text(0))]);
    expect(await searched(tar)).toEqual({ ...clean, found: ['github-token, line 1 of it'] });
  });

  test('is searched in zip64, where sizes stand elsewhere, and where they follow the bytes', async () => {
    const packed = deflateRawSync(text(0));
    const zip64 = entry('a', packed, { size: 0xffffffff, extra: Buffer.alloc(20, '\u0001\u0000\u0010\u0000') });
    expect((await searched(zip64)).found).toEqual(['github-token, line 1 of a']);
    const described = Buffer.concat([
      entry('one', deflateRawSync('x'), { flags: 8, size: 0 }),
      Buffer.alloc(16, 'PK\u0007\u0008'),
    ]);
    expect((await searched(Buffer.concat([described, entry('two', packed, { flags: 8, size: 0 })]))).found).toEqual([
      'github-token, line 1 of two',
    ]);
  });

  test('is searched whatever the directory of the archive says', async () => {
    const bytes = zip({ 'hidden.txt': text(0) });
    const directory = bytes.indexOf('PK\u0001\u0002', 0, 'latin1');
    expect((await searched(bytes.subarray(0, directory))).found).toHaveLength(1);
    expect(
      (await searched(Buffer.concat([bytes.subarray(0, directory), zip({ other: Buffer.from('x') })]))).found,
    ).toHaveLength(1);
  });

  test('is said to be unsearched where it is encrypted, or packed in another way', async () => {
    const packed = deflateRawSync(text(0));
    expect(await searched(entry('a', packed, { flags: 1 }))).toMatchObject({ found: [], unsearched: ['encrypted'] });
    expect(await searched(entry('a', packed, { method: 12 }))).toMatchObject({
      found: [],
      unsearched: ['packed in a way that is not supported'],
    });
    const both = Buffer.concat([entry('a', packed, { flags: 1 }), entry('b', packed)]);
    expect(await searched(both)).toMatchObject({ found: ['github-token, line 1 of b'], unsearched: ['encrypted'] });
  });

  test('is searched as far as it is whole', async () => {
    const whole = zip({
      'a.txt': text(0),
      'b.bin': Buffer.from(Array.from({ length: 60_000 }, (_, at) => (at * at * 31) % 251)),
    });
    expect((await searched(whole.subarray(0, -20_000 % whole.length))).found).toHaveLength(1);
    const broken = Buffer.concat([entry('broken', Buffer.alloc(500, 0xff)), entry('whole', deflateRawSync(text(0)))]);
    expect(await searched(broken)).toMatchObject({ found: ['github-token, line 1 of whole'], unsearched: [] });
    const lengths = Array.from({ length: whole.length }, (_, length) => length).filter(
      (length) => length < 120 || length % 2_000 === 0,
    );
    const answers: Told[] = [];
    for (const length of lengths) answers.push(await searched(whole.subarray(0, length)));
    expect(answers.flatMap(({ unsearched }) => unsearched)).toEqual([]);
    // From the byte on with which the token is whole, it is found, however much of the archive follows.
    const first = answers.findIndex(({ found }) => found.length > 0);
    expect(lengths[first]).toBeGreaterThan(30 + 'a.txt'.length);
    expect(lengths[first]).toBeLessThan(120);
    expect(answers.slice(first).map(({ found }) => found)).toEqual(
      answers.slice(first).map(() => ['github-token, line 1 of a.txt']),
    );
  });

  test('T36: of a bomb, so much is searched, and it is said that there is more', async () => {
    const zeros = deflateRawSync(Buffer.alloc(4 * MEGABYTE));
    const bomb = Buffer.concat(Array.from({ length: 50 }, (_, at) => entry(`f${at}`, zeros)));
    expect(await searched(bomb, 9 * MEGABYTE)).toMatchObject({ found: [], unsearched: ['too large'] });
    let nested = gzipSync(Buffer.alloc(8 * MEGABYTE));
    for (let depth = 0; depth < 8; depth += 1) nested = zip({ [`${depth}`]: nested });
    expect(await searched(nested, 9 * MEGABYTE)).toMatchObject({ unsearched: ['packed too often'] });
  });

  test('that only looks packed costs as much as a bomb, at most', async () => {
    const false_ = entry('x', Buffer.alloc(0));
    const all = Buffer.concat(Array.from({ length: 200 }, () => false_));
    expect(await searched(all, 2 * MEGABYTE)).toMatchObject({ found: [], unsearched: ['too large'] });
    expect(await searched(Buffer.alloc(100_000, '\u001f\u008b\u0008', 'latin1'))).toMatchObject({ found: [] });
  });

  test('may be nothing at all', async () => {
    for (const bytes of ['', 'P', 'PK', 'PK\u0003\u0004', 'plain text'])
      expect(await searched(Buffer.from(bytes, 'latin1'))).toEqual({ ...clean, isArchive: bytes.length === 4 });
  });
});
