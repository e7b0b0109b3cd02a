import type { Ports } from '../../ports/index.ts';

/** Where GitHub gives tokens that say which job asks; only jobs with `id-token: write` have it (docs: OpenID Connect reference). */
const TOKEN_SERVICE = 'ACTIONS_ID_TOKEN_REQUEST_URL';

const PERMISSIONS = 'id-token: write, attestations: write';

/** One line for the log and one for the summary, where GitHub cannot attest what this job built (ADR 17). */
export function whyNotAttested({ settings, outputs }: Pick<Ports, 'settings' | 'outputs'>) {
  if ((settings.get(TOKEN_SERVICE) ?? '') !== '') return undefined;
  const page = outputs.documentation === undefined ? '' : `${outputs.documentation}/building.md#provenance`;
  const line = (permissions: string, step: string) =>
    `Nothing attests where these files were built: for that, the job needs ${permissions}, and ${step} after this step.`;
  return {
    plain: `${line(PERMISSIONS, 'actions/attest-build-provenance')}${page === '' ? '' : ` ${page}`}`,
    markdown: line(
      `\`permissions: { ${PERMISSIONS} }\``,
      page === '' ? '`actions/attest-build-provenance`' : `[\`actions/attest-build-provenance\`](${page})`,
    ),
  };
}
