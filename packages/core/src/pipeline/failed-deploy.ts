import { LEFT, ROLLED_BACK } from '../deployment/index.ts';
import type { ReasonCode } from '../errors/index.ts';
import type { WorkflowEvent } from '../event/index.ts';
import { plain } from './markdown.ts';
import type { StageResult } from './pipeline-stage.ts';
import type { Effect } from './recorded-effects.ts';

/** What failed, as the clause that follows the version. */
const WHAT_FAILED: Readonly<Partial<Record<ReasonCode, (name: string) => string>>> = {
  'deploy-failed': (name) => `failed step “${name}”`,
  'deploy-timed-out': (name) => `timed out in step “${name}”`,
  'validation-failed': (name) => `failed validation “${name}”`,
};

/**
 * The same result with the headline of a failed deploy: the version, where, what failed, and what is live now. It is read
 * from the effects; where they do not say how the rollback ended, the headline stays that of the problem.
 */
export function tellFailedDeploy(
  result: StageResult,
  effects: readonly Effect[],
  event: Pick<WorkflowEvent, 'repositoryUrl' | 'run'>,
): StageResult {
  const [problem] = result.problems;
  const clause = problem === undefined ? undefined : WHAT_FAILED[problem.code];
  const subject = subjectOf(effects);
  const end = endOf(effects, subject.previous);
  if (clause === undefined || end === undefined) return result;
  const { version, environment } = subject;
  const page = `${event.repositoryUrl}/deployments/${encodeURIComponent(environment)}`;
  return {
    ...result,
    headline: `${version} ${clause(problem?.where ?? '')} in ${environment} ${end}`,
    summary: `[Deployments to ${plain(environment)}](${page}) · [This run](${event.run.url})`,
  };
}

interface Subject {
  readonly version: string;
  readonly environment: string;
  /** Version that was live before, empty for none; undefined where no command was told. */
  readonly previous: string | undefined;
}

function subjectOf(effects: readonly Effect[]): Subject {
  const record = effects.find((effect) => effect.kind === 'record');
  const scripts = effects.flatMap((effect) => (effect.kind === 'script' ? [effect.script.environment] : []));
  const told = scripts.find((environment) => environment['LIFTLOCK_ENVIRONMENT'] !== undefined);
  return {
    version: record?.version ?? told?.['LIFTLOCK_VERSION'] ?? '',
    environment: record?.environment ?? told?.['LIFTLOCK_ENVIRONMENT'] ?? '',
    previous: told?.['LIFTLOCK_PREVIOUS_VERSION'],
  };
}

/** How it went on, as the records say it; undefined if nothing was written about it, or its answer was lost. */
function endOf(effects: readonly Effect[], previous: string | undefined): string | undefined {
  const ends = effects.flatMap((effect) => (effect.kind === 'status' ? [effect] : []));
  const [failure, again] = ends.filter(({ state }) => state === 'failure');
  const restored = ends.find(({ state }) => state === 'success');
  if (failure === undefined || restored?.outcome === 'unknown') return undefined;
  if (restored !== undefined)
    return `and was rolled back; ${previous ?? 'the version before'} was deployed again and is live.`;
  if (failure.description.endsWith(LEFT)) return 'and was left as it is: what runs there is not known.';
  const isRolledBack = failure.description.startsWith(ROLLED_BACK) && again === undefined;
  if (!isRolledBack) return 'and was not fully rolled back: what runs there is not known.';
  if (previous === undefined) return 'and was rolled back.';
  return previous === ''
    ? 'and was rolled back; nothing was live before.'
    : `and was rolled back; ${previous} is live.`;
}
