import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { explanationLines, styleFor } from '../../packages/rehearsal/src/terminal/index.ts';
import { expectGolden } from './golden.ts';
import { explain, type Options, rehearse, removeTemporaryFolders, repository, temporaryFolder } from './rehearse.ts';

afterAll(removeTemporaryFolders);

const FOLDER = join(import.meta.dirname, 'wild');

/** Workflows of the kinds that repositories have: written for this test, and never seen by whoever wrote the runner. */
function files(): Record<string, string> {
  const names = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yml'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')]));
}

const NAMES = Object.keys(files()).flatMap((path) => {
  const name = /^\.github\/workflows\/(?<name>.*)\.yml$/.exec(path)?.groups?.['name'];
  return name === undefined || name.startsWith('called-') ? [] : [name];
});

/** Languages that not every machine has; the workflows ask for their versions only. */
function languages(): string {
  const folder = temporaryFolder();
  for (const [name, version] of [
    ['go', 'go version go1.24.0 linux/amd64'],
    ['python', 'Python 3.13.5'],
  ]) {
    writeFileSync(join(folder, name ?? ''), `#!/bin/sh\necho '${version}'\n`, { mode: 0o755 });
  }
  return [folder, process.env['PATH']].join(delimiter);
}

const plain = styleFor({ isTTY: false }, {});

describe('workflows of the kinds found in the wild', () => {
  let repo = '';
  beforeAll(() => {
    repo = repository(files());
  });

  test('are more than twenty', () => expect(NAMES.length).toBeGreaterThan(20));

  test.each(NAMES)('%s is explained: what runs, what is needed, what is refused', async (name) => {
    const explanation = await explain({ repo, workflow: `${name}.yml` });
    const text = explanationLines(explanation, plain).join('\n');
    expectGolden(`wild/${name}.txt`, `${text}\n`);
    for (const { next } of explanation.refusals) expect(next).toMatch(/--(?:stub|skip-job|treat-as-this-machine)/);
  });

  test.each<[string, Partial<Options>]>([
    ['deploy-environments', {}],
    ['reusable-caller', {}],
    ['composite-user', {}],
    ['monorepo-paths', {}],
    ['workflow-run-chain', {}],
    ['nightly', {}],
    ['installers', {}],
    ['release-token', { given: { secrets: { RELEASE_TOKEN: 'made up' }, variables: {} } }],
    ['pull-request-preview', {}],
    ['go-matrix', { provisions: { stubs: { 'softprops/action-gh-release': {} } } }],
    ['python-package', {}],
    ['services', { provisions: { skipJobs: ['integration', 'publish'] } }],
  ])(
    '%s runs to its end',
    async (name, more) => {
      const { result } = await rehearse('approved', { repo, workflow: `${name}.yml`, path: languages(), ...more });
      const failed = result.jobs.filter(({ conclusion }) => conclusion === 'failure');
      expect(failed).toEqual([]);
      expect(result.notRehearsed.join('\n')).not.toContain('come from the configuration');
      expect(['success', 'skipped']).toContain(result.conclusion);
    },
    60_000,
  );
});
