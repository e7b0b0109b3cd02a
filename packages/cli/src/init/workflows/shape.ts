/** What differs between the workflows of one repository and those of another. */
export interface WorkflowShape {
  /** The repository that publishes the suite, `acme/liftlock`. */
  readonly suite: string;
  /** A full commit SHA of it, and behind it a comment with the version, if one is known. */
  readonly ref: string;
  /** Branches that release. */
  readonly branches: readonly string[];
  readonly staging: string;
  readonly production: string;
  /** The component that the jobs are about, where they are called for one; an expression. */
  readonly component?: string;
  /** What the environments require, as the lines below `env:`. */
  readonly settings: readonly string[];
}

/** How workflows name the suite. */
export type SuiteReference = Pick<WorkflowShape, 'suite' | 'ref'>;

/** What the documentation shows. */
export const EXAMPLE_SHAPE: WorkflowShape = {
  suite: 'OWNER/liftlock',
  ref: 'SHA',
  branches: ['main'],
  staging: 'staging',
  production: 'production',
  settings: [],
};

const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';

export const checkout = (more = '') => `      - uses: ${CHECKOUT}
        with: { ${more}persist-credentials: false }`;

/** `env:` of a step that deploys; nothing where nothing is required. */
export function settingsOf({ settings }: WorkflowShape): string {
  return settings.length === 0 ? '' : `        env:\n${settings.map((line) => `          ${line}\n`).join('')}`;
}

/** What the reusable workflow of the suite is told by its inputs, and what it passes on to the steps. */
export const PIPELINE_SHAPE: WorkflowShape = {
  ...EXAMPLE_SHAPE,
  staging: '${{ inputs.staging }}',
  production: '${{ inputs.production }}',
  component: '${{ inputs.component }}',
  settings: [
    'API_URL: ${{ vars.API_URL }}',
    'DEPLOY_URL: ${{ vars.DEPLOY_URL }}',
    'DEPLOY_TOKEN: ${{ secrets.DEPLOY_TOKEN }}',
  ],
};

/** `with:` of a step, on one line; nothing where there is nothing to say. */
export function inputsOf({ component }: WorkflowShape, others: Readonly<Record<string, string>> = {}): string {
  const given = { ...(component === undefined ? {} : { component }), ...others };
  const written = Object.entries(given).map(([name, value]) => `${name}: ${inFlow(value)}`);
  return written.length === 0 ? '' : `\n        with: { ${written.join(', ')} }`;
}

/** A value in a flow of YAML: `[main, "1.x"]`. */
export function inFlow(name: string): string {
  return /^[A-Za-z][\w/-]*$/.test(name) && !/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(name)
    ? name
    : JSON.stringify(name);
}
