import type { GitHubContext } from '../context.ts';
import { findRun, shortRef } from '../records/runs.ts';
import type { ArtifactRecord } from '../state.ts';
import { nodeId } from './users.ts';

export function artifactView(github: GitHubContext, artifact: ArtifactRecord): Record<string, unknown> {
  const run = findRun(github.state, artifact.runId);
  const url = github.urls.repo(`/actions/artifacts/${artifact.id}`);
  const repositoryId = github.state.repository.id;
  return {
    id: artifact.id,
    node_id: nodeId('AR', artifact.id),
    name: artifact.name,
    size_in_bytes: artifact.size,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.expiresAt <= github.clock().toISOString(),
    digest: artifact.sha256 === null ? null : `sha256:${artifact.sha256}`,
    created_at: artifact.createdAt,
    expires_at: artifact.expiresAt,
    updated_at: artifact.createdAt,
    workflow_run: {
      id: run.id,
      repository_id: repositoryId,
      head_repository_id: repositoryId,
      head_branch: shortRef(run.ref),
      head_sha: run.sha,
    },
  };
}
