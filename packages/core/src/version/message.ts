import { type Footer, footerValues, readBody } from './footers.ts';
import { type Header, readHeader } from './header.ts';
import type { HistoryCommit } from './history.ts';
import { type RevertClaim, readRevert } from './revert-claim.ts';

/** A commit whose message was read. Nothing is lost: what could not be read says why in `unparsed`. */
export interface ParsedCommit {
  readonly commit: HistoryCommit;
  /** First line, trimmed. */
  readonly title: string;
  /** `null` if the title is not of conventional form. */
  readonly header: Header | null;
  /** Why `header` is `null`. */
  readonly unparsed: string | null;
  readonly footers: readonly Footer[];
  /** Texts of breaking changes; may be empty although `isBreaking` says yes (`feat!: …` explains itself). */
  readonly breaking: readonly string[];
  readonly items: readonly Header[];
  readonly revert: RevertClaim | null;
  /** Number at the end of the title, `… (#12)`, which GitHub writes when it squashes a pull request. */
  readonly pull: number | null;
}

/** Reads a commit's message. Linear in its length, never throws, and takes nothing in it for git's own data. */
export function parseCommit(commit: HistoryCommit): ParsedCommit {
  const [first = '', ...rest] = commit.message.split(/\r\n|\n|\r/);
  const title = first.trim();
  const reading = readHeader(title);
  const body = readBody(rest);
  return {
    commit,
    title,
    header: reading.header,
    unparsed: reading.header === null ? reading.why : null,
    footers: body.footers,
    breaking: body.breaking,
    items: body.items,
    revert: readRevert(title, reading.header, rest, footerValues(body.footers, 'Refs')),
    pull: pullOf(title),
  };
}

export function isMerge(commit: HistoryCommit): boolean {
  return commit.parents.length > 1;
}

/** Whether the commit breaks what was promised before. A squashed item is asked only if the title says nothing. */
export function isBreaking(commit: ParsedCommit): boolean {
  if (commit.breaking.length > 0 || commit.header?.breaking === true) return true;
  return commit.header === null && commit.revert === null && commit.items.some(({ breaking }) => breaking);
}

const PULL = /\(#(\d{1,9})\)$/;

function pullOf(title: string): number | null {
  const digits = PULL.exec(title.slice(-16))?.[1];
  return digits === undefined ? null : Number(digits);
}
