import type { JudgedCommit } from '../version/verdicts.ts';
import { type EntryContext, type NotedCommit, noteCommit } from './note-entry.ts';
import { type LaidOutNotes, layOut, type NotesSection, UNPARSED_SECTION, USUAL_SECTIONS } from './notes-layout.ts';
import { cut, inlineMarkdown } from './safe-text.ts';

/** GitHub's limit for the body of a release, in characters (REST reference, "Create a release"). */
export const RELEASE_BODY_LIMIT = 125_000;
/** What headings, links and contributors may take of it. */
const FRAME_RESERVE = 5_000;

export interface NotesInput extends EntryContext {
  readonly version: string;
  readonly tag: string;
  /** Tag of the release that the notes build on; `null` for the first. */
  readonly previousTag: string | null;
  /** Commit that is released, and the commit of the previous release. */
  readonly range: { readonly to: string; readonly from: string | null };
  /** Epoch milliseconds of the released commit: notes know no other clock. */
  readonly releasedAt: number;
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
  readonly date: string;
  readonly compare: string | null;
  readonly main: LaidOutNotes;
  readonly isEmpty: boolean;
  /** Everything since the last stable release, for a pre-release that builds on another. */
  readonly since: { readonly tag: string; readonly notes: LaidOutNotes } | null;
  /** `web 2.0.0`: what the component was released for, when it has no change of its own. */
  readonly follows: string | null;
  readonly contributors: readonly string[];
  readonly newContributors: readonly string[];
  readonly cut: string | null;
}

/** Writes notes. The one implementation is confined to the adapter around `conventional-changelog-core`. */
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
  const room = Math.max(0, (input.limit ?? RELEASE_BODY_LIMIT) - FRAME_RESERVE);
  const recent = input.sincePrerelease;
  const main = recent === undefined ? commits : commits.filter(({ sha }) => recent.shas.has(sha));
  const mainNotes = layOut(main, sections, recent === undefined ? room : Math.floor(room / 2));
  const whole = recent === undefined ? null : layOut(commits, sections, Math.floor(room / 2));
  const follows = followed(input);
  const omitted = mainNotes.omitted + (whole?.omitted ?? 0);
  return {
    title: input.version,
    date: new Date(input.releasedAt).toISOString().slice(0, 10),
    compare: compareLink(input),
    main: mainNotes,
    isEmpty: mainNotes.sections.length === 0 && follows === null,
    follows,
    since: whole === null ? null : { tag: input.previousTag ?? 'the beginning', notes: whole },
    ...contributorsOf(input),
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

const MAX_CONTRIBUTORS = 60;

/** Logins where GitHub was asked, names as git has them where it was not; never a mention, so nobody is notified. */
function contributorsOf(input: NotesInput): Pick<NotesView, 'contributors' | 'newContributors'> {
  const counted = input.commits.filter(({ parsed, revert }) => parsed.commit.parents.length < 2 && revert === null);
  const people = counted.map(({ parsed }) => {
    const pull = input.pulls.get(parsed.commit.sha);
    const login = pull?.author ?? null;
    const name = login === null ? named(parsed.commit.author.name, input) : profile(login);
    return { name, isBot: isBot(login ?? parsed.commit.author.name), pull };
  });
  const contributors = [...new Set(people.filter(({ isBot }) => !isBot).map(({ name }) => name))].sort();
  const first = people.filter(({ pull }) => pull?.firstContribution === true);
  return {
    contributors: contributors.slice(0, MAX_CONTRIBUTORS),
    newContributors: [...new Set(first.map(({ name }) => name))].sort(),
  };
}

function named(name: string, context: EntryContext): string {
  return inlineMarkdown(cut(name, 60), context) || 'somebody without a name';
}

function profile(login: string): string {
  const plain = login.replace(/[^A-Za-z0-9-]/g, '');
  return `[${plain}](https://github.com/${plain})`;
}

function isBot(name: string): boolean {
  return name.endsWith('[bot]');
}
