import { type Call, type Reply, repoRoute } from '../http/call.ts';
import { notFound } from '../http/errors.ts';
import { paginate } from '../http/pages.ts';
import type { RulesetRecord } from '../repository-settings.ts';
import { rulesetSummary, rulesetView } from '../views/rulesets.ts';

/** Settings of the repository that only an administrator changes. */
export const administrationRoutes = [
  repoRoute('GET /actions/permissions', getActions),
  repoRoute('GET /actions/permissions/workflow', getDefaultToken),
  repoRoute('GET /rulesets', listRulesets),
  repoRoute('GET /rulesets/{ruleset_id}', getRuleset),
];

function getActions({ github }: Call): Reply {
  const { enabled, allowed } = github.state.repository.actions;
  return { status: 200, body: { enabled, allowed_actions: allowed, sha_pinning_required: false } };
}

function getDefaultToken({ github }: Call): Reply {
  const { defaultToken } = github.state.repository.actions;
  const body = { default_workflow_permissions: defaultToken, can_approve_pull_request_reviews: false };
  return { status: 200, body };
}

/** Without `targets`, rulesets of every kind (OpenAPI, `ruleset-targets`). */
function listRulesets(call: Call): Reply {
  const targets = call.query('targets')?.split(',');
  const found = call.github.state.rulesets.filter(({ target }) => targets === undefined || targets.includes(target));
  const { items, headers } = paginate(call.url, found);
  return { status: 200, body: items.map((ruleset) => rulesetSummary(call.github, ruleset)), headers };
}

function getRuleset(call: Call): Reply {
  const id = call.id('ruleset_id');
  const found: RulesetRecord | undefined = call.github.state.rulesets.find((ruleset) => ruleset.id === id);
  if (found === undefined) throw notFound();
  return { status: 200, body: rulesetView(call.github, call.viewer, found) };
}
