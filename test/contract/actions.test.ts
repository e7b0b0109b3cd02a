import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { doctor, PIPELINE, type PipelineStage, plan, READ_ONLY, STAGES, status } from '@liftlock/core';
import { parse } from 'yaml';
import { actionTables } from '../../packages/tooling/src/readme/action-tables.ts';
import { ROOT } from '../architecture/sources.ts';
import { expectGolden } from '../histories/golden.ts';
import { testedFirstRelease } from '../support/pipeline/moments.ts';
import type { Attempt } from '../support/pipeline/rig.ts';

interface Manifest {
  readonly name: string;
  readonly description: string;
  readonly inputs?: Readonly<
    Record<string, { readonly description: string; readonly required?: boolean; readonly default?: string }>
  >;
  readonly outputs?: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string; readonly post?: string; readonly 'post-if'?: string };
  readonly branding?: unknown;
}

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const manifestOf = (folder: string) => parse(read(join(folder, 'action.yml'))) as Manifest;
const stages: readonly PipelineStage[] = PIPELINE;
const names = stages.map(({ name }) => name);
const root = manifestOf('.');

/** Inputs that the runtime reads itself, before any stage: the token, and the job's id where a stage has no use for it. */
const OF_THE_RUNTIME = ['github-token', 'job-id'];
const OF_EVERY_STAGE = ['decision', 'reason-code', 'result'];

test('every stage of the pipeline has its folder, and no other folder is there', () => {
  expect(readdirSync(join(ROOT, 'actions')).sort()).toEqual([...names].sort());
});

describe.each(stages.map((stage) => [stage.name, stage] as const))('actions/%s', (name, stage) => {
  const manifest = manifestOf(`actions/${name}`);
  const inputs = manifest.inputs ?? {};

  test('has the inputs of its stage, and those of the runtime', async () => {
    const own = Object.keys((await stage.load()).inputs.shape);
    expect(
      Object.keys(inputs)
        .filter((input) => !OF_THE_RUNTIME.includes(input))
        .sort(),
    ).toEqual(own.filter((input) => !OF_THE_RUNTIME.includes(input)).sort());
    expect(own.filter((input) => OF_THE_RUNTIME.includes(input)).every((input) => input in inputs)).toBe(true);
  });

  test('requires what its stage requires, before and after it is loaded, and nothing more', async () => {
    const { shape } = (await stage.load()).inputs;
    const required = Object.entries(inputs).filter((input) => input[1].required === true);
    expect(required.map(([input]) => input)).toEqual(stage.required);
    for (const [input, { required = false, default: value }] of Object.entries(inputs)) {
      const schema = shape[input];
      if (schema === undefined) continue;
      const needed = !(schema as { safeParse(value: unknown): { success: boolean } }).safeParse(undefined).success;
      expect({ input, required }).toEqual({ input, required: needed });
      expect({ input, both: required && value !== undefined }).toEqual({ input, both: false });
    }
  });

  test('has the token where GitHub is written to, and a post step only there', () => {
    const writes = Object.values(stage.permissions).includes('write');
    if (writes) expect(inputs['github-token']?.default).toBe('${{ github.token }}');
    expect(manifest.runs.post !== undefined).toBe(writes);
  });

  test('runs its own bundle under Node 24, and afterwards whatever happened', () => {
    expect(manifest.runs).toMatchObject({ using: 'node24', main: `../../dist/${name}/index.js` });
    if (manifest.runs.post !== undefined)
      expect(manifest.runs).toMatchObject({ post: '../../dist/post/index.js', 'post-if': 'always()' });
    expect(read(`dist/${name}/index.js`)).toContain(`start('${name}', `);
  });

  test('has a README with its tables and the permissions of its stage', () => {
    const readme = read(`actions/${name}/README.md`);
    expect(readme).toContain(actionTables(read(`actions/${name}/action.yml`), stage.permissions));
    const line = `permissions: { ${Object.entries(stage.permissions)
      .map(([scope, access]) => `${scope}: ${access}`)
      .join(', ')} }`;
    expect(readme.split(line).length).toBeGreaterThan(2);
  });

  test('describes everything', () => {
    expect(manifest.description.length).toBeGreaterThan(30);
    expect(manifest.branding).toBeDefined();
    for (const { description } of [...Object.values(inputs), ...Object.values(manifest.outputs ?? {})])
      expect(description.length).toBeGreaterThan(15);
  });

  test('has the outputs that every stage has', () => {
    expect(Object.keys(manifest.outputs ?? {})).toEqual(expect.arrayContaining(OF_EVERY_STAGE));
  });
});

describe('the action of the root', () => {
  const all = stages.map(({ name }) => manifestOf(`actions/${name}`));

  test('takes what any stage takes, and requires nothing: `plan` needs none of it', () => {
    const union = new Set(all.flatMap(({ inputs = {} }) => Object.keys(inputs)));
    expect(Object.keys(root.inputs ?? {}).sort()).toEqual(['stage', ...union].sort());
    expect(Object.values(root.inputs ?? {}).filter(({ required }) => required === true)).toEqual([]);
    expect(root.inputs?.['stage']?.default).toBe('plan');
  });

  test('gives what any stage gives, and what only a plan can say', () => {
    const union = new Set(all.flatMap(({ outputs = {} }) => Object.keys(outputs)));
    expect(Object.keys(root.outputs ?? {}).sort()).toEqual([...union, 'components'].sort());
  });

  test('runs every stage, and reads only by default', () => {
    expect(STAGES.map(({ name }) => name)).toEqual(['plan', 'status', 'doctor', ...names]);
    for (const { name } of STAGES) expect(root.inputs?.['stage']?.description).toContain(`\`${name}\``);
    for (const { permissions } of READ_ONLY) expect(new Set(Object.values(permissions))).toEqual(new Set(['read']));
    expect(root.runs).toMatchObject({
      using: 'node24',
      main: 'dist/root/index.js',
      post: 'dist/post/index.js',
      'post-if': 'always()',
    });
    const tables = actionTables(read('action.yml'), plan.permissions);
    expect(read('docs/actions.md')).toContain(tables.replaceAll(/^### (.*)$/gm, '### $1 of the root action'));
  });
});

describe('what a stage really gives', () => {
  const attempts: Record<string, Attempt[]> = {};

  beforeAll(async () => {
    const { rig, candidate } = await testedFirstRelease();
    const [build, test, stage, promote] = PIPELINE;
    attempts['plan'] = [await rig.run(plan, {})];
    attempts['build'] = [await rig.run(build, {})];
    attempts['test'] = [await rig.run(test, { candidate, suites: 'web' }, { job: 'again' })];
    attempts['stage'] = [await rig.run(stage, { candidate }, { settings: {} }), await rig.run(stage, { candidate })];
    await rig.review('production', 'approved', 'Yes.');
    attempts['promote'] = [
      await rig.run(promote, { candidate, environment: 'production' }, { settings: {} }),
      await rig.run(promote, { candidate, environment: 'production' }),
    ];
    attempts['status'] = [await rig.run(status, {})];
    attempts['doctor'] = [await rig.run(doctor, {})];
    await rig.stop();
  });

  test.each(names)('%s sets every output that its action.yml names, and no other', (name) => {
    const declared = Object.keys(manifestOf(`actions/${name}`).outputs ?? {}).sort();
    for (const { outputs } of attempts[name] ?? []) expect(Object.keys(outputs.values).sort()).toEqual(declared);
  });

  test.each(['plan', 'status', 'doctor'])('%s sets outputs that the root action names', (name) => {
    for (const output of Object.keys(attempts[name]?.[0]?.outputs.values ?? {}))
      expect(Object.keys(root.outputs ?? {})).toContain(output);
  });

  test('status says what is live in every environment', () => {
    const [{ outputs, result }] = attempts['status'] as [Attempt];
    expect(result).toMatchObject({ decision: 'completed', headline: 'staging 1.4.0, production 1.4.0.' });
    expect(outputs.markdown).toMatch(/^\| staging \| \[`1\.4\.0`\]\(.*\) \| 20.* UTC \|  \|  \|$/m);
    expect(outputs.markdown).toMatch(/^\| production \| \[`1\.4\.0`\]\(.*\) \| 20.* UTC \| \S+ \|  \|$/m);
  });

  test('doctor says what it found, and calls nothing in order that a job may not ask', () => {
    const [{ outputs, result }] = attempts['doctor'] as [Attempt];
    expectGolden('summaries/doctor.md', outputs.markdown);
    expect(result).toMatchObject({ decision: 'completed', reasonCode: 'done', problems: [] });
  });

  test('`result` is JSON with its version, the decision and its reason, and agrees with the other outputs', () => {
    for (const { outputs, result } of Object.values(attempts).flat()) {
      const document = JSON.parse(outputs.values['result'] ?? '') as Record<string, unknown>;
      expect(document).toMatchObject({
        schema: 1,
        decision: result.decision,
        reasonCode: result.reasonCode,
        headline: result.headline,
      });
      expect(outputs.values).toMatchObject({ decision: result.decision, 'reason-code': result.reasonCode });
      expect(document['gates']).toEqual(result.gates);
      expect(document['problems']).toEqual(result.problems);
    }
  });

  test('the summary says first how it ended', () => {
    for (const { outputs, result } of Object.values(attempts).flat())
      expect(outputs.markdown.split('\n')[0]).toMatch(new RegExp(`^## .* ${result.decision}$`));
  });
});
