import { z } from 'zod';
import { ComponentInput } from '../pipeline/component-input.ts';
import { CandidateInput, EnvironmentInput } from '../pipeline/inputs.ts';
import { releaseName } from '../candidate/index.ts';
import { completed, type StageResult, type StageWork } from '../pipeline/pipeline-stage.ts';
import { type Briefed, candidateName, type Configured, type Examined, STAGE } from '../promotion/index.ts';
import { aboutPromotion } from './promotion-result.ts';

export const StageInput = z.object({
  candidate: CandidateInput,
  component: ComponentInput,
  environment: EnvironmentInput.default('').describe('The environment to stage in. Default: the first of the ladder.'),
  'job-id': z.coerce.number().int().positive().optional().catch(undefined),
});
export type StageInput = z.infer<typeof StageInput>;

/** Keeps the candidate as a draft release, brings it into the first environment, and writes the brief for the next. */
export const stage: StageWork<StageInput> = {
  inputs: StageInput,
  async run({ candidate, component, environment: environmentName }, ports) {
    const outcome = await STAGE.run({ candidate, component, environmentName }, ports);
    const { known } = outcome;
    const result = outcome.ended === undefined ? staged(outcome.known) : outcome.ended;
    const id = known.release?.id;
    return aboutPromotion(result, known, {
      outputs: { 'release-id': id?.toString() ?? '' },
      details: { releaseId: id },
    });
  },
};

function staged({ facts, environment, decisions: gates, brief }: Examined & Configured & Briefed): StageResult {
  const known = [facts.ledger, ...Object.values(facts.otherLedgers)].flat();
  const name = candidateName({ version: facts.manifest.version, candidate: facts.candidate }, known);
  const { component } = facts.manifest;
  return completed(`${releaseName({ component, version: name })} is live in ${environment.name}.`, {
    gates,
    summary: brief,
  });
}
