import { type CheckedGitHub, checkedGitHub, shop } from '../../../../test/support/openapi/local-github.ts';
import { currentAttempt } from './records/runs.ts';

const DEPLOY = `name: deploy
on:
  workflow_dispatch:
    inputs:
      where: { type: choice, required: true, options: [staging, production] }
      dry: { type: boolean, default: false }
      times: { type: number }
      note: {}
jobs: { deploy: { runs-on: ubuntu-latest, steps: [{ run: "true" }] } }
`;
const job = 'jobs: { a: { runs-on: ubuntu-latest, steps: [{ run: "true" }] } }\n';

/** One for all: what a test starts goes after it. */
let checked: CheckedGitHub;
beforeAll(() => {
  checked = checkedGitHub();
  checked.repository.commit('ci: add workflows', {
    '.github/workflows/deploy.yml': DEPLOY,
    '.github/workflows/push.yml': `on: push\n${job}`,
    '.github/workflows/faulty.yml': `on: workflow_dispatch\n${job.replace('runs-on', 'runs-of')}`,
    '.github/workflows/any.yml': `name: any\non: repository_dispatch\n${job}`,
    '.github/workflows/some.yml': `name: some\non: { repository_dispatch: { types: [rebuild] } }\n${job}`,
  });
});
afterEach(() => {
  checked.github.state.runs.length = 0;
  forget();
});
afterAll(() => checked.remove());

let requested: number[] = [];
let forget = (): void => {};
function listen(): void {
  requested = [];
  forget = checked.github.on(({ what, id }) => {
    if (what === 'run-requested') requested.push(id);
  });
}

const rest = (permissions: Readonly<Record<string, 'read' | 'write'>> = { actions: 'write', contents: 'write' }) =>
  checked.octokit(permissions).rest;

function dispatch(inputs: Record<string, unknown>, more: { ref?: string; workflow_id?: string } = {}) {
  return rest().actions.createWorkflowDispatch({ ...shop, ref: 'main', workflow_id: 'deploy.yml', inputs, ...more });
}

describe('a dispatch', () => {
  test('queues a run with the inputs and their defaults, as text, and asks whoever plays runs to play it', async () => {
    listen();
    expect((await dispatch({ where: 'staging', times: 3 })).status).toBe(204);
    const [run] = checked.github.state.runs;
    expect(run).toMatchObject({
      event: 'workflow_dispatch',
      name: 'deploy',
      ref: 'refs/heads/main',
      sha: checked.repository.sha('refs/heads/main'),
      actor: 'github-actions[bot]',
      payload: {
        ref: 'refs/heads/main',
        workflow: '.github/workflows/deploy.yml',
        inputs: { where: 'staging', dry: 'false', times: '3', note: '' },
      },
      attempts: [{ status: 'queued', jobs: 'all' }],
    });
    expect(requested).toEqual([run?.id]);
  });

  test('answers which run it is, where that is asked', async () => {
    const { status, data } = await checked
      .octokit({ actions: 'write' })
      .request('POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches', {
        ...shop,
        workflow_id: 'deploy.yml',
        ref: 'main',
        inputs: { where: 'staging' },
        return_run_details: true,
      });
    const [run] = checked.github.state.runs;
    expect(status).toBe(200);
    expect(data).toMatchObject({
      workflow_run_id: run?.id,
      html_url: expect.stringContaining(`/actions/runs/${run?.id}`),
    });
  });

  test('takes a tag, whose file counts', async () => {
    checked.repository.git('tag', 'v1');
    checked.repository.commit('ci: no longer by hand', { '.github/workflows/deploy.yml': `on: push\n${job}` });
    expect((await dispatch({ where: 'staging' }, { ref: 'v1' })).status).toBe(204);
    checked.repository.git('update-ref', 'refs/heads/main', 'v1');
    checked.repository.git('reset', '--quiet', '--hard');
    expect(checked.github.state.runs).toMatchObject([{ ref: 'refs/tags/v1' }]);
  });

  test.each<[string, Record<string, unknown>, { ref?: string; workflow_id?: string }, number, string]>([
    ['without a required input', {}, {}, 422, "Required input 'where' not provided"],
    [
      'with an input that is not there',
      { where: 'staging', who: 'me' },
      {},
      422,
      'Unexpected inputs provided: ["who"]',
    ],
    [
      'with a value beside the choice',
      { where: 'moon' },
      {},
      422,
      "Provided value 'moon' for input 'where' not in the list of allowed values",
    ],
    [
      'with a text for a boolean',
      { where: 'staging', dry: 'maybe' },
      {},
      422,
      "Provided value 'maybe' for input 'dry' is not a valid boolean",
    ],
    [
      'with a text for a number',
      { where: 'staging', times: 'two' },
      {},
      422,
      "Provided value 'two' for input 'times' is not a valid number",
    ],
    ['with a list as an input', { where: ['staging'] }, {}, 422, 'Invalid request'],
    ['for a ref that is not there', { where: 'staging' }, { ref: 'next' }, 422, 'No ref found for: next'],
    ['for a workflow that is not there', {}, { workflow_id: 'none.yml' }, 404, 'Not Found'],
    [
      'for a workflow without the trigger',
      {},
      { workflow_id: 'push.yml' },
      422,
      "Workflow does not have 'workflow_dispatch' trigger",
    ],
    ['for a file with faults', {}, { workflow_id: 'faulty.yml' }, 422, 'failed to parse workflow: (Line: 2, Col: 14)'],
  ])('%s is refused', async (_, inputs, more, status, message) => {
    await expect(dispatch(inputs, more)).rejects.toMatchObject({ status, message: expect.stringContaining(message) });
    expect(checked.github.state.runs).toEqual([]);
  });

  test('needs actions: write', async () => {
    const call = rest({ actions: 'read', contents: 'write' }).actions;
    const inputs = { where: 'staging' };
    await expect(
      call.createWorkflowDispatch({ ...shop, ref: 'main', workflow_id: 'deploy.yml', inputs }),
    ).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('Resource not accessible by integration'),
    });
  });
});

describe('a repository dispatch', () => {
  const send = (event_type: string, client_payload: Record<string, unknown> = {}) =>
    rest({ contents: 'write' }).repos.createDispatchEvent({ ...shop, event_type, client_payload });

  test('starts every workflow of the default branch that takes its type', async () => {
    listen();
    expect((await send('rebuild', { why: 'new base image' })).status).toBe(204);
    await send('other');
    expect(checked.github.state.runs.map(({ name, payload }) => [name, payload['action']])).toEqual([
      ['any', 'rebuild'],
      ['some', 'rebuild'],
      ['any', 'other'],
    ]);
    expect(checked.github.state.runs[0]?.payload).toMatchObject({
      branch: 'main',
      client_payload: { why: 'new base image' },
    });
    expect(requested).toHaveLength(3);
  });

  test.each<[string, string, Record<string, unknown>]>([
    ['a type of more than 100 characters', 'a'.repeat(101), {}],
    ['more than ten properties', 'a', Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`p${index}`, 1]))],
    ['64 KB', 'a', { text: 'a'.repeat(64 * 1024) }],
  ])('with %s is refused', async (_, type, payload) => {
    const token = checked.github.issueToken({ permissions: { contents: 'write' } });
    const response = await checked.github.fetch(`${checked.github.origin}/repos/acme/shop/dispatches`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: JSON.stringify({ event_type: type, client_payload: payload }),
    });
    expect(response.status).toBe(422);
    expect(checked.github.state.runs).toEqual([]);
  });

  test('needs contents: write', async () => {
    const { repos } = rest({ actions: 'write' });
    await expect(repos.createDispatchEvent({ ...shop, event_type: 'rebuild' })).rejects.toMatchObject({ status: 403 });
  });
});

describe('a re-run', () => {
  function ended(...conclusions: readonly ('success' | 'failure')[]): { id: number; jobs: number[] } {
    const { github } = checked;
    const { id } = github.createRun({
      workflow: { path: '.github/workflows/push.yml', name: 'push' },
      event: { name: 'push', payload: {} },
      ref: 'refs/heads/main',
      sha: checked.firstCommit,
      actor: 'ada',
    });
    const jobs = conclusions.map((conclusion, index) => {
      const { id: jobId } = github.createJob({ runId: id, key: `job-${index}`, name: `job-${index}`, permissions: {} });
      github.startJob(jobId);
      github.completeJob(jobId, conclusion, {});
      return jobId;
    });
    github.completeRun(id, conclusions.includes('failure') ? 'failure' : 'success');
    return { id, jobs };
  }

  test('of all jobs, of the failed ones, or of one queues the next attempt', async () => {
    const { id, jobs } = ended('success', 'failure');
    listen();
    const { actions } = rest();
    expect((await actions.reRunWorkflow({ ...shop, run_id: id })).status).toBe(201);
    checked.github.completeRun(id, 'failure');
    await actions.reRunWorkflowFailedJobs({ ...shop, run_id: id }).catch(() => undefined);
    const [run] = checked.github.state.runs;
    expect(run?.attempts.map((attempt) => attempt.jobs)).toEqual(['all', 'all']);
    const again = ended('success', 'failure');
    await actions.reRunWorkflowFailedJobs({ ...shop, run_id: again.id });
    checked.github.completeRun(again.id, 'failure');
    await actions.reRunJobForWorkflowRun({ ...shop, job_id: again.jobs[0] ?? 0 });
    const second = checked.github.state.runs[1];
    expect(second?.attempts.map((attempt) => attempt.jobs)).toEqual(['all', 'failed', { job: 'job-0' }]);
    expect(second?.attempts.at(-1)).toMatchObject({ status: 'queued', triggeringActor: 'github-actions[bot]' });
    expect(requested).toEqual([id, again.id, again.id]);
    expect(jobs).toHaveLength(2);
  });

  test('is refused while the run goes on, without failed jobs, and after a month', async () => {
    const { id } = ended('success');
    const { actions } = rest();
    await expect(actions.reRunWorkflowFailedJobs({ ...shop, run_id: id })).rejects.toMatchObject({ status: 403 });
    await actions.reRunWorkflow({ ...shop, run_id: id });
    await expect(actions.reRunWorkflow({ ...shop, run_id: id })).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('This workflow is already running'),
    });
    const old = ended('failure');
    const run = checked.github.state.runs.find((each) => each.id === old.id);
    Object.assign(run ?? {}, { createdAt: '2025-11-01T00:00:00Z' });
    await expect(actions.reRunWorkflow({ ...shop, run_id: old.id })).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('over a month ago'),
    });
  });

  test('needs actions: write', async () => {
    const { id } = ended('failure');
    const { actions } = rest({ actions: 'read' });
    await expect(actions.reRunWorkflow({ ...shop, run_id: id })).rejects.toMatchObject({ status: 403 });
    expect(currentAttempt(checked.github.state.runs[0]!).number).toBe(1);
  });
});

test('a run that is cancelled by force tells whoever plays it', async () => {
  await dispatch({ where: 'staging' });
  const told: string[] = [];
  checked.github.on(({ what }) => told.push(what));
  const [run] = checked.github.state.runs;
  await rest().actions.forceCancelWorkflowRun({ ...shop, run_id: run?.id ?? 0 });
  expect(told).toEqual(['cancel-requested', 'cancel-forced']);
  // Whoever begins it after that finds out, too.
  expect(checked.github.isCancelForced(run?.id ?? 0)).toBe(true);
});

describe('a workflow that was turned off', () => {
  const any = { ...shop, workflow_id: 'any.yml' };
  afterEach(() => rest().actions.enableWorkflow(any));

  test('is not started by an event, and is again once it is turned on', async () => {
    expect((await rest().actions.disableWorkflow(any)).status).toBe(204);
    expect((await rest().actions.getWorkflow(any)).data.state).toBe('disabled_manually');
    await rest().repos.createDispatchEvent({ ...shop, event_type: 'rebuild' });
    expect(checked.github.state.runs.map(({ name }) => name)).toEqual(['some']);
    await rest().actions.enableWorkflow(any);
    expect((await rest().actions.getWorkflow(any)).data.state).toBe('active');
    await rest().repos.createDispatchEvent({ ...shop, event_type: 'rebuild' });
    expect(checked.github.state.runs.map(({ name }) => name).toSorted()).toEqual(['any', 'some', 'some']);
  });

  test('cannot be dispatched', async () => {
    const deploy = { ...shop, workflow_id: 'deploy.yml' };
    await rest().actions.disableWorkflow(deploy);
    await expect(dispatch({ where: 'staging' })).rejects.toMatchObject({
      status: 422,
      message: expect.stringContaining("Cannot trigger a 'workflow_dispatch' on a disabled workflow"),
    });
    await rest().actions.enableWorkflow(deploy);
    expect((await dispatch({ where: 'staging' })).status).toBe(204);
  });

  test('stays on where the token may only read', async () => {
    await expect(rest({ actions: 'read' }).actions.disableWorkflow(any)).rejects.toMatchObject({ status: 403 });
  });
});
