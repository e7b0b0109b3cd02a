import type { Config } from '../../config/index.ts';
import { LiftlockError, provenanceImpossible } from '../../errors/index.ts';
import type { Ports } from '../../ports/index.ts';

/** Where GitHub gives tokens that say which job asks; only jobs with `id-token: write` have it (docs: OpenID Connect reference). */
const TOKEN_SERVICE = 'ACTIONS_ID_TOKEN_REQUEST_URL';

const PERMISSIONS = 'id-token: write, attestations: write';

type Job = Pick<Ports, 'settings' | 'outputs'>;

function mayAskForTokens({ settings }: Job): boolean {
  return (settings.get(TOKEN_SERVICE) ?? '') !== '';
}

function pageIn({ outputs }: Job): string {
  return outputs.documentation === undefined ? '' : `${outputs.documentation}/building.md#provenance`;
}

/** @throws LiftlockError if the candidate has to be attested, and GitHub cannot attest what this job builds. */
export function requireProvenance({ buildPolicy }: Config, job: Job): void {
  if (buildPolicy.provenance === 'required' && !mayAskForTokens(job))
    throw new LiftlockError(provenanceImpossible(pageIn(job)));
}

/** One line for the log and one for the summary, where GitHub cannot attest in this job what it built (ADR 17). */
export function whyNotAttested(job: Job) {
  if (mayAskForTokens(job)) return undefined;
  const page = pageIn(job);
  const line = (permissions: string, step: string) =>
    `This job cannot attest where these files were built. A job after it can, with ${permissions} and ${step}.`;
  return {
    plain: `${line(PERMISSIONS, 'actions/attest-build-provenance')}${page === '' ? '' : ` ${page}`}`,
    markdown: line(
      `\`permissions: { ${PERMISSIONS} }\``,
      page === '' ? '`actions/attest-build-provenance`' : `[\`actions/attest-build-provenance\`](${page})`,
    ),
  };
}
