import picomatch from 'picomatch/posix.js';
import type { BuildPolicy } from '../../config/index.ts';
import { artifactChanged, credentialInArtifact, type Problem } from '../../errors/index.ts';
import type { CopiedFile } from '../../ports/index.ts';

type Exceptions = BuildPolicy['allowedCredentials'];

/** What is wrong with the bytes of an artifact: somebody still writes it, or it contains credentials that nobody allowed. */
export function contentProblems(path: string, copy: CopiedFile, exceptions: Exceptions, now: number): Problem[] {
  const today = new Date(now).toISOString().slice(0, 'YYYY-MM-DD'.length);
  const found = copy.credentials.flatMap((credential): Problem[] => {
    const fitting = exceptions.filter(
      (one) => one.rule === credential.rule && picomatch.isMatch(path, one.path, { dot: true }),
    );
    // Dates of this form are in the order of their letters.
    if (fitting.some(({ expires }) => expires >= today)) return [];
    const [expired] = fitting
      .map(({ expires }) => expires)
      .sort()
      .toReversed();
    return [credentialInArtifact(path, credential, expired)];
  });
  return copy.changed ? [artifactChanged(path), ...found] : found;
}
