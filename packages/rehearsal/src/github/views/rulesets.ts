import { may, type Viewer } from '../access/viewer.ts';
import type { GitHubContext } from '../context.ts';
import type { RulesetRecord } from '../repository-settings.ts';
import { nodeId } from './users.ts';

type Json = Record<string, unknown>;

export function rulesetSummary(github: GitHubContext, { id, name, target, enforcement }: RulesetRecord): Json {
  const { createdAt } = github.state.repository;
  return {
    id,
    node_id: nodeId('RRS', id),
    name,
    target,
    source_type: 'Repository',
    source: github.urls.repository,
    enforcement,
    created_at: createdAt,
    updated_at: createdAt,
    _links: {
      self: { href: github.urls.repo(`/rulesets/${id}`) },
      html: { href: github.urls.html(`/rules/${id}`) },
    },
  };
}

/** "The `bypass_actors` property is only returned if the user making the API request has write access to the ruleset." */
export function rulesetView(github: GitHubContext, viewer: Viewer, ruleset: RulesetRecord): Json {
  const actors = ruleset.bypassActors.map(({ type, id }) => ({
    actor_type: type,
    actor_id: id,
    bypass_mode: 'always',
  }));
  const seen = may(viewer, 'administration', 'write');
  return {
    ...rulesetSummary(github, ruleset),
    conditions: { ref_name: { include: ruleset.include, exclude: ruleset.exclude } },
    rules: ruleset.rules,
    ...(seen ? { bypass_actors: actors } : {}),
    current_user_can_bypass: 'never',
  };
}
