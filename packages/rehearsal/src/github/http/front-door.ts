import { GitHubError } from './errors.ts';

/** "All API requests must include a valid User-Agent header": GitHub's front door says so, before the API is asked. */
export function withoutUserAgent(): Response {
  const text =
    'Request forbidden by administrative rules. Please make sure your request has a User-Agent header (https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#user-agent).\n';
  return new Response(text, { status: 403, headers: { 'content-type': 'text/html' } });
}

/** Versions of the API (docs, API Versions): one that is not supported answers 400 (assumption `refusal-texts`), none means the oldest. */
export const VERSIONS: readonly string[] = ['2022-11-28', '2026-03-10'];

export function checkVersion(headers: Headers): void {
  const asked = headers.get('x-github-api-version');
  if (asked === null || VERSIONS.includes(asked)) return;
  throw new GitHubError(400, `"${asked}" is not a supported API version. Supported are ${VERSIONS.join(' and ')}.`);
}
