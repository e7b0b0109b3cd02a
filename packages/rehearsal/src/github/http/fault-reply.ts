import type { Fault } from '../faults.ts';
import type { Reply } from './call.ts';
import { GitHubError } from './errors.ts';

/** What a fault answers in place of the API. A connection that is lost answers nothing; this then goes into the record. */
export function faultReply(fault: Fault): Reply {
  switch (fault.kind) {
    case 'status':
      return { status: fault.status, body: new GitHubError(fault.status, fault.message ?? 'Server Error').body() };
    case 'secondary-rate-limit': {
      const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
      const headers = fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) };
      return { status: 403, body: new GitHubError(403, message).body(), headers };
    }
    case 'broken-upload':
    case 'connection-lost':
      return { status: 502, body: new GitHubError(502, 'Bad Gateway').body() };
  }
}
