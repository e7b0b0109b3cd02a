import type { Problem } from '../../errors/index.ts';
import { code, details, paragraphs, plain, table } from '../../pipeline/markdown.ts';
import { problemSection } from '../../pipeline/summary.ts';
import { type CommitVerdict, unreleasedCommits, type VersionPlan } from '../../version/index.ts';

const COMMITS_SHOWN = 100;

/** The version plan for people: what would be released, and how each commit counted. */
export function planSummary(plan: VersionPlan): string {
  return paragraphs(headline(plan), componentTable(plan), commitTable(plan), ignoredTags(plan));
}

/** What `build` would not let pass. A plan is a question: it ends green, and says so all the same. */
export function heldSummary(problems: readonly Problem[], documentation?: string): string {
  const sections = problems.map((problem) => problemSection(problem, documentation));
  return problems.length === 0 ? '' : paragraphs('**`build` would stop here:**', ...sections);
}

function headline(plan: VersionPlan): string {
  if (plan.bump === null) return componentHeadline(plan);
  const since = plan.base === null ? 'the first release' : `${code(plan.base.version)} (tag ${code(plan.base.tag)})`;
  if (plan.next === null) return `Nothing to release since ${since}.`;
  const from = plan.base === null ? 'as the first release' : `from ${since}, a **${plan.bump ?? 'none'}** release`;
  return `Version ${code(plan.next.version)}, ${from}.`;
}

function componentHeadline({ components }: VersionPlan): string {
  const released = components.filter(({ next }) => next !== null).length;
  return released === 0 ? 'Nothing to release.' : `${released} of ${components.length} components would be released.`;
}

function componentTable({ components, next }: VersionPlan): string {
  if (next !== null || components.length === 0) return '';
  const changed = components.filter((component) => component.next !== null);
  if (changed.length === 0) return '';
  return table(
    ['Component', 'From', 'To', 'Step'],
    changed.map(({ name, base, next: to, bump }) => [
      plain(name),
      code(base?.version ?? '–'),
      code(to?.version ?? '–'),
      bump,
    ]),
  );
}

function commitTable(plan: VersionPlan): string {
  const commits = unreleasedCommits(plan);
  if (commits.length === 0) return '';
  const rows = commits
    .slice(0, COMMITS_SHOWN)
    .map((commit) => [
      code(commit.sha.slice(0, 7)),
      `${commit.counts ? '●' : '○'} ${title(commit)}`,
      plain(commit.reason),
    ]);
  const more = commits.length > COMMITS_SHOWN ? `\n\n… and ${commits.length - COMMITS_SHOWN} more.` : '';
  const counting = commits.filter(({ counts }) => counts).length;
  return details(
    `${counting} of ${commits.length} commits ${counting === 1 ? 'counts' : 'count'}`,
    `${table(['Commit', 'Subject', 'Effect'], rows)}${more}`,
  );
}

function title({ type, scope, breaking, subject }: CommitVerdict): string {
  const head = type === null ? '' : `${type}${scope === null ? '' : `(${scope})`}${breaking ? '!' : ''}: `;
  return plain(`${head}${subject}`);
}

function ignoredTags(plan: VersionPlan): string {
  if (plan.ignoredTags.length === 0) return '';
  const shown = plan.ignoredTags.slice(0, 20);
  const rows = shown.map(({ tag, reason }) => [code(tag), plain(reason)]);
  return details(`${plan.ignoredTags.length} tags were not the base`, table(['Tag', 'Why'], rows));
}
