import type { JudgedCommit } from '../version/verdicts.ts';
import { contributorsOf } from './contributors.ts';
import { type EntryContext, type NotedCommit, noteCommit } from './note-entry.ts';
import { type LaidOutNotes, layOut, type NotesSection, UNPARSED_SECTION, USUAL_SECTIONS } from './notes-layout.ts';
import { inlineMarkdown } from './safe-text.ts';

/** GitHub's limit for the body of a release, in characters (REST reference, "Create a release"). */
export const RELEASE_BODY_LIMIT = 125_000;
/** What headings and links may take of it. */
const FRAME_RESERVE = 5_000;

export interface NotesInput extends EntryContext {
  readonly version: string;
  readonly tag: string;
  /** Tag of the release that the notes build on; `null` for the first. */
  readonly previousTag: string | null;
  /** Commit that is released, and the commit of the previous release. */
  readonly range: { readonly to: string; readonly from: string | null };
  /** Epoch milliseconds of the released commit, the only clock that notes know; `null` where nothing is new. */
  readonly releasedAt: number | null;
  /** The commits of the range as they were judged, children before parents. */
  readonly commits: readonly JudgedCommit[];
  /** For a pre-release: the last one, and the commits that it lacks. They come first; the whole is folded below. */
  readonly sincePrerelease?: { readonly tag: string; readonly shas: ReadonlySet<string> } | undefined;
  readonly sections?: readonly NotesSection[] | undefined;
  /** Whether commits that are not conventional get a section of their own. */
  readonly showUnparsed?: boolean | undefined;
  /** Characters that the notes may have. */
  readonly limit?: number | undefined;
  /** Other components that this one follows to a new version. */
  readonly follows?: readonly { readonly component: string; readonly version: string }[] | undefined;
  /** File with the whole notes, named where they are cut. */
  readonly wholeNotes?: string | undefined;
}

/** Everything that a renderer puts into its template: decided, ordered and safe. */
export interface NotesView {
  readonly title: string;
  /** `2026-11-22`, in UTC. */
  readonly date: string | null;
  readonly compare: string | null;
  readonly main: LaidOutNotes;
  readonly isEmpty: boolean;
  /** Everything since the last stable release, for a pre-release that builds on another. */
  readonly since: { readonly tag: string; readonly notes: LaidOutNotes } | null;
  /** `web 2.0.0`: what the component was released for, when it has no change of its own. */
  readonly follows: string | null;
  readonly contributors: readonly string[];
  /** `ada: the cart remembers (#21)`: who contributed for the first time, and by which pull request. */
  readonly firstContributions: readonly string[];
  readonly cut: string | null;
}

/** Writes notes. What is released is written by the adapter around `conventional-changelog-core`, and by nothing else. */
export interface NotesPort {
  /** Markdown, the same bytes for the same input. */
  render(input: NotesInput): Promise<string>;
}

/** What each commit of the range adds, in the order of the range. */
export function noteCommits(input: NotesInput): NotedCommit[] {
  return input.commits.map((commit) => noteCommit(commit, input));
}

/** Lays the notes out from the commits that a renderer hands back. */
export function viewOf(input: NotesInput, commits: readonly NotedCommit[]): NotesView {
  const sections = [...(input.sections ?? USUAL_SECTIONS), ...(input.showUnparsed === true ? [UNPARSED_SECTION] : [])];
  const { contributors, firstContributions } = contributorsOf(input);
  const frame = FRAME_RESERVE + [...contributors, ...firstContributions].join('\n- ').length;
  const room = Math.max(0, (input.limit ?? RELEASE_BODY_LIMIT) - frame);
  const recent = input.sincePrerelease;
  const main = recent === undefined ? commits : commits.filter(({ sha }) => recent.shas.has(sha));
  const mainNotes = layOut(main, sections, recent === undefined ? room : Math.floor(room / 2));
  const whole = recent === undefined ? null : layOut(commits, sections, Math.floor(room / 2));
  const follows = followed(input);
  const omitted = mainNotes.omitted + (whole?.omitted ?? 0);
  return {
    title: input.version,
    date: input.releasedAt === null ? null : new Date(input.releasedAt).toISOString().slice(0, 10),
    compare: compareLink(input),
    main: mainNotes,
    isEmpty: mainNotes.sections.length === 0 && follows === null,
    follows,
    since: whole === null ? null : { tag: input.previousTag ?? 'the beginning', notes: whole },
    contributors,
    firstContributions,
    cut: omitted === 0 ? null : `${omitted} more entries are in ${wholeNotes(input)}.`,
  };
}

function compareLink({ repositoryUrl, previousTag, tag, sincePrerelease }: NotesInput): string | null {
  const from = sincePrerelease?.tag ?? previousTag;
  if (repositoryUrl === null || from === null) return null;
  return `[\`${from}...${tag}\`](${repositoryUrl}/compare/${encodeURIComponent(from)}...${encodeURIComponent(tag)})`;
}

function wholeNotes({ wholeNotes: file, repositoryUrl, tag }: NotesInput): string {
  if (file === undefined) return 'the history';
  if (repositoryUrl === null) return `\`${file}\``;
  return `[\`${file}\`](${repositoryUrl}/releases/download/${encodeURIComponent(tag)}/${file})`;
}

function followed(input: NotesInput): string | null {
  const names = (input.follows ?? []).map(({ component, version }) => inlineMarkdown(`${component} ${version}`, input));
  return names.length === 0 ? null : names.join(', ');
}
