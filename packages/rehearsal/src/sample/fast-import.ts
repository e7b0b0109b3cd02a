import type { Person, PlannedCommit, PlannedTag } from './commit.ts';

/** How a stream names commits: by mark where git follows, by SHA in what people read. */
export interface CommitNames {
  mark(id: string): number;
  sha(id: string): string;
}

/**
 * The stream that `git fast-import` reads. It makes a whole history in one process, with people and dates of our
 * choosing, so that the commits have the same SHAs on every machine.
 */
export function commitStream(commit: PlannedCommit, branch: string, names: CommitNames): string {
  const seconds = secondsOf(commit.date);
  const message = typeof commit.message === 'string' ? commit.message : commit.message((id) => names.sha(id));
  const [first, ...others] = commit.parents.map((parent) => `:${names.mark(parent)}`);
  return [
    `commit refs/heads/${branch}`,
    `mark :${names.mark(commit.id)}`,
    `author ${signature(commit.author, seconds)}`,
    `committer ${signature(commit.committer ?? commit.author, seconds)}`,
    data(`${message}\n`),
    ...(first === undefined ? [] : [`from ${first}`]),
    ...others.map((parent) => `merge ${parent}`),
    ...Object.entries(commit.files).map(([path, content]) =>
      content === null ? `D ${path}` : `M 100644 inline ${path}\n${data(content)}`,
    ),
    '',
  ].join('\n');
}

export function tagStream(tag: PlannedTag, names: CommitNames): string {
  return [
    `tag ${tag.name}`,
    `from :${names.mark(tag.commit)}`,
    `tagger ${signature(tag.tagger, secondsOf(tag.date))}`,
    data(`${tag.message}\n`),
    '',
  ].join('\n');
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}`;
}

function signature(person: Person, seconds: number): string {
  return `${person.name} <${person.email}> ${seconds} +0000`;
}

function secondsOf(date: string): number {
  return Date.parse(date) / 1000;
}
