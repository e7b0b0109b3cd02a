import { type Files, hasFile } from '../../files/files.ts';
import { type Json, textAt } from '../../files/parse.ts';

/** The commands of a package manager. All but npm are started through npx: a runner does not have them. */
export interface PackageManager {
  readonly name: string;
  /** Undefined where there is nothing to install. */
  readonly install: string | undefined;
  run(script: string): string;
  /** Packs the package of the folder into another folder. */
  pack(into: string): string;
}

/** The one that the package names, or whose lock file is there. */
export function packageManagerOf(files: Files, manifest: Json): PackageManager {
  const [, named, version] =
    /^(npm|pnpm|yarn|bun)@(\d+\.\d+\.\d+)/.exec(textAt(manifest, 'packageManager') ?? '') ?? [];
  const name = named ?? LOCKS.find(([, lock]) => hasFile(files, lock))?.[0] ?? 'npm';
  if (name === 'pnpm') return pnpm(files, version ?? '10');
  if (name === 'yarn') return yarn(files, version);
  if (name === 'bun') return bun(files, version ?? '1');
  return npm(files, manifest);
}

const LOCKS = [
  ['pnpm', 'pnpm-lock.yaml'],
  ['yarn', 'yarn.lock'],
  ['bun', 'bun.lock'],
  ['bun', 'bun.lockb'],
] as const;

const npmPack = (into: string) => `npm pack --pack-destination ${into}`;

function npm(files: Files, manifest: Json): PackageManager {
  const isLocked = hasFile(files, 'package-lock.json', 'npm-shrinkwrap.json');
  const needs = ['dependencies', 'devDependencies', 'workspaces'].some((key) => manifest[key] !== undefined);
  return {
    name: 'npm',
    install: isLocked ? 'npm ci' : needs ? 'npm install --no-package-lock' : undefined,
    run: (script) => (script === 'test' ? 'npm test' : `npm run ${script}`),
    pack: npmPack,
  };
}

function pnpm(files: Files, version: string): PackageManager {
  const start = `npx --yes pnpm@${version}`;
  return {
    name: 'pnpm',
    install: `${start} install${hasFile(files, 'pnpm-lock.yaml') ? ' --frozen-lockfile' : ''}`,
    run: (script) => `${start} run ${script}`,
    pack: (into) => `${start} pack --pack-destination ${into}`,
  };
}

/** Yarn 2 and later is another program than Yarn 1. */
function yarn(files: Files, version: string | undefined): PackageManager {
  const isModern = version === undefined ? hasFile(files, '.yarnrc.yml') : !version.startsWith('1.');
  const start = isModern ? `npx --yes @yarnpkg/cli-dist@${version ?? '4'}` : `npx --yes yarn@${version ?? '1'}`;
  const isLocked = hasFile(files, 'yarn.lock');
  return {
    name: isModern ? 'Yarn' : 'Yarn 1',
    install: `${start} install${isLocked ? (isModern ? ' --immutable' : ' --frozen-lockfile') : ''}`,
    run: (script) => `${start} run ${script}`,
    pack: isModern ? (into) => `${start} pack --out ${into}/%s-%v.tgz` : npmPack,
  };
}

function bun(files: Files, version: string): PackageManager {
  const start = `npx --yes bun@${version}`;
  return {
    name: 'Bun',
    install: `${start} install${hasFile(files, 'bun.lock', 'bun.lockb') ? ' --frozen-lockfile' : ''}`,
    run: (script) => `${start} run ${script}`,
    pack: (into) => `${start} pm pack --destination ${into}`,
  };
}
