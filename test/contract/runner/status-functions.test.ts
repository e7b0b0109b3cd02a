import { evaluatesTrue } from '../../../packages/rehearsal/src/runner/expressions/evaluate.ts';
import { jobStatusFunctions } from '../../../packages/rehearsal/src/runner/expressions/status-functions.ts';
import { scopeOf } from '../../../packages/rehearsal/src/runner/steps/step-work.ts';
import { prove } from './contract.ts';
import { stepOf, workflow } from './job.ts';
import { JOB_CONDITIONS, STEP_CONDITIONS } from './status-functions.ts';

const RUNS = { 'runs-on': 'ubuntu-latest', steps: [{ run: 'true' }] };
const read = (job: unknown, others: object = {}) =>
  workflow(JSON.stringify({ on: 'push', jobs: { one: job, ...others } }));

describe('a step', () => {
  prove(STEP_CONDITIONS, ({ if: condition, job }) => {
    const { step } = stepOf(read({ ...RUNS, steps: [{ run: 'true', if: condition }] }));
    step.job.frame.status = job;
    return evaluatesTrue(step.model.condition, scopeOf(step));
  });
});

describe('a job', () => {
  prove(JOB_CONDITIONS, ({ if: condition, ancestors = {}, cancelled = false }) => {
    const keys = Object.keys(ancestors);
    const others = Object.fromEntries(keys.map((key) => [key, RUNS]));
    const [job] = read({ ...RUNS, if: condition, needs: keys }, others).jobs;
    const functions = jobStatusFunctions({ cancelled, ancestors: new Map(Object.entries(ancestors)) });
    return evaluatesTrue(job?.condition ?? '', { contexts: {}, functions });
  });
});
