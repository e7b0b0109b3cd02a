import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { git, removeTemporaryFolders, temporaryFolder, write } from '../rehearsal/rehearse.ts';
import { surprises } from '../rehearsal/scenarios.ts';
import { repositoryOf } from './example.ts';
import { Front } from './host.ts';
import { ImageRegistry } from './image-registry.ts';
import { pull } from './image-tools.ts';
import { play } from './play.ts';

const SCENARIO = '.github/rehearsals/promoted-by-digest.yml';
const registry = new ImageRegistry();
const fronts: Front[] = [];

beforeAll(() => registry.start());
afterAll(async () => {
  await Promise.all([registry.stop(), ...fronts.map((front) => front.stop())]);
  removeTemporaryFolders();
});

/** A cluster that runs the image of the newest revision in its file. */
class Cluster extends Front {
  readonly file: string;

  constructor() {
    const folder = temporaryFolder();
    const file = join(folder, 'revisions');
    super(async () => {
      const image = revisionsIn(file).at(-1) ?? '';
      const unpacked = join(folder, image.replaceAll(/\W/g, '-'));
      if (existsSync(unpacked)) return unpacked;
      mkdirSync(unpacked);
      await pull(image, unpacked);
      return unpacked;
    });
    this.file = file;
    fronts.push(this);
  }

  get images(): string[] {
    return revisionsIn(this.file);
  }
}

const revisionsIn = (file: string) => readFileSync(file, 'utf8').trim().split('\n');

/** A folder for PATH with `docker` and `kubectl`. */
function tools(): string {
  const folder = temporaryFolder();
  const script = resolve('test/examples/image-tools.ts');
  for (const name of ['docker', 'kubectl']) {
    write(folder, { [name]: `#!/bin/sh\nexec '${process.execPath}' '${script}' ${name} "$@"\n` });
    chmodSync(join(folder, name), 0o755);
  }
  return folder;
}

test('container-image is built once; both clusters run it by its digest, and production goes back to the one before', async () => {
  const [staging, production] = [await new Cluster().start(), await new Cluster().start()];
  const repo = repositoryOf('container-image');
  useOf(repo, registry.address);
  const settings = ({ url, file }: Cluster) => ({ variables: { SERVICE_URL: url }, secrets: { KUBE_CONFIG: file } });
  const { steps, conclusion } = await play(repo, 'promoted-by-digest.yml', {
    deploy: 'run',
    commands: tools(),
    environments: { staging: settings(staging), production: settings(production) },
  });
  expect([conclusion, surprises(steps)]).toEqual(['success', []]);
  const [first, second] = ['0.1.0', '0.2.0'].map((tag) => `${registry.address}/acme/doorbell@${registry.tags[tag]}`);
  expect(first).not.toBe(second);
  expect(staging.images).toEqual([first, second]);
  expect(production.images).toEqual([first, second, first]);
  expect(await (await fetch(`${production.url}/Ada`)).text()).toBe('Hello, Ada!\n');
}, 120_000);

/** The registry of the test instead of that of the scenario; validation asks private addresses only if it is allowed to. */
function useOf(repo: string, address: string): void {
  const change = (file: string, old: string, replacement: string) =>
    writeFileSync(join(repo, file), readFileSync(join(repo, file), 'utf8').replaceAll(old, replacement));
  change(SCENARIO, 'localhost:5000', address);
  change('.github/liftlock.yml', 'version: "{version}" } }', 'version: "{version}" }, allow-private: true }');
  git(repo, 'commit', '--all', '--quiet', '--message', 'ci: a registry and clusters of this machine');
}
