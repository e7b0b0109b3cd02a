import type { Environment } from '../config/index.ts';
import type { EntryFacts } from '../gates/index.ts';
import type { StageResult } from '../pipeline/pipeline-stage.ts';

interface About {
  readonly facts?: EntryFacts | undefined;
  readonly environment?: Environment | undefined;
}

/** Adds what every promotion tells, however it ended: the version and the environment that it was about. */
export function aboutPromotion(
  result: StageResult,
  { facts, environment }: About,
  rest: Pick<StageResult, 'outputs' | 'details'>,
): StageResult {
  const version = facts?.manifest.version ?? '';
  const name = environment?.name ?? '';
  return {
    ...result,
    outputs: { version, environment: name, ...rest.outputs, ...result.outputs },
    details: { candidate: facts?.candidate, version, environment: name, ...rest.details, ...result.details },
  };
}
