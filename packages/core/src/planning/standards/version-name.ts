import type { Standards } from '../../config/index.ts';
import { nonStandardVersion, type Problem } from '../../errors/index.ts';
import { followsVersionStandard } from '../../gates/follows-version-standard/gate.ts';

/** The gate asks the same of the candidate; here the answer comes before anything is built. */
export function versionNameProblems({ versionPattern }: Standards, versions: readonly string[]): Problem[] {
  return versions.flatMap((version) => {
    const { decision, reason, remedy } = followsVersionStandard.decide({ versionPattern, manifest: { version } });
    return decision === 'pass' ? [] : [nonStandardVersion(reason, remedy)];
  });
}
