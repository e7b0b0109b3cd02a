import { jobInstances } from '../../../packages/rehearsal/src/runner/plan/job-instances.ts';
import { evaluateStrategy } from '../../../packages/rehearsal/src/runner/plan/matrix.ts';
import { prove } from './contract.ts';
import { stepsJob, workflow } from './job.ts';
import { JOB_NAMES, MATRICES, STRATEGIES, type Strategy } from './matrix.ts';

const SCOPE = { contexts: {}, functions: [] };

/** The matrix is an expression: the parser has nothing to refuse, and what is refused is refused by us. */
async function jobsOf({ strategy, name }: Strategy) {
  const given = strategy as { readonly matrix?: unknown };
  const matrix = given.matrix === undefined ? undefined : `\${{ fromJSON('${JSON.stringify(given.matrix)}') }}`;
  const job = { 'runs-on': 'ubuntu-latest', name, strategy: { ...given, matrix }, steps: [{ run: 'true' }] };
  const model = stepsJob(workflow(JSON.stringify({ on: 'push', jobs: { build: job } })));
  return jobInstances(model, await evaluateStrategy(model.strategy, SCOPE), SCOPE, {});
}

describe('a matrix makes', () => {
  prove(MATRICES, async (given) => {
    try {
      return (await jobsOf(given)).map(({ matrix }) => matrix ?? null);
    } catch (error) {
      return (error as Error).message;
    }
  });
});

describe('the name of a job', () => {
  prove(JOB_NAMES, async (given) => (await jobsOf(given)).map(({ name }) => name));
});

describe('the strategy of a job', () => {
  prove(STRATEGIES, async (given) => (await jobsOf(given)).at(-1)?.strategy);
});
