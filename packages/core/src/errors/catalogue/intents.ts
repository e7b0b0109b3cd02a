import type { Problem } from '../problem.ts';

/** Problems of everything that is asked for by name: rollback, redeploy, hotfix, adopt, yank. */

/** @param component What it is about, where each component is released alone. */
export function nothingLive(environment: string, component: string | null = null): Problem {
  const nothing = component === null ? 'Nothing' : `No version of ${component}`;
  return {
    code: 'nothing-live',
    outcome: 'held',
    where: environment,
    found: `${nothing} has ever been live in ${environment}.`,
    next: `Promote a candidate to ${environment} first. To record a version that was live there before Liftlock, use \`intent: adopt\`.`,
  };
}

export function nothingBefore(environment: string, version: string): Problem {
  return {
    code: 'nothing-before',
    outcome: 'held',
    where: environment,
    found: `${version} is the first version that was live in ${environment}. There is no earlier one to roll back to.`,
    next: 'Fix the cause with a new commit.',
  };
}

/** @param known Versions that were live there, as far as they were read. */
export function neverLive(to: string, environment: string, known: readonly string[]): Problem {
  return {
    code: 'never-live',
    outcome: 'held',
    where: environment,
    found: `${to} has never been live in ${environment}.`,
    ...(known.length === 0 ? {} : { expected: `One of: ${known.join(', ')}.` }),
    next: `Set \`to: previous\`, or use a version that \`liftlock history ${environment}\` lists.`,
  };
}

export function withoutCandidate(version: string, environment: string): Problem {
  return {
    code: 'without-candidate',
    outcome: 'held',
    where: environment,
    found: `${version} was adopted. Liftlock has no candidate for it, so there is nothing to deploy.`,
    next: `Deploy ${version} the way you deployed it before Liftlock, or fix the cause with a new commit.`,
  };
}

export function alreadyCarriedOut(record: number, environment: string, version: string): Problem {
  return {
    code: 'already-carried-out',
    outcome: 'held',
    where: environment,
    found: `This run has already rolled back (record ${record}), and ${version} has gone live in ${environment} since.`,
    next: 'If that is intended, do nothing. To roll back again, start a new run instead of re-running this one.',
  };
}

/** @param command What was typed, such as `liftlock lock production`; undefined in a workflow. */
export function reasonMissing(intent: string, command?: string): Problem {
  return {
    code: 'reason-missing',
    outcome: 'errored',
    where: command === undefined ? 'input reason' : '--reason',
    found:
      command === undefined
        ? `\`intent: ${intent}\` needs a reason, and the input \`reason\` is empty.`
        : `\`${command}\` needs a reason.`,
    next: `${command === undefined ? 'Start the workflow again with a reason of one sentence' : `Run \`${command} --reason "…"\``}. It is kept on GitHub, and everybody can read it.`,
  };
}

/** @param expected What `to` may name for this intent. */
export function targetMissing(intent: string, expected: string): Problem {
  return {
    code: 'target-missing',
    outcome: 'errored',
    where: 'input to',
    found: `\`intent: ${intent}\` needs a target, and the inputs \`candidate\` and \`to\` are both empty.`,
    expected,
    next: 'Start the workflow again with one of them.',
  };
}

export function notPublished(version: string, tag: string): Problem {
  return {
    code: 'not-published',
    outcome: 'held',
    where: tag,
    found: `${version} was deployed, but its release was never published.`,
    next: 'Roll back to a published version. A draft does not prove what was approved.',
  };
}

/** @param candidates Digests of everything that was staged under the version. */
export function ambiguousVersion(version: string, candidates: readonly string[]): Problem {
  return {
    code: 'ambiguous-version',
    outcome: 'held',
    where: version,
    found: `${candidates.length} candidates were staged as ${version}: ${candidates.join(', ')}.`,
    next: 'Set the input `candidate` to the digest of the one you mean.',
  };
}

export function unknownTag(to: string, template: string): Problem {
  return {
    code: 'unknown-tag',
    outcome: 'errored',
    where: to,
    found: `GitHub has no tag \`${to}\` that matches the template \`${template}\`.`,
    next: 'Set `to:` to the tag of the live version, as `git ls-remote --tags origin` lists it. If the tag exists only in your clone, push it first.',
  };
}

export function alreadyManaged(environment: string, version: string, record: number): Problem {
  return {
    code: 'already-managed',
    outcome: 'held',
    where: environment,
    found: `The ledger of ${environment} says that ${version} is live (record ${record}). Only an environment without records can be adopted.`,
    next: 'If something else is running there, promote, roll back to or redeploy the version that should run.',
  };
}

/** @param tags The tags under which it was looked for. */
export function unknownRelease(to: string, tags: readonly string[]): Problem {
  return {
    code: 'unknown-release',
    outcome: 'errored',
    where: to,
    found: `No release is published under ${tags.map((tag) => `\`${tag}\``).join(' or ')}.`,
    next: "Set `to:` to a version on the repository's Releases page.",
  };
}

/** @param people Logins of those who may; empty if everybody may who may write. */
export function notAnApprover(login: string, environment: string, why: string, people: readonly string[]): Problem {
  return {
    code: 'not-an-approver',
    outcome: 'held',
    where: environment,
    found: `${login} cannot approve for ${environment}: ${login} ${why}.`,
    next: `Have ${people.length === 0 ? 'somebody else' : `one of ${people.join(', ')}`} start this workflow.`,
  };
}

export function alreadyLocked({
  environment,
  by,
  at,
  reason,
}: Record<'environment' | 'by' | 'at' | 'reason', string>): Problem {
  return {
    code: 'already-locked',
    outcome: 'held',
    where: environment,
    found: `${environment} has been locked by ${by} since ${at}: “${reason}”`,
    next: `Ask ${by}. With their consent, unlock it first: \`intent: unlock\`, or \`liftlock unlock ${environment}\`.`,
  };
}

export function notLocked(environment: string): Problem {
  return {
    code: 'not-locked',
    outcome: 'held',
    where: environment,
    found: `${environment} is not locked.`,
    next: `Nothing. \`liftlock status\` shows all locks.`,
  };
}
