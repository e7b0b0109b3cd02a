import { type Call, type Reply, repoRoute } from '../http/call.ts';
import { GitHubError, notFound } from '../http/errors.ts';
import { paginate } from '../http/pages.ts';
import { findArtifact, finishedArtifacts, storageUrl } from '../records/artifacts.ts';
import { findRun } from '../records/runs.ts';
import { artifactView } from '../views/artifacts.ts';

export const artifactRoutes = [
  repoRoute('GET /actions/runs/{run_id}/artifacts', list),
  repoRoute('GET /actions/artifacts/{artifact_id}', get),
  repoRoute('GET /actions/artifacts/{artifact_id}/{archive_format}', download),
];

/** Newest first. */
function list(call: Call): Reply {
  const { github } = call;
  const run = findRun(github.state, call.id('run_id'));
  const name = call.query('name');
  const found = finishedArtifacts(github.state)
    .filter((artifact) => artifact.runId === run.id && (name === undefined || artifact.name === name))
    .toReversed();
  const { items, headers } = paginate(call.url, found);
  const artifacts = items.map((artifact) => artifactView(github, artifact));
  return { status: 200, body: { total_count: found.length, artifacts }, headers };
}

function get(call: Call): Reply {
  const artifact = findArtifact(call.github.state, call.id('artifact_id'));
  return { status: 200, body: artifactView(call.github, artifact) };
}

function download(call: Call): Reply {
  if (call.param('archive_format') !== 'zip') throw notFound();
  const artifact = findArtifact(call.github.state, call.id('artifact_id'));
  if (artifact.expiresAt <= call.github.clock().toISOString()) throw new GitHubError(410, 'Artifact has expired');
  return { status: 302, headers: { location: storageUrl(call.github, artifact) } };
}
