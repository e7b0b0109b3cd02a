import { ACTIONS_BOT } from './access/tokens.ts';
import { nextId, timestamp } from './context.ts';
import { addEnvironment } from './records/environments.ts';
import { addDefaultLabels } from './records/labels.ts';
import { addPullRequest } from './records/pull-requests.ts';
import { addTeam } from './records/teams.ts';
import { addUser } from './records/users.ts';
import type { LocalGitHubOptions } from './settings.ts';
import type { GitHubState } from './state.ts';

/** GitHub's own accounts, with the ids that they have on github.com. */
const BOT_ID = 41_898_282;
const FIRST_ID = 1000;

/** A GitHub on which nothing has happened yet. */
export function newState(options: LocalGitHubOptions): GitHubState {
  const createdAt = timestamp(options.clock());
  const state: GitHubState = {
    schema: 1,
    lastId: FIRST_ID,
    sceneId: FIRST_ID,
    repository: {
      id: FIRST_ID,
      owner: options.owner,
      name: options.repository,
      private: options.private ?? false,
      defaultBranch: options.defaultBranch,
      createdAt,
      immutableReleases: options.immutableReleases ?? false,
      immutableSubject: options.immutableSubject ?? null,
      // As a new repository has them (docs, "Managing GitHub Actions settings for a repository").
      actions: { enabled: true, allowed: 'all', defaultToken: 'read', ...options.actions },
    },
    users: [{ id: BOT_ID, login: ACTIONS_BOT, type: 'Bot', role: 'none', createdAt }],
    environments: [],
    rulesets: [],
    teams: [],
    secrets: { ...options.secrets },
    variables: { ...options.variables },
    variableTimes: {},
    releases: [],
    latestReleaseId: null,
    burnedTags: [],
    deployments: [],
    runs: [],
    jobs: [],
    reviews: [],
    artifacts: [],
    pullRequests: [],
    issues: [],
    labels: [],
    comments: [],
    commitStatuses: [],
    checkRuns: [],
    workflows: [],
    tokens: [],
    rates: { core: { used: 0, windowStart: createdAt }, graphql: { used: 0, windowStart: createdAt } },
    api: { calls: 0, writes: 0 },
    requests: [],
  };
  addDefaultLabels(state);
  for (const { login, admin, email } of options.users)
    addUser(state, {
      login,
      role: admin === true ? 'admin' : 'write',
      createdAt,
      ...(email !== undefined && { email }),
    });
  if (!state.users.some((user) => user.login === options.owner)) {
    state.users.push({ id: nextId(state), login: options.owner, type: 'Organization', role: 'none', createdAt });
  }
  for (const [slug, members] of Object.entries(options.teams ?? {})) addTeam(state, slug, members, createdAt);
  for (const settings of options.environments) addEnvironment(state, settings, createdAt);
  for (const ruleset of options.rulesets ?? []) state.rulesets.push({ id: nextId(state), ...ruleset });
  for (const settings of options.pullRequests ?? []) addPullRequest(state, settings, createdAt);
  return state;
}
