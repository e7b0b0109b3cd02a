import { readFileSync } from 'node:fs';

const SHA = 'a'.repeat(40);
const CHECKOUT = '3d3c42e5aac5ba805825da76410c181273ba90b1';

/** One place of the design that cannot be taken as it stands, and what stands there instead. */
export interface Mend {
  readonly part: string;
  readonly by: string;
}

/** `.github/liftlock.yml` and `.github/workflows/release.yml` of the design, letter by letter. */
export const DESIGN = { config: written('liftlock.yml'), workflow: written('release.yml') };

/** What the design leaves to its reader (ADR 21): three ellipses, and a component that it only mentions. */
export const PLACEHOLDERS: readonly Mend[] = [
  { part: '    deploy: […]', by: '    deploy: [{ name: roll out, commands: [./deploy production] }]' },
  { part: '    validate: […]', by: '    validate: [{ name: smoke, commands: [./smoke] }]' },
  {
    part: 'sections: […]',
    by: 'sections: [{ title: News, types: [feat] }, { title: Repaired, types: [fix] }, { title: Chores, types: [chore], folded: true }]',
  },
  { part: '  - name: api\n', by: '  - { name: web, path: web, artifacts: ["*.tgz"] }\n  - name: api\n' },
];

/** Where the design says two things that cannot both be kept (ADR 21). */
export const CONTRADICTIONS: readonly Mend[] = [
  { part: '    tier: staging ', by: '    branches: [main, next]\n    tier: staging ' },
  {
    part: '    - { name: load',
    by: '    - { name: packed, kind: integration, commands: [npm run integration] }\n    - { name: load',
  },
];

/** Names of a real owner and commits, the checkouts "as above", and a second job that asks for the second approval. */
const IN_THE_WORKFLOW: readonly Mend[] = [
  { part: 'OWNER/', by: 'acme/' },
  { part: '@SHA', by: `@${SHA}` },
  {
    part: 'actions/checkout@…          # as above',
    by: `actions/checkout@${CHECKOUT}\n        with: { persist-credentials: false }`,
  },
  { part: 'actions/checkout@…', by: `actions/checkout@${CHECKOUT}\n        with: { persist-credentials: false }` },
  {
    part: '  promote:\n    needs: [build, stage]\n',
    by: `  approve-production-1:
    needs: [build, stage]
    if: needs.stage.outputs.decision == 'completed'
    runs-on: ubuntu-latest
    environment: { name: production, deployment: false }
    permissions: {}
    steps: [{ run: "true" }]
  promote:
    needs: [build, stage, approve-production-1]
`,
  },
];

/** A text with these mends, each of which must change something. */
export function mended(text: string, mends: readonly Mend[]): string {
  return mends.reduce((before, { part, by }) => {
    if (!before.includes(part)) throw new Error(`"${part}" is not in the design`);
    return before.replaceAll(part, () => by);
  }, text);
}

/** The configuration of the design with every mend, and no other change. */
export const DESIGN_CONFIG = mended(DESIGN.config, [...PLACEHOLDERS, ...CONTRADICTIONS]);
/** The workflow of the design with every mend. */
export const DESIGN_WORKFLOW = mended(DESIGN.workflow, IN_THE_WORKFLOW);

function written(name: string): string {
  return readFileSync(`test/fixtures/design/${name}`, 'utf8');
}
