import type { GitHubState } from './state.ts';

const HIDDEN = '***';

/** A copy that may be written to disk or shown: without tokens, values of secrets and keys of storage addresses. */
export function withoutSecrets(state: GitHubState): GitHubState {
  const copy = structuredClone(state);
  const hide = (secrets: Record<string, string>): Record<string, string> =>
    Object.fromEntries(Object.keys(secrets).map((name) => [name, HIDDEN]));
  copy.secrets = hide(copy.secrets);
  for (const environment of copy.environments) environment.secrets = hide(environment.secrets);
  copy.artifacts = copy.artifacts.map((artifact) => ({ ...artifact, signature: HIDDEN }));
  copy.tokens = copy.tokens.map((token) => ({ ...token, value: HIDDEN }));
  return copy;
}
