import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, CandidateManifest, digestOf } from '@liftlock/core';
import { Rig } from '../support/pipeline/rig.ts';
import { commit, ending, type FileChange, firstProblem, replaced, tag, withConfig } from './support.ts';

const CONFIG = '.github/liftlock.yml';

describe('build', () => {
  let moment: Rig;

  beforeAll(async () => {
    moment = await Rig.start();
  });

  afterAll(async () => {
    await moment.stop();
  });

  /** Runs `build` in a copy of the moment with other files. */
  async function buildWith(changes: Readonly<Record<string, FileChange>>) {
    const rig = await moment.fork();
    try {
      commit(rig, 'fix: something', changes);
      const before = (await rig.artifacts.list()).length;
      const attempt = await rig.run(build, {});
      return { attempt, uploaded: (await rig.artifacts.list()).length - before };
    } finally {
      await rig.stop();
    }
  }

  /** Runs `build` with one component whose files one command makes. */
  function buildOf(command: string, artifacts = '["out/*"]', step = '') {
    return buildWith({
      [CONFIG]: `components: [{ name: app, artifacts: ${artifacts} }]
build: { steps: [{ name: pack, commands: [${JSON.stringify(command)}]${step} }] }
environments: [{ name: staging }, { name: production, after: [staging], release: true }]
`,
    });
  }

  test('makes the same candidate whenever and wherever it runs', async () => {
    const first = await moment.run(build, {});
    const second = await moment.run(build, {});
    expect(ending(first)).toEqual({ decision: 'completed', code: 'done', problems: [] });
    expect(first.outputs.values['candidate']).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(second.outputs.values['candidate']).toBe(first.outputs.values['candidate']);
  });

  test('uploads the files and a manifest that names their bytes, and nothing of the run', async () => {
    const { outputs } = await moment.run(build, {});
    const candidate = outputs.values['candidate'] ?? '';
    const folder = join(moment.artifacts.folder, `liftlock-candidate-${candidate.slice(7, 19)}`);
    const text = readFileSync(join(folder, 'candidate.json'), 'utf8');
    expect(digestOf(text)).toBe(candidate);
    const manifest = CandidateManifest.parse(JSON.parse(text));
    expect(manifest.artifacts.map(({ name }) => name)).toEqual([
      `api-${manifest.version}.tgz`,
      `web-${manifest.version}.tgz`,
      'RELEASE_NOTES.md',
    ]);
    for (const { name, sha256, size } of manifest.artifacts) {
      const bytes = readFileSync(join(folder, name));
      expect({ name, sha256: digestOf(bytes), size: bytes.length }).toEqual({ name, sha256, size });
    }
    expect(text).not.toContain(String(moment.runId));
    expect(manifest.commit).toBe(moment.sample.head);
  });

  test('says that nothing is to be released, and ends green', async () => {
    const rig = await moment.fork();
    tag(rig, 'v9.0.0', rig.sample.head);
    const attempt = await rig.run(build, {});
    await rig.stop();
    expect(ending(attempt)).toEqual({ decision: 'skipped', code: 'nothing-to-release', problems: [] });
    expect(attempt.outputs.values).toMatchObject({ 'release-needed': 'false', candidate: '', version: '', tag: '' });
    expect(attempt.outputs.markdown).toContain('Nothing to release since');
  });

  test('ends with the output of a step that failed, and uploads nothing', async () => {
    const { attempt, uploaded } = await buildOf('echo before; echo "::error::not mine" >&2; exit 7');
    expect(ending(attempt)).toEqual({ decision: 'failed', code: 'build-failed', problems: ['build-failed'] });
    expect(firstProblem(attempt)).toMatchObject({
      where: 'pack',
      state: expect.stringContaining('this run has no candidate'),
    });
    expect(firstProblem(attempt).found).toContain('exited with code 7. Its last output:\nbefore\n::error::not mine');
    expect(attempt.outputs.values['candidate']).toBeUndefined();
    expect(uploaded).toBe(0);
  });

  test('undoes the steps that were started, the last first, when one fails', async () => {
    const { attempt, uploaded } = await buildWith({
      [CONFIG]: `components: [{ name: app, artifacts: ["out/*"] }]
build:
  steps:
    - { name: one, commands: [mkdir -p api/one], rollback: [{ commands: ["echo undone: one, $A, $(basename $PWD)"], working-directory: api }], env: { A: a } }
    - { name: two, commands: ["echo $LIFTLOCK_VERSION; false"], rollback: [{ commands: ["echo undone: two; exit 3"] }] }
    - { name: three, commands: ["true"], rollback: [{ commands: ["echo undone: three"] }] }
environments: [{ name: staging }, { name: production, after: [staging], release: true }]
`,
    });
    expect(ending(attempt)).toEqual({ decision: 'failed', code: 'build-failed', problems: ['build-failed'] });
    expect(firstProblem(attempt).where).toBe('two');
    expect(attempt.output.split('\n').filter((line) => line.startsWith('undone'))).toEqual([
      'undone: two',
      'undone: one, a, api',
    ]);
    expect(attempt.log.lines).toContain('warning: Rollback step "roll back: two" did not pass.');
    expect(uploaded).toBe(0);
  });

  test('stops a step that hangs, with everything that it started', async () => {
    const { attempt, uploaded } = await buildOf('echo waiting; sleep 600 & sleep 600', '["out/*"]', ', timeout: 500ms');
    expect(ending(attempt)).toEqual({ decision: 'failed', code: 'build-timed-out', problems: ['build-timed-out'] });
    expect(firstProblem(attempt).found).toContain('still running after 500ms and was stopped');
    expect(uploaded).toBe(0);
  });

  test('gives the steps what they need to know, and no token', async () => {
    const { attempt } = await buildOf(`mkdir -p out && env | sort > out/environment.txt && cat out/environment.txt`);
    const seen = attempt.output.split('\n');
    expect(seen).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^LIFTLOCK_VERSION=\d+\.\d+\.\d+$/),
        expect.stringMatching(/^LIFTLOCK_TAG=v\d/),
        expect.stringMatching(/^LIFTLOCK_COMMIT=[0-9a-f]{40}$/),
      ]),
    );
    expect(seen.filter((line) => /^(INPUT_|ACTIONS_|GITHUB_TOKEN|NODE_OPTIONS)/.test(line))).toEqual([]);
  });

  test.each<[string, string, string]>([
    ['a glob matches nothing', 'true', 'glob-matched-nothing'],
    ['a file is a link', 'mkdir -p out && ln -s /etc/hostname out/host', 'link-refused'],
    ['a folder on the way is a link', 'ln -s /etc out', 'link-refused'],
    ['a file holds a token', `mkdir -p out && echo "token: ghp_${'a'.repeat(36)}" > out/app.js`, 'artifact-credential'],
    [
      'a packed file holds a token',
      `mkdir -p out && echo ghp_${'a'.repeat(36)} > x.js && tar czf out/app.tgz x.js`,
      'artifact-credential',
    ],
    ['a file holds a secret by its name', 'mkdir -p out && echo secret > out/tls.key', 'artifact-forbidden'],
  ])('refuses the candidate when %s', async (_, command, code) => {
    const { attempt, uploaded } = await buildOf(command);
    expect(ending(attempt)).toEqual({ decision: 'errored', code, problems: [code] });
    expect(firstProblem(attempt).state).toMatch(/^Nothing was uploaded, /);
    expect(uploaded).toBe(0);
  });

  test('refuses what was built from changed files, together with all else that is wrong, or allows it', async () => {
    const change = 'echo x >> .gitignore; git add .gitignore';
    const refused = await buildOf(change);
    expect(ending(refused.attempt)).toEqual({
      decision: 'errored',
      code: 'glob-matched-nothing',
      problems: ['build-changed-files', 'glob-matched-nothing'],
    });
    expect(firstProblem(refused.attempt).found).toMatch(/:\n- \.gitignore$/);
    expect(refused.uploaded).toBe(0);
    const { attempt } = await buildWith({
      [CONFIG]: `components: [{ name: app, artifacts: ["out/*"] }]
build: { changes: [.gitignore], steps: [{ name: pack, commands: ["mkdir out; echo x > out/x; ${change}"] }] }
environments: [{ name: staging }]
`,
    });
    expect(ending(attempt)).toMatchObject({ decision: 'completed' });
    expect(attempt.log.lines).toContain(
      'warning: The build changed tracked files, which `build.changes` allows: .gitignore.',
    );
  });

  test('tells what became of the dependencies since the last release, in the notes and the manifest', async () => {
    const lock = (version: string) =>
      `{ "packages": { "": { "dependencies": { "left-pad": "*" } }, "node_modules/left-pad": { "version": "${version}" } } }`;
    const rig = await moment.fork();
    tag(rig, 'v1.9.0', commit(rig, 'fix: one', { 'package-lock.json': lock('1.3.0') }));
    commit(rig, 'fix: two', { 'package-lock.json': lock('2.0.0') });
    const attempt = await rig.run(build, {});
    expect(ending(attempt)).toMatchObject({ decision: 'completed', problems: [] });
    const { outputs } = attempt;
    const candidate = outputs.values['candidate'] ?? '';
    const folder = join(rig.artifacts.folder, `liftlock-candidate-${candidate.slice(7, 19)}`);
    await rig.stop();
    const { lockFiles } = CandidateManifest.parse(JSON.parse(readFileSync(join(folder, 'candidate.json'), 'utf8')));
    expect(lockFiles).toMatchObject([
      { path: 'package-lock.json', packages: 1, changes: [{ name: 'left-pad', kind: 'major', direct: true }] },
    ]);
    const notes = readFileSync(join(folder, 'RELEASE_NOTES.md'), 'utf8');
    expect(notes).toContain('<details><summary>Dependencies: 1 major update</summary>');
    expect(notes.trimEnd().split('\n').at(-1)).toMatch(/^\*\*All changes:\*\*/);
    expect(outputs.markdown).toContain('| `left-pad` | **major update** | 1.3.0 → 2.0.0 |');
  });

  test('takes or writes a bill of materials, which is an artifact of the candidate', async () => {
    const config = (sbom: string, command = 'true') => ({
      [CONFIG]: `components: [{ name: app, artifacts: ["out/*"] }]
build: { sbom: ${sbom}, steps: [{ name: pack, commands: [${JSON.stringify(`mkdir out; echo x > out/x; ${command}`)}] }] }
environments: [{ name: staging }]
`,
    });
    const lock = '{ "packages": { "node_modules/left-pad": { "version": "1.3.0" } } }';
    const written = await buildWith({ ...config('cyclonedx'), 'package-lock.json': lock });
    expect(ending(written.attempt)).toMatchObject({ decision: 'completed' });
    expect(written.attempt.outputs.markdown).toContain('`sbom.cdx.json`');
    const own = `echo '{ "spdxVersion": "SPDX-2.3" }' > out/bill.json`;
    const taken = await buildWith(config('out/bill.json', own));
    expect(ending(taken.attempt)).toMatchObject({ decision: 'completed' });
    const codes = [
      await buildWith(config('cyclonedx')),
      await buildWith(config('out/none.json')),
      await buildWith(config('out/x')),
    ].map(({ attempt, uploaded }) => [ending(attempt).code, uploaded]);
    expect(codes).toEqual([
      ['sbom-empty', 0],
      ['sbom-missing', 0],
      ['sbom-unknown', 0],
    ]);
  });

  test('refuses a lock file with the marks of a merge, by its line', async () => {
    const { attempt, uploaded } = await buildWith({ 'package-lock.json': '{\n<<<<<<< HEAD\n' });
    expect(ending(attempt)).toMatchObject({ decision: 'errored', problems: ['lock-file-broken'] });
    expect(firstProblem(attempt).where).toBe('package-lock.json:2');
    expect(uploaded).toBe(0);
  });

  test.each<[string, FileChange, string]>([
    ['there is no configuration', null, 'config-missing'],
    ['the configuration is no YAML', 'a: [', 'config-unreadable'],
    ['the configuration has an unknown key', 'component: []', 'config-invalid'],
    [
      'each component has versions of its own, and the step names none',
      replaced('tag: v{version}', 'versioning: independent'),
      'component-missing',
    ],
  ])('refuses to begin when %s', async (_, config, code) => {
    const { attempt, uploaded } = await buildWith({ [CONFIG]: config });
    expect(ending(attempt)).toMatchObject({ decision: 'errored', code });
    expect(attempt.outputs.markdown).toContain(code);
    expect(uploaded).toBe(0);
  });

  test('says in one line that the job cannot attest the files and what can, unless the job may ask for tokens', async () => {
    const TOKENS = { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://tokens.example/idtoken' };
    const said = async (settings: Record<string, string>) => {
      const { log, outputs } = await moment.run(build, {}, { settings });
      return [...log.lines, ...outputs.markdown.split('\n')].filter((line) => /attest/.test(line));
    };
    expect(await said({})).toEqual([
      'This job cannot attest where these files were built. A job after it can, with id-token: write, attestations: write and actions/attest-build-provenance.',
      'This job cannot attest where these files were built. A job after it can, with `permissions: { id-token: write, attestations: write }` and `actions/attest-build-provenance`.',
    ]);
    expect(await said(TOKENS)).toEqual([]);
  });

  test('says in the notes how to verify a file, where the configuration promises that it is attested', async () => {
    const rig = await withConfig(moment, replaced('build:\n', 'build:\n  provenance: required\n'));
    try {
      const { outputs } = await rig.run(build, {});
      expect(outputs.markdown).not.toContain('cannot attest');
      const folder = join(rig.artifacts.folder, `liftlock-candidate-${outputs.values['candidate']?.slice(7, 19)}`);
      expect(readFileSync(join(folder, 'RELEASE_NOTES.md'), 'utf8')).toMatch(
        /\n\*\*Verify a file:\*\* `gh attestation verify FILE --repo acme\/lockside`\n\n\*\*All changes/,
      );
    } finally {
      await rig.stop();
    }
  });

  test('does not let commands of a step speak to the runner', async () => {
    const rig = await withConfig(
      moment,
      replaced('commands: [node build.js]', 'commands: ["echo ::set-output name=a::b", "node build.js"]'),
    );
    const { output } = await rig.run(build, {});
    await rig.stop();
    const lines = output.split('\n');
    const said = lines.indexOf('::set-output name=a::b');
    const [, pause] = /^::stop-commands::(.+)$/.exec(lines[said - 1] ?? '') ?? [];
    expect(pause).toMatch(/^[0-9a-f-]{36}$/);
    expect(lines.slice(said)).toContain(`::${pause}::`);
  });
});
