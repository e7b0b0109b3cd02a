import {
  type CommitVerdict,
  cut,
  type PlanResult,
  unreleasedCommits,
  type VersionHistory,
  type VersionPlan,
  visible,
} from '@liftlock/core';
import { type Paint, painter } from './paint.ts';

export interface TextStyle {
  readonly color: boolean;
  /** Patterns of the branches that release; none where every branch does. */
  readonly branches: readonly string[];
}

const MAX_TITLE = 64;
const MAX_REASON = 90;
const MAX_IGNORED = 6;

/** The plan for a person: what would be released, why, how each commit counted, and which tags played a part. */
export function planText({ plan, problems }: PlanResult, history: VersionHistory, style: TextStyle): string {
  const paint = painter(style.color);
  const blocks = [
    [headline(plan, history, style.branches, paint), ...holding(problems, paint)].join('\n'),
    ...componentBlock(plan, paint),
    commitBlock(plan, paint),
    ...tagBlock(plan, history, paint),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function headline(plan: VersionPlan, history: VersionHistory, branches: readonly string[], paint: Paint): string {
  const at = `${plan.channel === null ? 'commit' : visible(plan.channel)} ${history.head.slice(0, 7)}`;
  return [
    paint.dim(`${at} · ${channelName(plan, branches)}`),
    '',
    `  ${verdict(plan, paint)}`,
    `  ${basis(plan, paint)}`,
  ].join('\n');
}

/** What `build` would stop for, by its codes; stderr has it whole. */
function holding(problems: PlanResult['problems'], paint: Paint): string[] {
  if (problems.length === 0) return [];
  const codes = [...new Set(problems.map(({ code }) => code))].join(', ');
  return [`  ${paint.yellow(`\`build\` would stop here: ${codes}`)}`];
}

function channelName({ kind }: VersionPlan, branches: readonly string[]): string {
  if (kind !== 'none') return `${kind} channel`;
  const [first = 'main'] = branches;
  return `releases nothing: releases come from ${branches.map(visible).join(', ')}; --branch ${visible(first)} plans as if merged there`;
}

function verdict(plan: VersionPlan, paint: Paint): string {
  if (plan.bump === null) return independentVerdict(plan, paint);
  if (plan.next !== null) {
    const from = plan.base === null ? 'first release' : plan.base.version;
    return `${from} → ${paint.green(paint.bold(plan.next.version))}   ${plan.bump}, to be tagged ${visible(plan.next.tag)}`;
  }
  if (plan.bump === 'none') return paint.bold('Nothing to release.');
  if (plan.kind === 'none')
    return paint.yellow(`Nothing is released from this branch. Its commits ask for a ${plan.bump} release.`);
  return paint.yellow(`The commits ask for a ${plan.bump} release, and this branch must not, or need not, make one.`);
}

function independentVerdict({ components }: VersionPlan, paint: Paint): string {
  const released = components.filter(({ next }) => next !== null);
  if (released.length === 0) return paint.bold('Nothing to release.');
  return paint.green(paint.bold(`${released.length} of ${components.length} components would be released.`));
}

function basis(plan: VersionPlan, paint: Paint): string {
  const commits = unreleasedCommits(plan);
  const counted = commits.filter(({ counts }) => counts);
  const [decisive] = counted.filter(({ reason }) => plan.bump !== null && reason.includes(plan.bump));
  const because = decisive === undefined ? '' : `; ${decisive.sha.slice(0, 7)} decides (${visible(decisive.reason)})`;
  const since = plan.base === null ? 'in all' : `since ${visible(plan.base.tag)}`;
  const which = plan.bump === null ? 'unreleased commits' : `commits ${since}`;
  return paint.dim(
    `${counted.length} of ${commits.length} ${which} ${counted.length === 1 ? 'counts' : 'count'}${because}`,
  );
}

function componentBlock(plan: VersionPlan, paint: Paint): string[] {
  if (plan.bump !== null || plan.components.length === 0) return [];
  const width = Math.max(...plan.components.map(({ name }) => name.length));
  const rows = plan.components.map(({ name, base, next, bump, commits }) => {
    const from = base?.version ?? 'new';
    const step = next === null ? paint.dim(`${from}, unchanged`) : `${from} → ${paint.green(next.version)}  ${bump}`;
    return `  ${name.padEnd(width)}  ${step}${commits.length === 0 ? '' : paint.dim(`  ${commits.length} ${commits.length === 1 ? 'commit' : 'commits'}`)}`;
  });
  return [[paint.bold('Components'), ...rows].join('\n')];
}

function commitBlock(plan: VersionPlan, paint: Paint): string {
  const { base } = plan;
  const commits = unreleasedCommits(plan);
  if (commits.length === 0) return paint.dim(base === null ? 'No commits.' : `No commits since ${visible(base.tag)}.`);
  const titles = commits.map(titleOf);
  const width = Math.max(...titles.map(({ length }) => length));
  return [
    paint.bold('Commits'),
    ...commits.map((commit, at) => row(commit, (titles[at] ?? '').padEnd(width), paint)),
    ...elsewhere(plan.commits.length - commits.length, paint),
  ].join('\n');
}

function elsewhere(count: number, paint: Paint): string[] {
  if (count === 0) return [];
  const they = count === 1 ? '1 more touches' : `${count} more touch`;
  return [paint.dim(`  ${they} no component, or came with an earlier release of it`)];
}

function titleOf({ type, scope, subject, breaking }: CommitVerdict): string {
  const head = type === null ? '' : `${type}${scope === null ? '' : `(${scope})`}${breaking ? '!' : ''}: `;
  return cut(visible(`${head}${subject}`), MAX_TITLE);
}

function row({ sha, breaking, counts, reason }: CommitVerdict, title: string, paint: Paint): string {
  const mark = counts ? paint.green('●') : paint.dim('·');
  const style = breaking ? paint.red : counts ? paint.plain : paint.dim;
  const why = cut(visible(reason), MAX_REASON);
  return `  ${mark} ${paint.yellow(sha.slice(0, 7))}  ${style(title)}  ${counts ? why : paint.dim(why)}`;
}

function tagBlock({ ignoredTags, base, bump }: VersionPlan, history: VersionHistory, paint: Paint): string[] {
  if (ignoredTags.length === 0) return [];
  const none = bump === null ? 'Each component has its own base' : 'No tag is the base';
  const used = base === null ? none : `${visible(base.tag)} is the base`;
  const rows = grouped(ignoredTags).map(({ tags, reason }) => {
    const named = tags.slice(0, MAX_IGNORED).map(visible).join(', ');
    const more = tags.length > MAX_IGNORED ? ` and ${tags.length - MAX_IGNORED} more` : '';
    return `  ${named}${more}  ${paint.dim(visible(reason))}`;
  });
  return [
    [paint.bold(`Tags not used`), paint.dim(`  ${used}; template ${visible(history.template)}`), ...rows].join('\n'),
  ];
}

function grouped(ignored: VersionPlan['ignoredTags']): { tags: string[]; reason: string }[] {
  const groups = new Map<string, string[]>();
  for (const { tag, reason } of ignored) groups.set(reason, [...(groups.get(reason) ?? []), tag]);
  return [...groups].map(([reason, tags]) => ({ tags, reason }));
}
