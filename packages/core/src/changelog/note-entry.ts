import type { Header } from '../version/header.ts';
import { isBreaking, isMerge, type ParsedCommit } from '../version/message.ts';
import { isUnparsed } from '../version/plan.ts';
import type { JudgedCommit } from '../version/verdicts.ts';
import { type PullRequestFacts, type ChangeSummary, wordsFor } from './pull-requests.ts';
import { blockMarkdown, cut, inlineMarkdown, issueLink, type Links } from './safe-text.ts';

/** A change as the notes show it. Everything in it is Markdown that was made safe. */
export interface NoteEntry {
  /** Key of the section, a commit type; `breaking`, `dependencies` and `unparsed` are ours. */
  readonly section: string;
  /** Components that the commit touches, in the order of the configuration. */
  readonly components: readonly string[];
  readonly scope: string | null;
  readonly text: string;
  /** `#12`, `abc1234`: where to read more. */
  readonly references: readonly string[];
  /** What to do about a breaking change; several lines. */
  readonly migration: string | null;
}

/** A commit of the released range with what it adds to the notes: nothing, one entry, or one for each squashed item. */
export interface NotedCommit {
  readonly sha: string;
  readonly entries: readonly NoteEntry[];
}

export interface EntryContext extends Links {
  /** Components of a commit, by its id. Missing means none. */
  readonly components: ReadonlyMap<string, readonly string[]>;
  /** Pull requests by commit id, where a token made it possible to ask. */
  readonly pulls: ReadonlyMap<string, PullRequestFacts>;
}

const MAX_SUBJECT = 300;
const MAX_SCOPE = 80;
/** Stands for a text of which nothing can be seen. Without any, what follows would not belong to the entry. */
const NO_TEXT = 'no description';

/** What a commit adds to the notes. Merges and reverted commits add nothing: they changed nothing that is released. */
export function noteCommit(judged: JudgedCommit, context: EntryContext): NotedCommit {
  const { parsed, revert } = judged;
  const { sha } = parsed.commit;
  if (isMerge(parsed.commit) || revert !== null) return { sha, entries: [] };
  // The heading says already what the scope of a dependency update would.
  const scopeOf = (section: string, scope: string | null): string | null =>
    scope === null || section === 'dependencies' ? null : inlineMarkdown(cut(scope, MAX_SCOPE), context) || null;
  const entry = (section: string, change: ChangeSummary, migration: string | null): NoteEntry => ({
    section,
    components: context.components.get(sha) ?? [],
    scope: scopeOf(section, change.scope),
    text: inlineMarkdown(cut(withoutPull(change.subject, parsed.pull), MAX_SUBJECT), context) || NO_TEXT,
    references: references(parsed, context),
    migration,
  });
  return {
    sha,
    entries: changesOf(parsed, wordsFor(parsed, context.pulls.get(sha))).map(({ section, change, migration }) =>
      entry(section, change, migration?.(context) ?? null),
    ),
  };
}

interface Change {
  readonly section: string;
  readonly change: ChangeSummary;
  readonly migration?: (links: Links) => string;
}

/** @param words Stand for a commit whose own title is not conventional. */
function changesOf(parsed: ParsedCommit, words: ChangeSummary): Change[] {
  if (isBreaking(parsed)) return [breakingChange(parsed, words)];
  const title = parsed.revert?.restores ?? parsed.header;
  if (title !== null)
    return [{ section: isDependencyUpdate(parsed, title) ? 'dependencies' : typeOf(title), change: title }];
  if (parsed.revert !== null) return [{ section: 'revert', change: { scope: null, subject: parsed.revert.title } }];
  if (parsed.items.length > 0) return parsed.items.map((item) => ({ section: typeOf(item), change: item }));
  return isUnparsed(parsed) ? [{ section: 'unparsed', change: words }] : [];
}

function breakingChange(parsed: ParsedCommit, words: ChangeSummary): Change {
  const change = parsed.header ?? parsed.items.find(({ breaking }) => breaking) ?? words;
  const text = parsed.breaking.filter((part) => part !== '').join('\n\n');
  return { section: 'breaking', change, ...(text === '' ? {} : { migration: (links) => blockMarkdown(text, links) }) };
}

function typeOf(change: Header): string {
  return change.type.toLowerCase();
}

const DEPENDENCY_SCOPES: ReadonlySet<string> = new Set(['deps', 'deps-dev', 'dependencies', 'deps-peer']);

function isDependencyUpdate(parsed: ParsedCommit, title: Header): boolean {
  return title === parsed.header && title.scope !== null && DEPENDENCY_SCOPES.has(title.scope.toLowerCase());
}

/** The number that GitHub appended is shown among the references. */
function withoutPull(subject: string, pull: number | null): string {
  const suffix = `(#${pull})`;
  return pull !== null && subject.endsWith(suffix) ? subject.slice(0, -suffix.length).trimEnd() : subject;
}

function references(parsed: ParsedCommit, { repositoryUrl, pulls }: EntryContext): string[] {
  const { sha } = parsed.commit;
  // A number in a title may be an issue's, so both are shown where GitHub knows of another one.
  const numbers = [...new Set([parsed.pull, pulls.get(sha)?.number ?? null])].filter((number) => number !== null);
  const short = sha.slice(0, 7);
  if (repositoryUrl === null) return [...numbers.map((number) => `#${number}`), short];
  return [...numbers.map((number) => issueLink(number, repositoryUrl)), `[${short}](${repositoryUrl}/commit/${sha})`];
}
