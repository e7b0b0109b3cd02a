import { latestRelease } from '../../github/index.ts';
import { liveIn } from '../../kernel/ledger.ts';
import type { Expectation } from '../form/expectation.ts';
import type { Expected } from '../../kernel/scenario-result.ts';
import type { Before, Outcome } from './outcome.ts';
import type { Scene } from './scene.ts';

interface Asked {
  readonly expect: Expectation;
  readonly outcome: Outcome;
  readonly before: Before;
  readonly state: Scene['world']['github']['state'];
}

type Check = (asked: Asked) => readonly Expected[];

const NONE = 'none';

/** Whether everything that somebody expects of a step is so, each with what was found. */
export function check(asked: Asked): Expected[] {
  return [...CHECKS.flatMap((each) => each(asked)), ...refusals(asked), ...missed(asked)];
}

/** One expectation, if somebody has it. */
function expectation<Key extends keyof Expectation>(
  key: Key,
  find: (wanted: NonNullable<Expectation[Key]>, asked: Asked) => { readonly found: string; readonly ok: boolean },
): Check {
  return (asked) => {
    const wanted = asked.expect[key];
    return wanted === undefined ? [] : [{ what: `${key}: ${written(wanted)}`, ...find(wanted, asked) }];
  };
}

const CHECKS: readonly Check[] = [
  expectation('conclusion', (wanted, { outcome: { conclusion, idle, refused, reasons } }) => {
    const why = idle ?? (refused.join('; ') || reasons.map(({ job, code }) => `${job}: ${code}`).join(', '));
    return { found: why === '' ? conclusion : `${conclusion} (${why})`, ok: conclusion === wanted };
  }),
  expectation('job', (wanted, { outcome, expect }) => {
    const { reason } = expect;
    const jobs =
      reason === undefined
        ? outcome.jobs.filter(({ conclusion }) => conclusion === (expect.conclusion ?? 'failure')).map(({ id }) => id)
        : outcome.reasons.filter(({ code }) => code === reason).map(({ job }) => job);
    return { found: list(jobs), ok: jobs.includes(wanted) };
  }),
  expectation('reason', (wanted, { outcome: { reasons } }) => ({
    found: list(reasons.map(({ job, code }) => `${code} (${job})`)),
    ok: reasons.some(({ code }) => code === wanted),
  })),
  expectation('released', (wanted, { state, before }) => {
    const published = state.releases.filter(({ id, draft }) => !draft && !before.published.has(id));
    const tags = published.map(({ tagName }) => tagName);
    return { found: list(tags), ok: isSame(tags, namesOf(wanted)) };
  }),
  ({ expect: { live = {} }, state }) =>
    Object.entries(live).flatMap(([name, wanted]) => {
      const environment = state.environments.find((each) => each.name.toLowerCase() === name.toLowerCase());
      const asked = typeof wanted === 'string' ? [[undefined, wanted] as const] : Object.entries(wanted);
      return asked.map(([component, version]) => {
        const found = liveIn(state, environment?.name ?? name, component)?.payload.version ?? NONE;
        const what = component === undefined ? version : `${component} ${version}`;
        return { what: `live in ${name}: ${what}`, found, ok: found === version };
      });
    }),
  expectation('drafts', (wanted, { state }) => {
    const drafts = state.releases.filter(({ draft }) => draft);
    const tags = drafts.map(({ tagName }) => tagName);
    return { found: drafts.length === 0 ? '0' : `${drafts.length} (${list(tags)})`, ok: drafts.length === wanted };
  }),
  expectation('latest', (wanted, { state }) => {
    const found = latestRelease(state)?.tagName ?? NONE;
    return { found, ok: found === wanted };
  }),
  expectation('approvals', (wanted, { outcome: { approvers } }) => {
    const ok = typeof wanted === 'number' ? approvers.length === wanted : isSame(approvers, wanted);
    return { found: approvers.length === 0 ? NONE : `${approvers.length} (${list(approvers)})`, ok };
  }),
  expectation('issues', (wanted, { state }) => {
    const titles = state.issues.filter((issue) => issue.state === 'open').map(({ title }) => title);
    const texts = namesOf(wanted);
    const ok =
      texts.length === 0 ? titles.length === 0 : texts.every((text) => titles.some((one) => one.includes(text)));
    return { found: list(titles), ok };
  }),
  expectation('writes', (wanted, { outcome: { api } }) => ({ found: String(api.writes), ok: api.writes === wanted })),
  expectation('calls', (wanted, { outcome: { api } }) => ({ found: String(api.calls), ok: api.calls <= wanted })),
  ({ expect: { says = [] }, outcome: { summaries } }) =>
    [says].flat().map((text) => {
      const jobs = summaries.filter(({ markdown }) => markdown.includes(text)).map(({ job }) => job);
      const found = jobs.length > 0 ? `in the summary of ${list(jobs)}` : `not in the ${summaries.length} summaries`;
      return { what: `says: ${text}`, found, ok: jobs.length > 0 };
    }),
];

/** What GitHub or git refused is an error, unless somebody expects it. */
function refusals({ expect, outcome: { refused, conclusion } }: Asked): Expected[] {
  const wanted = expect.refused;
  if (wanted !== undefined) {
    return [{ what: `refused: ${wanted}`, found: list(refused), ok: refused.some((text) => text.includes(wanted)) }];
  }
  // Then the conclusion has told it.
  if (conclusion === 'refused' && expect.conclusion !== undefined) return [];
  return refused.map((found) => ({ what: 'no refusal', found, ok: false }));
}

function missed({ outcome }: Asked): Expected[] {
  return outcome.missed.map((found) => ({ what: 'the release that is due', found, ok: false }));
}

function namesOf(wanted: string | readonly string[]): readonly string[] {
  return wanted === NONE ? [] : [wanted].flat();
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && [...some].sort().join('\n') === [...others].sort().join('\n');
}

function list(names: readonly string[]): string {
  return names.length === 0 ? NONE : [...new Set(names)].join(', ');
}

function written(wanted: unknown): string {
  return Array.isArray(wanted) ? wanted.join(', ') : String(wanted);
}
