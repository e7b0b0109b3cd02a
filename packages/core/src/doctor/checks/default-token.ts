import type { Check } from '../check.ts';
import { advice, ok, unknown } from '../finding.ts';

/** What every workflow may do that says nothing. */
export const defaultToken: Check = {
  name: 'default-token',
  examine({ defaultToken: asked, url, name }) {
    const page = `${url}/settings/actions`;
    if ('refused' in asked) return [unknown(name, 'what a job may do by default', asked.refused, page)];
    if (asked.answer === 'read') return [ok(name, 'By default, the token of a job only reads.')];
    return [
      advice(name, {
        found: 'By default, the token of a job may write everything.',
        means: 'A workflow without `permissions:` can publish releases and write into the ledger of deployments.',
        fix: `gh api -X PUT repos/${name}/actions/permissions/workflow -f default_workflow_permissions=read`,
        page,
      }),
    ];
  },
};
