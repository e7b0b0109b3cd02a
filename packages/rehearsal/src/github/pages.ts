import { answerArchive } from './archives.ts';
import type { GitHubContext } from './context.ts';
import { answerDownload, answerLatest, answerRaw } from './downloads.ts';
import { answerNeighbour } from './git/neighbours.ts';
import { answerGit } from './git/smart-http.ts';

/** What is not the API, but has an address that clients know: downloads, archives, files and git. */
export async function answerPage(github: GitHubContext, request: Request): Promise<Response | undefined> {
  return (
    answerDownload(github, request) ??
    answerLatest(github, request) ??
    (await answerArchive(github, request)) ??
    (await answerRaw(github, request)) ??
    (await answerGit(github, request)) ??
    answerNeighbour(github, request)
  );
}
