import { readCommit } from '../git/commits.ts';
import { type Call, type Reply, repoRoute } from '../http/call.ts';
import { notFound, unprocessable } from '../http/errors.ts';
import { paginate } from '../http/pages.ts';
import { checkRunsOfCommit, type CheckRunView, suiteIdOf } from '../views/check-runs.ts';
import { checkSuiteView } from '../views/check-suites.ts';
import { checkRunsReply } from './check-runs.ts';

/** A check suite holds the check runs of one app for a commit: of GitHub Actions there is one for each run. */
export const checkSuiteRoutes = [
  repoRoute('GET /commits/{ref}/check-suites', listOfCommit),
  repoRoute('GET /check-suites/{check_suite_id}', get),
  repoRoute('GET /check-suites/{check_suite_id}/check-runs', listCheckRuns),
];

async function listOfCommit(call: Call): Promise<Reply> {
  const { github } = call;
  const name = call.param('ref');
  const sha = await github.git.abbreviatedCommit(name);
  if (sha === null) throw unprocessable(`No commit found for SHA: ${name}`);
  const ids = [...suitesOf(call, sha).keys()];
  const { items, headers } = paginate(call.url, ids);
  const suites = await Promise.all(items.map(async (id) => view(call, sha, id)));
  return { status: 200, body: { total_count: ids.length, check_suites: suites }, headers };
}

async function get(call: Call): Promise<Reply> {
  const id = call.id('check_suite_id');
  return { status: 200, body: await view(call, shaOf(call, id), id) };
}

function listCheckRuns(call: Call): Reply {
  const id = call.id('check_suite_id');
  return checkRunsReply(call, suitesOf(call, shaOf(call, id)).get(id) ?? []);
}

function shaOf({ github: { state } }: Call, id: number): string {
  const run = state.runs.find(({ checkSuiteId }) => checkSuiteId === id);
  const sha = run?.sha ?? state.checkRuns.find(({ suiteId }) => suiteId === id)?.sha;
  if (sha === undefined) throw notFound();
  return sha;
}

/** The suites of a commit; that of a run without a job is empty. */
function suitesOf({ github }: Call, sha: string): ReadonlyMap<number, readonly CheckRunView[]> {
  const runs = github.state.runs.filter((run) => run.sha === sha);
  const suites = new Map<number, CheckRunView[]>(runs.map(({ checkSuiteId }) => [checkSuiteId, []]));
  for (const checkRun of checkRunsOfCommit(github, sha)) {
    const id = suiteIdOf(checkRun);
    suites.set(id, [...(suites.get(id) ?? []), checkRun]);
  }
  return suites;
}

async function view(call: Call, sha: string, id: number): Promise<Record<string, unknown>> {
  const { github } = call;
  const checkRuns = suitesOf(call, sha).get(id) ?? [];
  return checkSuiteView(github, { id, checkRuns, commit: await readCommit(github.git, sha) });
}
