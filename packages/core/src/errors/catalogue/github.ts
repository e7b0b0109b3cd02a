import { OUTCOME_UNKNOWN, type Problem } from '../problem.ts';

const RESUMABLE = 'What was written before stays; re-running finds it and goes on from there.';

/** With `orWorkflowFiles`, two reasons have this one answer, and GitHub does not say which of them it was. */
export function missingPermission(call: string, permission: string, orWorkflowFiles = false): Problem {
  const add = `Add \`${permission}\` to the job's \`permissions:\`, and push.`;
  return {
    code: 'permission-missing',
    outcome: 'errored',
    where: call,
    found: "GitHub answered 403: the job's token may not do this.",
    expected: `\`permissions: { ${permission} }\` of the job${orWorkflowFiles ? ', and no change in `.github/workflows` that the default branch lacks' : ''}.`,
    state: RESUMABLE,
    next: orWorkflowFiles
      ? `${add} If it is there, push the tag yourself or use the token of a GitHub App: GITHUB_TOKEN cannot release a commit that changes workflow files. Then re-run this job.`
      : `${add} The table in the action's README has all that it needs.`,
  };
}

export function notFoundOrNoPermission(call: string, permission: string): Problem {
  return {
    code: 'not-found-or-no-permission',
    outcome: 'errored',
    where: call,
    found: 'GitHub answered 404. It does so for what is missing, and for what the token may not see.',
    expected: `That it exists, and \`permissions: { ${permission} }\`.`,
    state: RESUMABLE,
    next: `Add \`${permission}\` to the job's \`permissions:\`; if it is there, look whether somebody has deleted it.`,
  };
}

export function rateLimited(call: string, until: string): Problem {
  return {
    code: 'rate-limited',
    outcome: 'errored',
    where: call,
    found: `GitHub's rate limit is used up${until === '' ? '' : ` until ${until}`}. All runs of a repository share it.`,
    state: RESUMABLE,
    next: 'Re-run the failed jobs later.',
  };
}

export function githubRefused(call: string, status: number, message: string): Problem {
  return {
    code: 'github-refused',
    outcome: 'errored',
    where: call,
    found: `GitHub answered ${status}: ${message}`,
    expected: 'An answer that the call was done.',
    state: RESUMABLE,
    next: 'Read the message; if it names nothing to change, re-run the failed jobs.',
  };
}

export function githubUnreachable(call: string, message: string): Problem {
  return {
    code: 'github-unreachable',
    outcome: 'errored',
    where: call,
    found: `No usable answer came, and trying again did not help: ${message}.`,
    state: RESUMABLE,
    next: 'Re-run the failed jobs when GitHub answers again (https://www.githubstatus.com).',
  };
}

export function githubUnreadable(call: string, message: string): Problem {
  return {
    code: 'github-answer-unreadable',
    outcome: 'errored',
    where: call,
    found: `The answer cannot be read: ${message}.`,
    expected: "What GitHub's API documentation promises for this call.",
    state: RESUMABLE,
    next: 'Re-run the failed jobs. If it happens again, look for a proxy between the runner and GitHub, and at https://www.githubstatus.com.',
  };
}

/** A call that creates something got no usable answer: it may have worked. Whoever made it looks before acting again. */
export function outcomeUnknown(call: string, message: string): Problem {
  return {
    code: OUTCOME_UNKNOWN,
    outcome: 'errored',
    where: call,
    found: `No usable answer came: ${message}. Whether the call had an effect is not known.`,
    expected: 'An answer that says what was created.',
    state: RESUMABLE,
    next: 'Re-run the failed jobs: they look first, and do nothing twice.',
  };
}

export function brokenUpload(asset: string, found: string, expected: string): Problem {
  return {
    code: 'upload-broken',
    outcome: 'errored',
    where: asset,
    found: `After the upload GitHub has: ${found}.`,
    expected: `${expected}.`,
    state: 'The draft release is incomplete. Nothing was deployed.',
    next: 'Re-run the failed jobs: broken assets are replaced, whole ones are kept.',
  };
}

export function lostRace(environment: string, record: number, version: string, run: number): Problem {
  return {
    code: 'lost-race',
    outcome: 'held',
    where: environment,
    found: `Run ${run} is deploying ${version} to ${environment} right now (record ${record}).`,
    expected: 'One candidate at a time in an environment.',
    state: 'This candidate was not deployed. Its record is closed.',
    next: `Wait for run ${run} to end, then re-run this job.`,
  };
}

/** Guessing what a record says could put an older version over a newer one. */
export function ledgerTooNew(environment: string, record: number, what: string): Problem {
  return {
    code: 'ledger-too-new',
    outcome: 'errored',
    where: environment,
    found: `Record ${record} of ${environment} was written by a later version of Liftlock (${what}).`,
    expected: 'Records that this version can read.',
    next: 'Use the version of the actions that wrote it, or a later one, in this workflow.',
  };
}

export function recordClosed(environment: string, record: number, version: string): Problem {
  return {
    code: 'record-closed',
    outcome: 'held',
    where: environment,
    found: `Another run closed record ${record} of ${environment} while this job was taking it over.`,
    expected: `A record of ${version} that is still open.`,
    next: 'Re-run this job: it makes a record of its own.',
  };
}
