import { type Check, environmentOnGitHub, environmentsPage } from '../check.ts';
import type { DoctorFacts } from '../facts.ts';
import { advice, type Finding, ok, problem, unknown } from '../finding.ts';

/** GitHub creates an environment that a job names, and gives it no rules (docs, "Managing environments for deployment"). */
export const environmentsExist: Check = {
  name: 'environments-exist',
  examine(facts) {
    const { environments, config, url } = facts;
    return config.environments.map(({ name, approvals, release }) => {
      if ('refused' in environments)
        return unknown(name, 'whether it exists', environments.refused, environmentsPage(url));
      if (environmentOnGitHub(facts, name) !== undefined) return ok(name, 'GitHub has the environment.');
      const isGuarded = release !== 'none' || (approvals !== 'none' && approvals.by === 'reviewers');
      return isGuarded ? unguarded(name, facts) : missing(name, facts);
    });
  },
};

const FOUND = 'GitHub has no environment of this name.';

function unguarded(name: string, facts: DoctorFacts): Finding {
  return problem(name, {
    found: FOUND,
    means: 'The first job that names it creates it without rules: nobody has to review, and every branch may deploy.',
    fix: create(name, facts),
    page: environmentsPage(facts.url),
  });
}

function missing(name: string, facts: DoctorFacts): Finding {
  return advice(name, {
    found: FOUND,
    means: 'The first job that names it creates it, without rules, secrets or variables.',
    fix: create(name, facts),
    page: environmentsPage(facts.url),
  });
}

function create(environment: string, { name }: DoctorFacts): string {
  return `gh api -X PUT repos/${name}/environments/${encodeURIComponent(environment)}`;
}
