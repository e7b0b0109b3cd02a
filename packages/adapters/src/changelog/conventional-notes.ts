import path from 'node:path';
import {
  LiftlockError,
  type NotedCommit,
  type NotesInput,
  type NotesPort,
  noteCommits,
  notesIncomplete,
  notesMarkdown,
  viewOf,
} from '@liftlock/core';
import type { CoreCommit } from 'conventional-changelog-core';
import { viewObjects } from './history-view.ts';

export interface NotesOptions {
  /** Where the repository keeps its objects; asked for once, when notes are written. */
  readonly objectsFolder: () => Promise<string>;
}

/** Notes written with `conventional-changelog-core`, which is loaded when the first notes are asked for. */
export function conventionalNotes({ objectsFolder }: NotesOptions): NotesPort {
  return { render: async (input) => renderNotes(input, await objectsFolder()) };
}

/**
 * The only place that touches `conventional-changelog-core` (ADR 0002). The library walks one range, by hash, in a
 * view that holds nothing else; it never sees a message. Commits are put in by their hash, read and made safe by core.
 *
 * @throws LiftlockError `notes-incomplete` if the library did not hand back every commit that has something to say.
 */
export async function renderNotes(input: NotesInput, objectsFolder: string): Promise<string> {
  const { default: conventionalChangelog } = await import('conventional-changelog-core');
  const byHash = new Map(noteCommits(input).map((commit) => [commit.sha, commit]));
  const view = await viewObjects(objectsFolder, input.range.to);
  try {
    const stream = conventionalChangelog(
      {
        // No such folder and file: the library's search for tags, a remote and a package finds nothing, and walks the range.
        cwd: path.join(view.folder, 'none'),
        config: {},
        outputUnreleased: true,
        pkg: { path: path.join(view.folder, 'none') },
        transform: (commit, done) => done(null, withNotes(byHash, commit)),
      },
      { version: input.version, previousTag: input.previousTag ?? '', currentTag: input.tag, linkCompare: false },
      { from: input.range.from ?? '', to: input.range.to, merges: false, format: 'commit%n-hash-%n%H' },
      { referenceActions: ['none'], issuePrefixes: ['#'] },
      writerOptions(input, byHash),
      { cwd: view.folder },
    );
    return await text(stream);
  } finally {
    await view.remove();
  }
}

function withNotes(byHash: ReadonlyMap<string, NotedCommit>, { hash }: CoreCommit): object | undefined {
  const noted = byHash.get(hash ?? '');
  return noted === undefined ? undefined : { hash: noted.sha, header: noted.sha, notes: [], noted };
}

function writerOptions(input: NotesInput, byHash: ReadonlyMap<string, NotedCommit>): object {
  return {
    // Markdown is put together by core, where it can be tested without the library; Handlebars passes it through.
    mainTemplate: '{{markdown}}',
    headerPartial: '-',
    commitPartial: '-',
    footerPartial: '-',
    // Core sorted, grouped and cancelled reverts already; the writer must not do it a second time by other rules.
    transform: undefined,
    ignoreReverted: false,
    commitsSort: false,
    groupBy: 'none',
    generateOn: false,
    finalizeContext: (_context: object, _options: object, commits: readonly { noted: NotedCommit }[]) => {
      const written = new Set(commits.map(({ noted }) => noted.sha));
      const expected = [...byHash.values()].filter(({ entries }) => entries.length > 0);
      const missing = expected.filter(({ sha }) => !written.has(sha));
      if (missing.length > 0)
        throw new LiftlockError(notesIncomplete(expected.length, expected.length - missing.length));
      return {
        markdown: notesMarkdown(
          viewOf(
            input,
            [...byHash.values()].filter(({ sha }) => written.has(sha)),
          ),
        ),
      };
    },
  };
}

async function text(stream: NodeJS.ReadableStream): Promise<string> {
  const chunks: string[] = [];
  for await (const chunk of stream) chunks.push(String(chunk));
  return chunks.join('');
}
