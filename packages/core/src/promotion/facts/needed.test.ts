import type { DeploymentPayload } from '../../deployment/index.ts';
import type { LedgerScope } from '../../ports/index.ts';
import { manifest, record, SUCCEEDED } from '../../testing/builders.ts';
import { neededIn } from './needed.ts';

const BEGUN = ['queued', 'in_progress'];
const FAILED = [...BEGUN, 'failure: Validation failed'];
const UNDONE = [...BEGUN, 'failure: Rolled back: Validation failed'];

/** What `web`, which works with `api` ^1.0.0, finds of it; records oldest first. */
async function found(line: string | undefined, ...records: readonly ReturnType<typeof of>[]) {
  const candidate = manifest({ component: 'web', dependencies: [{ of: 'web', component: 'api', version: '^1.0.0' }] });
  const ledger = records.map((make, index) => make(index + 1)).toReversed();
  const asked: LedgerScope[] = [];
  const read = (_: string, scope: LedgerScope) => {
    asked.push(scope);
    const wanted = [(payload: DeploymentPayload) => scope.counts(payload), ...(scope.newestOf ?? [])];
    return Promise.resolve({ records: ledger.filter(({ payload }) => wanted.some((isIts) => isIts(payload))) });
  };
  const ports = { ledger: { read } } as unknown as Parameters<typeof neededIn>[3];
  const { api } = await neededIn({ name: 'production', line }, candidate, { needed: new Map() }, ports);
  return { ...api, readings: asked.length };
}

const of =
  (version: string, line = 'main', history: readonly string[] = SUCCEEDED, component = 'api') =>
  (id: number) =>
    record({
      id,
      history: [...history],
      payload: { component, version, line, run: { id: 80 + id, attempt: 1, job: 'x', job_id: 1 } },
    });

describe('where an environment replaces what it holds, a component finds', () => {
  test.each<[string, ReturnType<typeof of>[], string | undefined, object | undefined]>([
    ['nothing', [of('1.0.0', 'main', SUCCEEDED, 'auth')], undefined, undefined],
    ['the newest success, of whatever line', [of('2.0.0'), of('1.9.1', '1.x')], '1.9.1', undefined],
    ['one that is not verified yet', [of('1.0.0'), of('2.0.0', 'main', BEGUN)], '1.0.0', { version: '2.0.0', run: 82 }],
    ['the first, not verified yet', [of('1.0.0', 'main', BEGUN)], undefined, { version: '1.0.0', run: 81 }],
    ['one that failed where it is', [of('1.0.0'), of('2.0.0', 'main', FAILED)], '1.0.0', { version: '2.0.0', run: 82 }],
    ['none that failed and was rolled back', [of('1.0.0'), of('2.0.0', 'main', UNDONE)], '1.0.0', undefined],
    ['none that has not begun', [of('1.0.0'), of('2.0.0', 'main', ['queued'])], '1.0.0', undefined],
    ['none that another success replaced', [of('1.0.0', 'main', FAILED), of('1.1.0')], '1.1.0', undefined],
  ])('%s', async (_, records, live, unverified) => {
    expect(await found(undefined, ...records)).toEqual({ live, unverified, readings: 1 });
  });
});

describe('where an environment only publishes, a component finds', () => {
  test.each<[string, string, ReturnType<typeof of>[], string | undefined]>([
    ['the newest of its own line', 'main', [of('1.1.0'), of('1.0.1', '1.x')], '1.1.0'],
    ['that one even if another line would do', 'main', [of('1.0.1', '1.x'), of('2.0.0')], '2.0.0'],
    ['what main published before its line began', '1.x', [of('1.9.0'), of('2.0.0')], '1.9.0'],
    ['nothing that it works with', '1.x', [of('2.0.0')], undefined],
    ['nothing that is not published yet', 'main', [of('1.0.0', 'main', BEGUN)], undefined],
  ])('%s', async (_, line, records, live) => {
    expect(await found(line, ...records)).toEqual({ live, unverified: undefined, readings: 1 });
  });
});
