import type { SuiteReference } from '@liftlock/cli/workflows';

const USES = /uses: (?<suite>\S+\/liftlock)\/actions\/build@(?<ref>\S+)/;

/** The actions that `pipeline.yml` uses, so that it is generated with the same; the placeholders in a new one. */
export function pinnedIn(workflow: string): SuiteReference {
  const { suite = 'OWNER/liftlock', ref = 'SHA' }: Partial<Record<string, string>> = USES.exec(workflow)?.groups ?? {};
  return { suite, ref };
}
