import { spawn } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { removeTemporaryFolders, temporaryFolder, write } from '../rehearsal/rehearse.ts';
import { surprises } from '../rehearsal/scenarios.ts';
import { NAMES, repositoryOf } from './example.ts';
import { play } from './play.ts';

afterAll(removeTemporaryFolders);

/** `go build` writes a program that knows its version and a single speed. */
const GO = `#!/bin/bash
set -euo pipefail
[ "$1" = build ] || exit 0
while [ $# -gt 0 ]; do
  case $1 in
    -ldflags) version=\${2##*main.version=}; shift ;;
    -o) out=$2; shift ;;
  esac
  shift
done
mkdir -p "$(dirname "$out")"
printf '#!/bin/sh\\n# %s\\n[ "$1" = -version ] && echo %s || echo 18.52 km/h\\n' "$GOOS/$GOARCH" "$version" > "$out"
`;

/** States are files beside the command; a plan names the commit that it makes of a state. */
const TERRAFORM = `#!/bin/bash
set -euo pipefail
state="$(dirname "$0")/\${TF_HTTP_ADDRESS##*/}.state"
case $1 in
  init) ;;
  plan) for each in "$@"; do case $each in -out=*) out=\${each#-out=} ;; commit=*) commit=\${each#commit=} ;; esac; done
    echo "$commit" > "$out" ;;
  show) echo "Plan: 1 to add, 0 to change, 0 to destroy." ;;
  output) cat "$state" ;;
  apply) cp "\${@: -1}" "$state" ;;
esac
`;

/** Tools that a virtual environment would get from the network; tests are run by the machine's own Python. */
const PYTHON = `#!/bin/bash
set -euo pipefail
[ "$1 $2" = "-m venv" ] || exec "$(which -a python3 | sed -n 2p)" "$@"
bin="\${@: -1}/bin"
mkdir -p "$bin"
tool() { printf '#!/bin/sh\n%s\n' "$2" > "$bin/$1"; chmod +x "$bin/$1"; }
tool pip :
tool ferry 'echo 07:40'
tool python 'mkdir -p dist && echo wheel > "dist/acme_ferry-$LIFTLOCK_VERSION-py3-none-any.whl"'
`;

/** A folder with a command that takes the place of another one. */
function stub(name: string, text: string): string {
  const folder = temporaryFolder();
  write(folder, { [name]: text });
  chmodSync(join(folder, name), 0o755);
  return folder;
}

test('go-binaries: what has run is released, for three systems', async () => {
  const commands = stub('go', GO);
  const { steps, releases, conclusion } = await play(repositoryOf('go-binaries'), 'three-systems.yml', {
    deploy: 'print',
    commands,
  });
  expect([conclusion, surprises(steps)]).toEqual(['success', []]);
  const files = releases.flatMap(({ assets }) => assets.map(({ name }) => name));
  expect(files.filter((name) => name.startsWith('knots-')).sort()).toEqual([
    'knots-darwin-arm64',
    'knots-linux-amd64',
    'knots-windows-amd64.exe',
  ]);
}, 60_000);

test('terraform: each environment gets the plan that was made for it, and the plan of the candidate', async () => {
  const commands = stub('terraform', TERRAFORM);
  const { steps, conclusion } = await play(repositoryOf('terraform'), 'approved-plan.yml', { deploy: 'run', commands });
  expect([conclusion, surprises(steps)]).toEqual(['success', []]);
  const states = ['staging', 'production'].map((name) => readFileSync(join(commands, `${name}.state`), 'utf8'));
  expect(states).toEqual([expect.stringMatching(/^[0-9a-f]{40}\n$/), states[0]]);
}, 60_000);

test('monorepo: both components are one release', async () => {
  const { steps, releases, conclusion } = await play(repositoryOf('monorepo'), 'one-version.yml', { deploy: 'print' });
  expect([conclusion, surprises(steps)]).toEqual(['success', []]);
  const files = releases.flatMap(({ assets }) => assets.map(({ name }) => name));
  expect(files).toEqual(expect.arrayContaining(['acme-boats-api-0.1.0.tgz', 'acme-boats-web-0.1.0.tgz']));
}, 60_000);

test('monorepo: deploy.sh hands a component and its settings to the host, and takes it back', async () => {
  const asked: string[] = [];
  const host = createServer((request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers.authorization}`);
    request.resume().on('end', () => response.end());
  });
  await new Promise<void>((resolve) => {
    host.listen(0, '127.0.0.1', resolve);
  });
  const folder = temporaryFolder();
  write(folder, { 'acme-boats-api-1.2.0.tgz': 'packed', 'config.json': '{}' });
  const env = {
    PATH: process.env['PATH'],
    DEPLOY_URL: `http://127.0.0.1:${(host.address() as AddressInfo).port}`,
    DEPLOY_TOKEN: 'token',
    LIFTLOCK_ARTIFACTS: folder,
    LIFTLOCK_CONFIG: join(folder, 'config.json'),
    LIFTLOCK_LABEL: '1.2.0-c0ffee',
    LIFTLOCK_VERSION: '1.2.0',
  };
  const run = (...args: readonly string[]) =>
    new Promise((resolve) => {
      spawn('examples/monorepo/deploy.sh', args, { env, stdio: 'inherit' }).on('exit', resolve);
    });
  try {
    expect([await run('api'), await run('api', '--previous')]).toEqual([0, 0]);
  } finally {
    host.close();
  }
  const at = '/api/1.2.0-c0ffee';
  expect(asked).toEqual([`PUT ${at}/settings Bearer token`, `PUT ${at} Bearer token`, `DELETE ${at} Bearer token`]);
});

test('terraform: check-plan.sh refuses a plan that destroys something', async () => {
  const folder = temporaryFolder();
  write(folder, { 'good.txt': 'Plan: 1 to add', 'bad.txt': '# aws_db.orders will be destroyed' });
  const check = (name: string) =>
    new Promise((resolve) => {
      spawn('examples/terraform/check-plan.sh', [join(folder, name)]).on('exit', resolve);
    });
  expect([await check('good.txt'), await check('bad.txt')]).toEqual([0, 1]);
});

test('static-site: the pages are released as they were staged', async () => {
  const { steps, conclusion } = await play(repositoryOf('static-site'), 'pages.yml', { deploy: 'print' });
  expect([conclusion, surprises(steps)]).toEqual(['success', []]);
}, 60_000);

test('python-wheel: what was installed is released', async () => {
  const options = { deploy: 'print', commands: stub('python3', PYTHON) } as const;
  const { steps, conclusion } = await play(repositoryOf('python-wheel'), 'published.yml', options);
  expect([conclusion, surprises(steps)]).toEqual(['success', []]);
}, 60_000);

test('every scenario of an example is played by a test', () => {
  const tests = readdirSync('test/examples').map((name) => readFileSync(join('test/examples', name), 'utf8'));
  const scenarios = NAMES.map((name) => ({ name, files: readdirSync(join('examples', name, '.github/rehearsals')) }));
  expect(scenarios.filter(({ files }) => files.length === 0)).toEqual([]);
  const played = ({ name, file }: { name: string; file: string }) =>
    tests.some((text) => text.includes(`'${name}'`) && text.includes(`'${file}'`));
  const all = scenarios.flatMap(({ name, files }) => files.map((file) => ({ name, file })));
  expect(all.filter((one) => !played(one))).toEqual([]);
});
