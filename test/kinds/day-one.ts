import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { type Kind, KINDS } from './kinds.ts';

const USAGE = `npm run test:kinds -- [NAME]

Makes a fresh repository of every kind whose name contains NAME, with the scaffold of its ecosystem. In each, runs what a
newcomer runs: init --yes, check, rehearse --approve --deploy=sandbox. Kinds whose tools this machine does not have are
listed as not tried. Says how long each command took. Ends with 1 if a kind does not end green, or if the fastest of three
init takes more than a second. Needs the registries of the package managers; the settings of pip on this machine are passed
on. Podman is taken where Docker does not answer.
`;

const LIFTLOCK = resolve('dist/cli/index.js');
const SUITE = `acme/liftlock@${'a'.repeat(40)}`;
/** The programs of the machine, and not those that this repository brings along. */
const PATH = (process.env['PATH'] ?? '')
  .split(delimiter)
  .filter((folder) => !folder.includes('node_modules'))
  .join(delimiter);
/** Bun's package of npm is completed by a script. */
const ENV = { ...pipSettings(), ...process.env, PATH: withDocker(), npm_config_ignore_scripts: 'false' };
const PASSED_ON = Object.keys(ENV).filter((name) => name === 'npm_config_ignore_scripts' || name.startsWith('PIP_'));
const COMMANDS = [
  ['init', '--yes', '--suite', SUITE],
  ['check'],
  [
    'rehearse',
    '--repo',
    '.',
    '--approve',
    '--deploy=sandbox',
    '--no-open',
    ...PASSED_ON.map((name) => `--env=${name}`),
  ],
];

/** Steps of a rehearsal have another home. */
function pipSettings(): Record<string, string> {
  const file = join(homedir(), '.config/pip/pip.conf');
  return existsSync(file) ? { PIP_CONFIG_FILE: file } : {};
}

/** Podman understands the commands of Docker. */
function withDocker(): string {
  const answers = (program: string) => spawnSync(program, ['info'], { env: { ...process.env, PATH } }).status === 0;
  if (answers('docker') || !answers('podman')) return PATH;
  const folder = mkdtempSync(join(tmpdir(), 'liftlock-docker-'));
  process.once('exit', () => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'docker'), '#!/bin/sh\nexec podman "$@"\n', { mode: 0o755 });
  return [folder, PATH].join(delimiter);
}

function main(name: string): number {
  const kinds = KINDS.filter((kind) => kind.name.toLowerCase().includes(name.toLowerCase()));
  if (kinds.length === 0 || name.startsWith('--')) {
    console.log(`${USAGE}\nKinds: ${KINDS.map((kind) => kind.name).join(', ')}.`);
    return name === '--help' ? 0 : 1;
  }
  const ends = kinds.map((kind) => {
    const end = tryOut(kind);
    console.log(`${end.ok ? '✓' : end.tried ? '✗' : '–'} ${kind.name.padEnd(24)} ${end.said}`);
    return end;
  });
  const tried = ends.filter((end) => end.tried);
  const slowest = Math.max(0, ...tried.map(({ init }) => init ?? 0));
  console.log(`\n${tried.filter(({ ok }) => ok).length} of ${tried.length} kinds end green.`);
  console.log(`The slowest init took ${seconds(slowest)}, the fastest of three of each kind; a second is allowed.`);
  return tried.length > 0 && tried.every(({ ok }) => ok) && slowest <= 1_000 ? 0 : 1;
}

interface End {
  readonly ok: boolean;
  readonly tried: boolean;
  readonly said: string;
  /** Milliseconds that the fastest of three took: other work of the machine only adds to it. */
  readonly init?: number;
}

const seconds = (milliseconds: number) => `${(milliseconds / 1_000).toFixed(1)} s`;

function tryOut({ needs, scaffold }: Kind): End {
  const missing = needs.filter((program) => spawnSync('which', [program], { env: ENV }).status !== 0);
  if (missing.length > 0) return { ok: false, tried: false, said: `not tried: needs ${missing.join(', ')}` };
  const place = realpathSync(mkdtempSync(join(tmpdir(), 'liftlock-kind-')));
  try {
    const folder = join(place, 'shop');
    mkdirSync(folder);
    const made = run(folder, 'bash', '-e', '-c', scaffold);
    if (made.status !== 0)
      return {
        ok: false,
        tried: false,
        said: `not tried: its scaffold failed: ${made.said.trim().split('\n').at(-1)}`,
      };
    return { ...dayOne(folder), tried: true };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** What somebody types on the first day, and how long each command took. */
function dayOne(folder: string): Omit<End, 'tried'> {
  const times: number[] = [];
  commit(folder, 'feat: begin');
  const dry = [1, 2, 3].map(() => timed(() => run(folder, 'node', LIFTLOCK, 'init', '--dry-run')));
  for (const command of COMMANDS) {
    const { took, status, said } = timed(() => run(folder, 'node', LIFTLOCK, ...command));
    times.push(took);
    if (status !== 0) return { ok: false, said: `${command[0]} ended with ${status}\n${said}` };
    commit(folder, 'ci: release with Liftlock');
  }
  if (dry.some(({ status }) => status !== 0)) return { ok: false, said: 'init --dry-run failed' };
  const init = Math.min(...dry.map(({ took }) => took));
  return { ok: true, said: COMMANDS.map(([name], index) => `${name} ${seconds(times[index] ?? 0)}`).join(', '), init };
}

function timed<Result>(work: () => Result): Result & { readonly took: number } {
  const begun = performance.now();
  const result = work();
  return { ...result, took: performance.now() - begun };
}

function commit(folder: string, message: string): void {
  const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com'];
  run(folder, 'git', '-c', 'init.defaultBranch=main', 'init', '--quiet');
  run(folder, 'git', 'add', '--all');
  run(folder, 'git', ...identity, 'commit', '--quiet', '--message', message);
}

function run(cwd: string, program: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, env: ENV, encoding: 'utf8' });
  return { status, said: `${stdout}${stderr}` };
}

process.exitCode = main(process.argv.slice(2).join(' '));
