import { parseConfig } from '../../config/index.ts';
import type { Deployment } from '../../deployment/index.ts';
import type { Comparison, Ports } from '../../ports/index.ts';
import { facts, manifest, record, SUCCEEDED, workflowEvent } from '../../testing/builders.ts';
import { olderRuns } from './older-runs.ts';

/** Without a deploy, each release line has an order of its own. */
const parsed = (deploy: string) =>
  parseConfig(`version: { branches: { main: release, 1.x: maintenance, "hotfix/*": hotfix } }
components: [{ name: app, artifacts: ["out/*"] }]
build: { steps: [{ name: pack, commands: [make] }] }
environments:
  - { name: staging }
  - { name: Production, after: [staging], release: true, supersede: true, deploy: [${deploy}] }
`);

interface World {
  /** Whether production holds one version at a time; left out, it only publishes. */
  readonly isService?: boolean;
  readonly records: readonly Deployment[];
  /** Records so far back that the newest deployments of the environment do not show them. */
  readonly farBack?: readonly Deployment[];
  readonly waiting?: readonly number[];
  readonly waitsFor?: readonly string[];
  readonly compared?: Comparison['status'];
  /** The component that is released alone. */
  readonly component?: string;
}

function superseded({
  isService = false,
  records,
  farBack = [],
  waiting = [90],
  waitsFor = ['production'],
  compared = 'ahead',
  component,
}: World) {
  const read = parsed(isService ? '{ name: go, commands: [./go] }' : '');
  const config = read.ok ? read.config : undefined;
  const environment = config?.environments[0];
  if (environment === undefined) throw new Error(`the configuration is not sound: ${JSON.stringify(read)}`);
  const ports = {
    event: workflowEvent(),
    runs: { waiting: () => Promise.resolve(waiting), waitsFor: () => Promise.resolve(waitsFor) },
    ledger: {
      read: () => Promise.resolve({ records }),
      ofCommit: (_: string, sha: string) => Promise.resolve([...records, ...farBack].filter((one) => one.sha === sha)),
    },
    repository: { compare: () => Promise.resolve({ status: compared }) },
  } as unknown as Ports;
  const loadedConfig = { config } as never;
  return olderRuns({ environment, loadedConfig, facts: facts({ manifest: manifest({ component }) }) }, ports);
}

const run = (id: number) => ({ id, attempt: 1, job: 'stage', job_id: 9 });
const staged = (change: Partial<Deployment['payload']> = {}, history: readonly string[] = SUCCEEDED) =>
  record({ environment: 'staging', history: [...history], payload: { run: run(90), ...change } });

describe('a run is superseded', () => {
  test('when it waits and has staged a candidate that the newer one contains', async () => {
    const records = [staged()];
    expect(await superseded({ records })).toMatchObject([{ id: 90, waitsFor: ['production'] }]);
  });

  test('on another branch, where production holds one version at a time', async () => {
    expect(await superseded({ isService: true, records: [staged({ line: '1.x' })] })).toHaveLength(1);
  });

  test('by the last of the components that it has staged as well', async () => {
    const own = (component: string) => staged({ component, run: run(100) });
    const older = ['api', 'web'].map((component) => staged({ component }));
    expect(await superseded({ records: [own('api'), ...older], component: 'api' })).toEqual([]);
    expect(await superseded({ records: [own('api'), own('web'), ...older], component: 'web' })).toHaveLength(1);
  });

  test.each<[string, World]>([
    ['has staged another component', { records: [staged({ component: 'web' })], component: 'api' }],
    [
      'has staged another component too, a hundred deployments ago',
      { records: [staged({ component: 'api' })], farBack: [staged({ component: 'web' })], component: 'api' },
    ],
    ['waits for nobody', { records: [staged()], waiting: [] }],
    ['is the run itself', { records: [staged({ run: run(100) })], waiting: [100] }],
    ['has staged nothing', { records: [staged({ run: run(91) })] }],
    ['has failed to stage', { records: [staged({}, ['queued', 'in_progress', 'failure'])] }],
    ['has staged a hotfix', { isService: true, records: [staged({ line: 'hotfix/queue' })] }],
    ['is about another release line', { records: [staged({ line: '1.x' })] }],
    ['has staged what the newer one does not contain', { records: [staged()], compared: 'diverged' }],
    ['has staged the same commit', { records: [staged()], compared: 'identical' }],
    ['waits for another environment too', { records: [staged()], waitsFor: ['production', 'eu'] }],
    ['has gone on since it was listed', { records: [staged()], waitsFor: [] }],
  ])('but not one that %s', async (_, world) => {
    expect(await superseded(world)).toEqual([]);
  });
});
