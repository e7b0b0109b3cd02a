import type { ReleaseStep } from '../../config/index.ts';
import type { DeployContext } from '../../pipeline/run-step.ts';
import type { Ports, Script } from '../../ports/index.ts';
import { rollBack } from './roll-back.ts';

const NAMES = ['one', 'two', 'three', 'four', 'five'];
const step = (name: string, rollback: readonly unknown[] = []) =>
  ({
    name,
    type: 'rollback',
    commands: ['true'],
    component: null,
    env: {},
    folder: '.',
    timeout: 1_000,
    rollback,
  }) as unknown;
const STARTED = NAMES.map((name) => step(name, [step(`undo ${name}`)])) as readonly ReleaseStep[];

const context = {
  version: '1.4.0',
  tag: 'v1.4.0',
  commit: 'c0ffee',
  candidate: 'sha256:ab',
  artifacts: 'candidate',
  configFile: 'release.json',
  references: {},
  environment: { name: 'staging' },
  settings: {},
} as unknown as DeployContext;

/** Every subset of the five, as a number of five bits. */
const SUBSETS = Array.from({ length: 2 ** NAMES.length }, (_, bits) =>
  NAMES.filter((_name, index) => (bits >> index) % 2 === 1),
);

describe('J14: a rollback', () => {
  test.each(['failed', 'timed-out'] as const)(
    'tries all steps, the last first, whichever of them end as %s',
    async (end) => {
      for (const broken of SUBSETS) {
        const tried: string[] = [];
        const warnings: string[] = [];
        const ports = {
          commands: {
            run: ({ name }: Script) => {
              tried.push(name);
              return Promise.resolve({ end: broken.includes(name.slice(5)) ? end : 'passed', duration: 1, tail: '' });
            },
          },
          log: {
            warning: (line: string) => warnings.push(line),
            info: () => undefined,
            group: <T>(_: string, body: () => Promise<T>) => body(),
          },
        } as unknown as Ports;
        expect(await rollBack(STARTED, context, ports)).toBe(broken.length === 0 ? 'done' : 'incomplete');
        expect(tried).toEqual(NAMES.toReversed().map((name) => `undo ${name}`));
        expect(warnings).toEqual(broken.toReversed().map((name) => `Rollback step "undo ${name}" did not pass.`));
      }
    },
  );

  test('is incomplete if a step that was started has no rollback steps, and says so', async () => {
    const warnings: string[] = [];
    const ports = {
      commands: { run: () => Promise.resolve({ end: 'passed', duration: 1, tail: '' }) },
      log: {
        warning: (line: string) => warnings.push(line),
        info: () => undefined,
        group: <T>(_: string, body: () => Promise<T>) => body(),
      },
    } as unknown as Ports;
    const started = [...STARTED, step('migrate')] as readonly ReleaseStep[];
    expect(await rollBack(started, context, ports)).toBe('incomplete');
    expect(warnings).toEqual(['"migrate" has no rollback steps: what it did stays.']);
  });
});
