import type { Ports, Script, ScriptPurpose } from '../ports/index.ts';
import {
  type BuildContext,
  type DeployContext,
  runStep,
  type StepContext,
  stepEnvironment,
  type TestContext,
} from './run-step.ts';

const BUILD: BuildContext = { version: '1.4.0', tag: 'v1.4.0', commit: 'c0ffee' };
const TEST: TestContext = {
  ...BUILD,
  candidate: `sha256:4a4ad3f8675e${'0'.repeat(52)}`,
  artifacts: '/candidate',
  configFile: '/release.json',
  references: { LIFTLOCK_OCI_API: 'ghcr.io/acme/api@sha256:1' },
};
const DEPLOY: DeployContext = {
  ...TEST,
  environment: 'production',
  previousVersion: '1.3.0',
  settings: { API_URL: 'https://api.example' },
  snapshot: 'before-1.3.0',
  oidc: false,
};

describe('what the commands of a step learn', () => {
  test('of a build: the release that it is about, and nothing of a candidate that does not exist yet', () => {
    expect(stepEnvironment({ ...BUILD, part: 'linux-x64' }, 'api')).toEqual({
      LIFTLOCK_VERSION: '1.4.0',
      LIFTLOCK_TAG: 'v1.4.0',
      LIFTLOCK_COMMIT: 'c0ffee',
      LIFTLOCK_CANDIDATE: '',
      LIFTLOCK_LABEL: '',
      LIFTLOCK_ENVIRONMENT: '',
      LIFTLOCK_COMPONENT: 'api',
      LIFTLOCK_ARTIFACTS: '',
      LIFTLOCK_CONFIG: '',
      LIFTLOCK_PREVIOUS_VERSION: '',
      LIFTLOCK_SNAPSHOT: '',
      LIFTLOCK_PART: 'linux-x64',
    });
  });

  test('of a deploy: the candidate, where it goes, and what is there', () => {
    expect(stepEnvironment(DEPLOY, undefined)).toEqual({
      API_URL: 'https://api.example',
      LIFTLOCK_OCI_API: 'ghcr.io/acme/api@sha256:1',
      LIFTLOCK_VERSION: '1.4.0',
      LIFTLOCK_TAG: 'v1.4.0',
      LIFTLOCK_COMMIT: 'c0ffee',
      LIFTLOCK_CANDIDATE: TEST.candidate,
      LIFTLOCK_LABEL: '1.4.0-4a4ad3f8675e',
      LIFTLOCK_ENVIRONMENT: 'production',
      LIFTLOCK_COMPONENT: '',
      LIFTLOCK_ARTIFACTS: '/candidate',
      LIFTLOCK_CONFIG: '/release.json',
      LIFTLOCK_PREVIOUS_VERSION: '1.3.0',
      LIFTLOCK_SNAPSHOT: 'before-1.3.0',
    });
  });

  test('tells two candidates of one version apart, by a name that registries take', () => {
    const labels = ['a', 'b'].map(
      (digit) => stepEnvironment({ ...TEST, candidate: `sha256:${digit.repeat(64)}` }, undefined)['LIFTLOCK_LABEL'],
    );
    expect(labels).toEqual(['1.4.0-aaaaaaaaaaaa', '1.4.0-bbbbbbbbbbbb']);
    for (const label of labels) expect(label).toMatch(/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/);
  });

  test('cannot be changed by a setting of the same name', () => {
    const settings = { LIFTLOCK_VERSION: '9.9.9', LIFTLOCK_CANDIDATE: 'another' };
    expect(stepEnvironment({ ...DEPLOY, settings }, undefined)).toMatchObject({
      LIFTLOCK_VERSION: '1.4.0',
      LIFTLOCK_CANDIDATE: TEST.candidate,
    });
  });
});

describe('a token of GitHub that says which job asks', () => {
  /** Which kinds of step get it. */
  async function given(context: StepContext): Promise<ScriptPurpose[]> {
    const scripts: Script[] = [];
    const ports = {
      log: { group: (_title: string, body: () => unknown) => body() },
      commands: {
        run: (script: Script) => {
          scripts.push(script);
          return Promise.resolve({ end: 'passed', duration: 1, tail: '' });
        },
      },
    } as unknown as Ports;
    const step = { name: 'one', commands: ['true'], timeout: 1_000, folder: '.' };
    for (const purpose of ['build', 'test', 'data', 'deploy', 'validate', 'rollback'] as const) {
      await runStep(step, purpose, context, ports);
    }
    return scripts.filter(({ oidc }) => oidc).map(({ purpose }) => purpose);
  }

  test('is for the steps that change an environment with `oidc: true`, and for nothing else', async () => {
    expect(await given({ ...DEPLOY, oidc: true })).toEqual(['data', 'deploy', 'rollback']);
    expect(await given(DEPLOY)).toEqual([]);
    expect(await given(TEST)).toEqual([]);
    expect(await given(BUILD)).toEqual([]);
  });
});
