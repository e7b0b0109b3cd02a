import { type Contract, docs, runner } from './contract.ts';

export interface Written {
  readonly workflow?: unknown;
  readonly job?: unknown;
  /** What the job that calls this workflow may do. */
  readonly caller?: Readonly<Record<string, 'read' | 'write'>>;
}

type Granted = Readonly<Record<string, 'read' | 'write'>>;

const SYNTAX = docs('workflow-syntax#permissions');
const REUSE = docs('reusing-workflow-configurations#supported-keywords-for-jobs-that-call-a-reusable-workflow');
const CLASS = runner('Sdk/WorkflowParser/Permissions.cs', 'Permissions(PermissionLevel)');
const WRITABLE = [
  'actions',
  'artifact-metadata',
  'attestations',
  'checks',
  'code-quality',
  'contents',
  'deployments',
  'discussions',
  'issues',
  'packages',
  'pages',
  'pull-requests',
  'repository-projects',
  'security-events',
  'statuses',
];
const all = (level: 'read' | 'write'): Granted => Object.fromEntries(WRITABLE.map((key) => [key, level] as const));

const gives = (name: string, given: Written, expected: Granted, source: string) => ({ name, given, expected, source });

export const PERMISSIONS: Contract<Written, Granted> = [
  gives(
    'nothing written: a new repository gives contents and packages to read',
    {},
    { contents: 'read', packages: 'read' },
    runner('Sdk/WorkflowParser/Conversion/PermissionsHelper.cs', 'CreatePermissionsFromPolicy'),
  ),
  gives(
    'what the workflow says holds for its jobs',
    { workflow: { contents: 'read', deployments: 'write' } },
    { contents: 'read', deployments: 'write' },
    SYNTAX,
  ),
  gives('what is not listed is none', { workflow: { issues: 'write' } }, { issues: 'write' }, SYNTAX),
  gives('none is none', { workflow: { contents: 'none', packages: 'read' } }, { packages: 'read' }, SYNTAX),
  gives('an empty list is nothing', { workflow: {} }, {}, SYNTAX),
  gives(
    'a job replaces the list of the workflow as a whole',
    { workflow: { contents: 'write', checks: 'write' }, job: { deployments: 'write' } },
    { deployments: 'write' },
    docs('workflow-syntax#jobsjob_idpermissions'),
  ),
  gives(
    'an empty list of a job takes all away',
    { workflow: 'write-all', job: {} },
    {},
    docs('workflow-syntax#jobsjob_idpermissions'),
  ),
  gives(
    'read-all reads all, and has no OIDC token',
    { workflow: 'read-all' },
    { ...all('read'), models: 'read', 'vulnerability-alerts': 'read' },
    SYNTAX,
  ),
  gives(
    'write-all writes all, and reads what can only be read',
    { workflow: 'write-all' },
    { ...all('write'), 'id-token': 'write', models: 'read', 'vulnerability-alerts': 'read' },
    CLASS,
  ),
  gives(
    'a job may take read-all where the workflow takes write-all',
    { workflow: 'write-all', job: 'read-all' },
    { ...all('read'), models: 'read', 'vulnerability-alerts': 'read' },
    docs('workflow-syntax#jobsjob_idpermissions'),
  ),
  gives(
    'an OIDC token is asked for by name',
    { job: { 'id-token': 'write', contents: 'read' } },
    { 'id-token': 'write', contents: 'read' },
    docs('workflow-syntax#permissions'),
  ),
  gives('write means read as well', { job: { contents: 'write' } }, { contents: 'write' }, SYNTAX),
  gives(
    'every key can be given',
    { job: Object.fromEntries(['models', ...WRITABLE].map((key) => [key, 'read'])) },
    { ...all('read'), models: 'read' },
    SYNTAX,
  ),
  gives(
    'a called workflow that says nothing has what its caller has',
    { caller: { contents: 'write', pages: 'write' } },
    { contents: 'write', pages: 'write' },
    REUSE,
  ),
  gives(
    'a called workflow may ask for less',
    { caller: { contents: 'write', pages: 'write' }, workflow: { contents: 'read' } },
    { contents: 'read' },
    REUSE,
  ),
  gives(
    'and so may a job of it',
    { caller: { contents: 'write' }, workflow: { contents: 'write' }, job: { contents: 'read' } },
    { contents: 'read' },
    REUSE,
  ),
  gives('a caller without rights gives none', { caller: {} }, {}, REUSE),
];

/** What a called workflow asks for, what its caller has, and what GitHub says to that. */
export interface Asked {
  readonly wanted: unknown;
  readonly caller: unknown;
  /** The workflow asks and not its job. */
  readonly byWorkflow?: true;
}

const VALIDATE = runner('Sdk/WorkflowParser/Conversion/PermissionsHelper.cs', 'ValidateEmbeddedPermissions');
const refused = (wanted: string, allowed: string) =>
  `Error calling workflow './.github/workflows/called.yml'. The nested job 'one' is requesting '${wanted}', but is only allowed '${allowed}'.`;

export const CALLED_PERMISSIONS: Contract<Asked, readonly string[]> = [
  {
    name: 'as much as the caller has is allowed',
    given: { wanted: { contents: 'write' }, caller: { contents: 'write' } },
    expected: [],
    source: VALIDATE,
  },
  {
    name: 'less than the caller has is allowed',
    given: { wanted: { contents: 'read' }, caller: 'write-all' },
    expected: [],
    source: VALIDATE,
  },
  {
    name: 'write is more than read',
    given: { wanted: { contents: 'write' }, caller: { contents: 'read' } },
    expected: [refused('contents: write', 'contents: read')],
    source: VALIDATE,
  },
  {
    name: 'read is more than none',
    given: { wanted: { checks: 'read' }, caller: { contents: 'write' } },
    expected: [refused('checks: read', 'checks: none')],
    source: VALIDATE,
  },
  {
    name: 'all that is too much is told at once',
    given: { wanted: { checks: 'write', contents: 'write', issues: 'read' }, caller: { contents: 'read' } },
    expected: [refused('checks: write, contents: write, issues: read', 'checks: none, contents: read, issues: none')],
    source: VALIDATE,
  },
  {
    name: 'a caller that says nothing has what the repository gives, which the permissive default allows',
    given: { wanted: { deployments: 'write', 'id-token': 'write' }, caller: undefined },
    expected: [],
    source: VALIDATE,
  },
  {
    name: 'a workflow is told apart from its job',
    given: { wanted: { checks: 'write' }, caller: {}, byWorkflow: true },
    expected: [
      "Error calling workflow './.github/workflows/called.yml'. The workflow is requesting 'checks: write', but is only allowed 'checks: none'.",
    ],
    source: VALIDATE,
  },
];
