import type { Config } from '../../config/index.ts';
import type { Ports } from '../../ports/index.ts';

/** Where GitHub gives tokens that say which job asks; only jobs with `id-token: write` have it (docs: OpenID Connect reference). */
const TOKEN_SERVICE = 'ACTIONS_ID_TOKEN_REQUEST_URL';

const PERMISSIONS = 'id-token: write, attestations: write';

/**
 * One line for the log and one for the summary, where GitHub cannot attest in this job what it built, and nothing says that
 * another job does (ADR 17).
 */
export function whyNotAttested({ buildPolicy }: Config, { settings, outputs }: Pick<Ports, 'settings' | 'outputs'>) {
  if (buildPolicy.provenance === 'required' || (settings.get(TOKEN_SERVICE) ?? '') !== '') return undefined;
  const page = outputs.documentation === undefined ? '' : `${outputs.documentation}/building.md#provenance`;
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
