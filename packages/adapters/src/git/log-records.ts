import type { HistoryCommit } from '@liftlock/core';

/**
 * Fields of one record, NUL between them. No part of a commit can hold a NUL, so nothing that a message, a name or a
 * path says can end a field or begin a record.
 */
const FIELDS = ['%H', '%P', '%an', '%ae', '%at', '%ct', '%B'];
const SEPARATOR = '%x00';

/** `--format` of records without paths: exactly `FIELDS.length` tokens each. */
export const FORMAT = FIELDS.join(SEPARATOR);
/**
 * `--format` of records with paths: an empty token in front of the fields, which no path can be, an empty one behind
 * them, then the paths, the first with a line break before it.
 */
export const FORMAT_WITH_FILES = `${SEPARATOR}${FORMAT}${SEPARATOR}`;

const NUL = 0;

/** Cuts a stream of bytes at NULs. The last token needs its NUL too: what follows the last one is dropped. */
export async function* tokens(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let pending: Buffer[] = [];
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NUL); end !== -1; end = chunk.indexOf(NUL, start)) {
      const piece = chunk.subarray(start, end);
      yield pending.length === 0 ? piece.toString('utf8') : Buffer.concat([...pending, piece]).toString('utf8');
      pending = [];
      start = end + 1;
    }
    if (start < chunk.length) pending.push(chunk.subarray(start));
  }
}

/** Commits of `git log -z --format=FORMAT`. */
export async function* records(source: AsyncIterable<string>): AsyncGenerator<HistoryCommit> {
  let fields: string[] = [];
  for await (const token of source) {
    fields.push(token);
    if (fields.length < FIELDS.length) continue;
    yield commitOf(fields, []);
    fields = [];
  }
}

/** Commits of `git log -z --name-only --format=FORMAT_WITH_FILES`. */
export async function* recordsWithFiles(source: AsyncIterable<string>): AsyncGenerator<HistoryCommit> {
  // Tokens of the record: the empty one, the fields, the empty one, the paths; the next empty one begins the next.
  const head = FIELDS.length + 2;
  let record: string[] = [];
  for await (const token of source) {
    if (token === '' && record.length >= head) {
      yield commitOf(record.slice(1, head - 1), record.slice(head));
      record = [];
    }
    record.push(token);
  }
  if (record.length >= head) yield commitOf(record.slice(1, head - 1), record.slice(head));
}

function commitOf(fields: readonly string[], paths: readonly string[]): HistoryCommit {
  const [sha = '', parents = '', name = '', email = '', authored = '', committed = '', message = ''] = fields;
  const [first = '', ...others] = paths;
  return {
    sha,
    parents: parents === '' ? [] : parents.split(' '),
    author: { name, email, at: Number(authored) * 1000 },
    committedAt: Number(committed) * 1000,
    message,
    files: first === '' ? [] : [first.startsWith('\n') ? first.slice(1) : first, ...others],
  };
}
