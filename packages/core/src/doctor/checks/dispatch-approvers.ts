import type { ApprovalRule } from '../../config/index.ts';
import type { Check } from '../check.ts';
import { listed, people } from '../check.ts';
import type { DoctorFacts } from '../facts.ts';
import { type Finding, ok, problem, unknown } from '../finding.ts';
import type { RepositoryRole } from '../on-github.ts';

type Rule = Exclude<ApprovalRule, 'none'>;

/** Approving by starting a workflow takes the right to write. */
export const dispatchApprovers: Check = {
  name: 'dispatch-approvers',
  examine: (facts) =>
    facts.config.environments.flatMap(({ name, approvals }) =>
      approvals === 'none' || approvals.by === 'reviewers' ? [] : approversOf(name, approvals, facts),
    ),
};

function approversOf(name: string, rule: Rule, facts: DoctorFacts): Finding[] {
  if (rule.people.length === 0)
    return [ok(name, `Everybody who may write to the repository may approve; ${rule.count} must.`)];
  const asked = rule.people.map((login) => [login, facts.roles.get(login)] as const);
  const [refused] = asked.flatMap(([, role]) => (role !== undefined && 'refused' in role ? [role.refused] : []));
  if (refused !== undefined) return [unknown(name, 'what those who approve may do', refused, accessPage(facts))];
  const able = asked.filter(([, role]) => role !== undefined && 'answer' in role && mayWrite(role.answer));
  const unable = rule.people.filter((login) => !able.some(([one]) => one === login));
  if (able.length < rule.count) return [tooFew(name, rule, able.length, unable, facts)];
  if (unable.length > 0) return [cannot(name, unable, facts)];
  return [ok(name, `${listed(rule.people)} may approve; ${rule.count} must.`)];
}

function mayWrite(role: RepositoryRole): boolean {
  return role === 'admin' || role === 'write';
}

function tooFew(name: string, rule: Rule, able: number, unable: readonly string[], facts: DoctorFacts): Finding {
  const why = unable.length === 0 ? '' : ` ${listed(unable)} may not write to the repository.`;
  return problem(name, {
    found: `${people(rule.count)} must approve, and ${able} of \`people\` may.${why}`,
    means: 'No release can enter it: `not-enough-approvals`.',
    fix: unable.length === 0 ? 'Name more people in `approvals.people`' : letWrite(unable, facts),
    page: unable.length === 0 ? '' : accessPage(facts),
  });
}

function cannot(name: string, unable: readonly string[], facts: DoctorFacts): Finding {
  return problem(name, {
    found: `${listed(unable)} may not write to the repository, and so cannot start a workflow.`,
    means: `Nobody can approve in ${unable.length === 1 ? 'this person’s' : 'these people’s'} name.`,
    fix: letWrite(unable, facts),
    page: accessPage(facts),
  });
}

function accessPage({ url }: DoctorFacts): string {
  return `${url}/settings/access`;
}

function letWrite(logins: readonly string[], { name }: DoctorFacts): string {
  const commands = logins.map((login) => `gh api -X PUT repos/${name}/collaborators/${login} -f permission=push`);
  return commands.join(' && ');
}
