import { renderProblems } from '@liftlock/core';
import { refusedText } from '../kernel/api-calls.ts';
import { fileSize, shortDigest, shortPins } from '../kernel/format.ts';
import { whatRan } from '../kernel/deploys.ts';
import { type JobPermissions, permissionLines } from '../kernel/permissions-used.ts';
import type { RehearsalResult } from '../kernel/result.ts';
import { clean } from './clean.ts';
import type { Style } from './style.ts';
import { wrap } from './wrap.ts';

/** Wide enough for addresses and digests, and narrow enough for half a screen. */
const COLUMNS = 100;

export interface Ending {
  readonly result: RehearsalResult;
  /** Where each environment can be visited. */
  readonly sites: Readonly<Record<string, string>>;
  /** How many things about GitHub are assumed, and what they are if somebody wants to know here. */
  readonly assumed: {
    readonly count: number;
    readonly list: readonly { readonly assumed: string; readonly otherwise: string }[];
  };
  /** Whether it was the sample, whose deploys go to processes on this machine. */
  readonly isSample: boolean;
  readonly address: string | undefined;
  readonly kept: string | undefined;
}

/** What is said when all is over: what is where, what was released, and what nobody has rehearsed. */
export function endingLines(ending: Ending, style: Style): string[] {
  const { result, address, kept } = ending;
  return [
    '',
    ...conclusionLines(result, style),
    ...section('Runs', runLines(result, style), style),
    ...section('Environments', placeLines(ending, style), style),
    ...section(
      'Releases',
      result.releases.flatMap((release) => releaseLines(release, style)),
      style,
    ),
    ...section(
      'Refused API calls',
      result.api.refused.flatMap((call) => item(clean(refusedText(call)))),
      style,
    ),
    ...section(
      'Would have contacted',
      result.wouldHaveContacted.flatMap((host) => item(clean(host))),
      style,
    ),
    ...section('Permissions', permissionsLines(result.permissions ?? []), style),
    ...section(
      'Not rehearsed',
      result.notRehearsed.flatMap((what) => item(shortPins(clean(what)))),
      style,
    ),
    ...assumedLines(ending, style),
    ...(kept === undefined ? [] : ['', `Kept in ${kept}`]),
    '',
    ...wrap(whatRan(result.deploys, ending.isSample), COLUMNS).map(style.dim),
    ...(address === undefined ? [] : ['', `${style.blue(address)}`]),
  ];
}

function permissionsLines(jobs: readonly JobPermissions[]): string[] {
  const lines = jobs.flatMap(permissionItems);
  return jobs.length > 0 && lines.length === 0 ? ['each job declares what its calls needed, and no more'] : lines;
}

/** Where there are several: what became of each, and why one did not run. */
function runLines({ runs }: RehearsalResult, style: Style): string[] {
  if (runs.length < 2) return [];
  const marks = {
    success: style.green('✓'),
    failure: style.red('✗'),
    cancelled: style.yellow('■'),
    skipped: style.dim('○'),
  };
  return runs.flatMap(({ name, workflow, event, attempt, startedBy, conclusion, refused }) => {
    const again = attempt === 1 ? '' : `, attempt ${attempt}`;
    const by = startedBy === null ? '' : `, from ${clean(runs[startedBy - 1]?.name ?? '')}`;
    const line = `${marks[conclusion]} ${style.bold(clean(name))}  ${style.dim(clean(`${workflow}, ${event}${by}${again}`))}`;
    return [line, ...refused.flatMap(({ found }) => item(clean(`not rehearsed: ${found.replaceAll('\n', ' ')}`), ' '))];
  });
}

/** The block to paste stays as it is. */
function permissionItems(job: JobPermissions): string[] {
  const lines = permissionLines(job).map(clean);
  const block = lines.findIndex((line) => line.startsWith('permissions:'));
  const said = block < 0 ? lines : lines.slice(0, block);
  return [...said.flatMap((line) => item(line)), ...(block < 0 ? [] : lines.slice(block).map((line) => `    ${line}`))];
}

function assumedLines({ assumed: { count, list }, address }: Ending, style: Style): string[] {
  const title = 'Assumed, not confirmed';
  if (count === 0) return [];
  if (list.length > 0)
    return section(
      title,
      list.flatMap((each) => [...item(each.assumed), ...item(each.otherwise, ' ').map(style.dim)]),
      style,
    );
  const where = address === undefined ? 'use --verbose to see them' : 'see the page of the run, or use --verbose';
  return section(title, [`${count} assumptions about GitHub: ${where}`], style);
}

/** One entry of a list, its later lines below the first one. */
function item(text: string, mark = '-'): string[] {
  return wrap(text, COLUMNS - 4).map((line, index) => `${index === 0 ? mark : ' '} ${line}`);
}

function conclusionLines(result: RehearsalResult, style: Style): string[] {
  const { conclusion, approvals, releases, problems } = result;
  const calls = style.dim(callsText(result.api));
  if ((conclusion === 'success' || conclusion === 'skipped') && problems.length > 0) {
    const run = conclusion === 'success' ? 'The run succeeded' : 'No job failed';
    const what = `${run}, but the rehearsal failed: a release was due and did not happen.`;
    const lines = renderProblems(problems).split('\n').map(clean);
    return [`${style.red('✗')} ${style.bold(what)} ${calls}`, '', ...lines.map((line) => `  ${line}`)];
  }
  if (conclusion === 'success') {
    const published = releases.some((release) => !release.draft);
    const what = published ? 'The rehearsal succeeded.' : 'The rehearsal succeeded. Nothing was released.';
    return [`${style.green('✓')} ${style.bold(what)} ${calls}`, ...nothingDue(result)];
  }
  const rejected = approvals.filter((approval) => approval.state === 'rejected');
  if (rejected.length > 0) {
    const lines = rejected.map(({ environment, user }) => {
      const what = `${clean(environment)} was rejected by ${clean(user)}.`;
      return `${style.red('✗')} ${style.bold(what)} ${untouched(environment, result)}`.trimEnd();
    });
    return [...lines, `  ${calls}`];
  }
  const word = { cancelled: 'was cancelled', skipped: 'ran nothing: every job was skipped', failure: 'failed' }[
    conclusion
  ];
  return [`${style.red('✗')} ${style.bold(`The rehearsal ${word}.`)} ${calls}`];
}

/** Somebody who tries it for the first time wants to see more than a build that stops. */
function nothingDue({ jobs }: RehearsalResult): string[] {
  if (!jobs.some(({ outputs }) => outputs['release-needed'] === 'false')) return [];
  return [
    '  No commit since the last release causes one; `liftlock plan` says why.',
    '  To rehearse a release all the same, add `--as-if feat`.',
  ];
}

/** Those of the suite, which it answers for, and those of everybody else. */
function callsText({ calls, writes, others }: RehearsalResult['api']): string {
  const suite = `${calls} API ${calls === 1 ? 'call' : 'calls'}, ${writes} of them writes`;
  return others.calls === 0
    ? suite
    : `${suite}; ${others.calls} more by other clients, ${others.writes} of them writes`;
}

/** Said only if it is so. */
function untouched(environment: string, { deployments, releases }: RehearsalResult): string {
  const deployed = deployments.some(
    (record) => record.environment === environment && record.statuses.some(({ state }) => state === 'in_progress'),
  );
  const published = releases.some((release) => !release.draft);
  if (deployed || published) return '';
  return 'Nothing was deployed there and nothing was published.';
}

function placeLines({ result, sites }: Ending, style: Style): string[] {
  const width = Math.max(0, ...result.environments.map(({ name }) => name.length));
  return result.environments.map(({ name, live, components }) => {
    const what =
      live === null
        ? style.dim(isDeployed(name, result) ? 'deployed, not by Liftlock' : 'nothing yet')
        : (components ?? [live]).map((each) => liveText(each, style)).join(', ');
    const site = sites[name] === undefined ? '' : `  ${style.blue(sites[name])}`;
    return `${clean(name).padEnd(width)}  ${what}${site}`;
  });
}

function liveText(
  { component, version, candidate }: { component?: string; version: string; candidate: string },
  style: Style,
): string {
  const name = component === undefined ? '' : `${clean(component)} `;
  return `${name}${style.bold(clean(version))}  ${style.dim(shortDigest(candidate))}`;
}

/** A job with `environment:` deploys, for GitHub, when it succeeds; what it put there, only the workflow knows. */
function isDeployed(environment: string, { deployments }: RehearsalResult): boolean {
  return deployments.some((each) => each.environment === environment && each.state === 'success');
}

function releaseLines(release: RehearsalResult['releases'][number], style: Style): string[] {
  const marks = [release.draft ? 'draft' : '', release.latest ? 'latest' : '', release.prerelease ? 'pre-release' : ''];
  const width = Math.max(0, ...release.assets.map(({ name }) => name.length));
  return [
    `${style.bold(clean(release.name ?? release.tag))}  ${style.dim(marks.filter(Boolean).join(', '))}`,
    ...release.assets.map(({ name, size, digest }) => {
      const short = style.dim(digest === null ? '' : shortDigest(digest));
      return `  ${clean(name).padEnd(width)}  ${fileSize(size).padStart(9)}  ${short}`;
    }),
  ];
}

function section(title: string, lines: readonly string[], style: Style): string[] {
  return lines.length === 0 ? [] : ['', style.bold(title), ...lines.map((line) => `  ${line}`)];
}
