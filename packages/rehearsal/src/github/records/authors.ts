import type { Viewer } from '../access/viewer.ts';
import { type GitHubContext, now, timestamp } from '../context.ts';
import type { Signature } from '../git/commits.ts';
import { unprocessable } from '../http/errors.ts';

/** Whoever asks, now, with the address that GitHub gives everybody. */
export function authorOf(github: GitHubContext, { user }: Viewer): Signature {
  return { name: user.login, email: `${user.id}+${user.login}@users.noreply.github.com`, date: now(github) };
}

/** `author` or `committer` of a request: what it leaves out is `otherwise`. */
export function readSignature(value: unknown, otherwise: Signature): Signature {
  if (typeof value !== 'object' || value === null) return otherwise;
  const { name, email, date } = value as Record<string, unknown>;
  const at = typeof date === 'string' ? new Date(date) : new Date(otherwise.date);
  if (Number.isNaN(at.getTime())) throw unprocessable('Invalid request.\n\ndate is not a date.');
  return { name: plain(name, otherwise.name), email: plain(email, otherwise.email), date: timestamp(at) };
}

/** Git has no place for these in a name. */
function plain(text: unknown, otherwise: string): string {
  // oxlint-disable-next-line no-control-regex
  return typeof text === 'string' && text !== '' ? text.replaceAll(/[<>\n\u0000]/g, '') : otherwise;
}
