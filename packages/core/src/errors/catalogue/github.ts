import { OUTCOME_UNKNOWN, type Problem } from '../problem.ts';

/** With `orWorkflowFiles`, two reasons have this one answer, and GitHub does not say which of them it was. */
export function missingPermission(call: string, permission: string, orWorkflowFiles = false): Problem {
  const add = `Add \`${permission}\` to the job's \`permissions:\`, and push.`;
  return {
    code: 'permission-missing',
    outcome: 'errored',
    where: call,
    found: "GitHub answered 403: the job's token does not have the permission.",
    expected: `\`permissions: { ${permission} }\` of the job${orWorkflowFiles ? ', and no change in `.github/workflows` that the default branch does not have' : ''}.`,
    next: orWorkflowFiles
      ? `${add} If it is there, push the tag yourself or use the token of a GitHub App: GITHUB_TOKEN cannot release a commit that changes workflow files. Then re-run this job.`
      : `${add} The README of the action lists all permissions that it needs.`,
  };
}

export function notFoundOrNoPermission(call: string, permission: string): Problem {
  return {
    code: 'not-found-or-no-permission',
    outcome: 'errored',
    where: call,
    found: 'GitHub answered 404. Either it does not exist, or the token may not see it.',
    next: `Add \`${permission}\` to the job's \`permissions:\`. If it is there, check whether somebody deleted what the call names.`,
  };
}

export function rateLimited(call: string, until: string): Problem {
  return {
    code: 'rate-limited',
    outcome: 'errored',
    where: call,
    found: `The API rate limit is exhausted${until === '' ? '' : ` until ${until}`}. All runs of a repository share it.`,
    next: 'Re-run the failed jobs later.',
  };
}

export function githubRefused(call: string, status: number, message: string): Problem {
  return {
    code: 'github-refused',
    outcome: 'errored',
    where: call,
    found: `GitHub answered ${status}: ${message}`,
    next: 'Fix what the message names. If it names nothing, re-run the failed jobs.',
  };
}

export function githubUnreachable(call: string, message: string): Problem {
  return {
    code: 'github-unreachable',
    outcome: 'errored',
    where: call,
    found: `GitHub did not answer, even after several attempts: ${message}.`,
    next: 'Re-run the failed jobs when GitHub is available again (https://www.githubstatus.com).',
  };
}

export function githubUnreadable(call: string, message: string): Problem {
  return {
    code: 'github-answer-unreadable',
    outcome: 'errored',
    where: call,
    found: `The answer cannot be read: ${message}.`,
    next: 'Re-run the failed jobs. If it happens again, check https://www.githubstatus.com, and whether there is a proxy between the runner and GitHub.',
  };
}

/** A call that creates something got no usable answer: it may have worked. Whoever made it looks before acting again. */
export function outcomeUnknown(call: string, message: string): Problem {
  return {
    code: OUTCOME_UNKNOWN,
    outcome: 'errored',
    where: call,
    found: `The connection broke before GitHub answered: ${message}. Whether the call was carried out is not known.`,
    next: 'Re-run the failed jobs: they check first, and do nothing twice.',
  };
}

export function settingEndangersRelease(about: string, found: string, next: string): Problem {
  return { code: 'setting-endangers-release', outcome: 'failed', where: about, found, next };
}
