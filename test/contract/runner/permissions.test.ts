import { jobPermissions } from '../../../packages/rehearsal/src/runner/workflow/permissions.ts';
import { resolveCalls } from '../../../packages/rehearsal/src/runner/workflow/resolve-calls.ts';
import { prove } from './contract.ts';
import { stepsJob, workflow } from './job.ts';
import { type Asked, CALLED_PERMISSIONS, PERMISSIONS, type Written } from './permissions.ts';

const JOB = { 'runs-on': 'ubuntu-latest', steps: [{ run: 'true' }] };

describe('the permissions of a job', () => {
  prove(PERMISSIONS, ({ workflow: permissions, job, caller }: Written) => {
    const file = { on: 'push', permissions, jobs: { one: { ...JOB, permissions: job } } };
    const model = workflow(JSON.stringify(file));
    return jobPermissions(stepsJob(model).permissions, model.permissions, caller);
  });
});

describe('what a called workflow asks for', () => {
  prove(CALLED_PERMISSIONS, ({ wanted, caller, byWorkflow }: Asked) => {
    const called = './.github/workflows/called.yml';
    const calling = workflow(JSON.stringify({ on: 'push', jobs: { call: { uses: called, permissions: caller } } }));
    const asks =
      byWorkflow === true
        ? { permissions: wanted, jobs: { one: JOB } }
        : { jobs: { one: { ...JOB, permissions: wanted } } };
    const { errors } = resolveCalls(calling, () => JSON.stringify({ on: 'workflow_call', ...asks }));
    return errors.map(({ message }) => message);
  });
});
