import { promote, stage } from '@liftlock/core';
import type { Rig } from '../support/pipeline/rig.ts';
import { builtCandidate, LIGHT, lightRig, said, SETTINGS } from './light.ts';
import { releasedRig, stagedAgain } from './released.ts';
import { commit, ending, ledgerOf } from './support.ts';

const CONFIG = '.github/liftlock.yml';
const SCHEMA = JSON.stringify({ properties: { replicas: { type: 'integer' } }, additionalProperties: false });

/** The light pipeline with values of its component, and others in production. */
const configured = (values: string, production = '{}', schema = '') =>
  LIGHT.replace('artifacts: ["out/*"] }', `artifacts: ["out/*"], config: ${values}${schema} }`).replace(
    '    release: true',
    `    config: { app: ${production} }\n    release: true`,
  );

const recorded = (rig: Rig) =>
  rig.github.state.deployments.map(({ environment, payload }) => [
    environment,
    (payload as { config?: { values?: unknown } }).config?.values,
  ]);

async function refused(config: string, files: Record<string, string> = {}) {
  const rig = await lightRig();
  commit(rig, 'feat: configure', { [CONFIG]: config, ...files });
  const candidate = await builtCandidate(rig);
  const attempt = await rig.run(stage, { candidate }, { settings: SETTINGS });
  return { rig, attempt };
}

describe('the configuration of components', () => {
  test('must follow its schema in every environment, before anything is written', async () => {
    const config = configured('{ replicas: three }', '{ replica: 5 }', ', config-schema: schemas/app.json');
    const { rig, attempt } = await refused(config, { 'schemas/app.json': SCHEMA });
    try {
      expect(ending(attempt)).toMatchObject({ decision: 'errored', code: 'config-value-invalid' });
      expect(attempt.result.problems.map(({ where, found, expected }) => [where, found, expected])).toEqual([
        [
          '.github/liftlock.yml:1:69',
          '`components[0].config.replicas` is "three" in staging, production.',
          'A value of the type integer, according to schemas/app.json.',
        ],
        [
          '.github/liftlock.yml:16:31',
          '`environments[1].config.app.replica` is 5 in production.',
          'No such key, according to schemas/app.json.',
        ],
      ]);
      expect(attempt.result.problems[0]?.state).toBe('Nothing was written to GitHub and nothing was deployed.');
      expect(said(attempt.output)).toEqual([]);
      expect(rig.github.state.deployments).toEqual([]);
    } finally {
      await rig.stop();
    }
  });

  test.each([
    ['a schema that is not there', configured('{}', '{}', ', config-schema: no.json'), 'config-schema-unusable'],
    ['a credential', configured('{}', `{ upload: ghp_${'a'.repeat(36)} }`), 'config-value-secret'],
  ])('is refused with %s', async (_, config, code) => {
    const { rig, attempt } = await refused(config);
    try {
      expect(ending(attempt)).toEqual({ decision: 'errored', code, problems: [code] });
      expect(JSON.stringify(attempt.result)).not.toContain('ghp_');
      expect(rig.github.state.deployments).toEqual([]);
    } finally {
      await rig.stop();
    }
  });

  test('is recorded with each deployment, and the next brief shows what changes', async () => {
    const rig = await releasedRig(configured('{ replicas: 3 }', '{ replicas: 5 }'));
    try {
      expect(recorded(rig)).toEqual([
        ['staging', { app: { replicas: 3 } }],
        ['production', { app: { replicas: 5 } }],
      ]);
      commit(rig, 'fix: scale', { [CONFIG]: configured('{ replicas: 3, cache: true }', '{ replicas: 7 }') });
      const candidate = await stagedAgain(rig, 'fix: two');
      const draft = rig.github.state.releases.find(({ draft: isDraft }) => isDraft);
      expect(draft?.body).toContain('**Configuration of production:** 1 changed, 1 added.');
      expect(draft?.body).toContain('| `app.replicas` | `5` | `7` |');
      await rig.run(promote, { candidate, environment: 'production' }, { settings: SETTINGS });
      expect(ledgerOf(rig, 'production').at(-1)?.states.at(-1)).toBe('success');
      expect(recorded(rig).at(-1)).toEqual(['production', { app: { replicas: 7, cache: true } }]);
    } finally {
      await rig.stop();
    }
  });
});
