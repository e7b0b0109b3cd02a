import type { DependencyReview } from '@liftlock/core';
import type { Client } from './client.ts';
import { type Failure, failureOf, refusedByLimit } from './failures.ts';

interface Range {
  readonly owner: string;
  readonly repo: string;
  readonly basehead: string;
}

/** What GitHub's dependency graph says of two commits. Where it is not enabled, the brief is written without it. */
export async function dependencyReview(client: Client, range: Range): Promise<DependencyReview> {
  try {
    const { data } = await client.rest.dependencyGraph.diffRange({ ...range });
    return {
      changes: data.map(({ change_type, manifest, name, version, license, vulnerabilities }) => ({
        change: change_type,
        manifest,
        name,
        version,
        licence: license,
        advisories: vulnerabilities.map(({ advisory_ghsa_id, severity, advisory_summary }) => ({
          id: advisory_ghsa_id,
          severity,
          summary: advisory_summary,
        })),
      })),
    };
  } catch (error) {
    return { unavailable: whyNot(failureOf(error)) };
  }
}

function whyNot(failure: Failure): string {
  const { status } = failure;
  if (status === 0) return 'GitHub did not answer';
  if (refusedByLimit(failure)) return 'the rate limit of GitHub is used up';
  const hint = status === 403 ? ', since it is not enabled here, or the job lacks `contents: read`' : '';
  return `GitHub answered ${status}${hint}`;
}
