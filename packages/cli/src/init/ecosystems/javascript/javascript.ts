import { type Json, objectAt, readJson, textAt } from '../../files/parse.ts';
import {
  componentName,
  type Component,
  distinctNames,
  type Ecosystem,
  type Project,
  type Step,
  type Suite,
} from '../ecosystem.ts';
import { type PackageManager, packageManagerOf } from './package-manager.ts';
import { type Member, workspaceMembers } from './workspaces.ts';

export const javascript: Ecosystem = {
  name: 'JavaScript',
  detect(files, name) {
    const manifest = readJson(files, 'package.json');
    if (manifest === undefined) return undefined;
    const manager = packageManagerOf(files, manifest);
    const members = workspaceMembers(files, manifest);
    return members.length === 0 ? onePackage(manifest, manager, name) : workspace(manifest, manager, { members, name });
  },
};

function onePackage(manifest: Json, manager: PackageManager, name: string): Project {
  const own = textAt(manifest, 'name') ?? name;
  const into = outputFolder(manifest);
  const isPackage = canBePacked(manifest);
  const component: Component = { name: componentName(own), artifacts: [`${into}/*.tgz`] };
  const step: Step = {
    name: isPackage ? 'pack' : 'build',
    commands: [
      ...prepare(manager, manifest),
      `mkdir -p ${into}`,
      isPackage ? manager.pack(into) : archive(component.name, into),
    ],
  };
  const version = textAt(manifest, 'version');
  return {
    found: `${manager.name} ${isPackage ? 'package' : 'application'} ${own}${version === undefined ? '' : ` ${version}`}`,
    isService: !isPackage || hasScript(manifest, 'start'),
    registry: isPackage ? 'npm' : undefined,
    version,
    versionFiles: version === undefined ? [] : [{ file: 'package.json', json: 'version' }],
    components: [component],
    steps: [step],
    changes: [],
    suites: [...ownTests(manager, manifest), ...(isPackage ? [INSTALLS] : [])],
    deploy: hasScript(manifest, 'deploy') ? manager.run('deploy') : undefined,
    notes: [],
  };
}

/** One version for all packages; those that are published are the components. */
function workspace(manifest: Json, manager: PackageManager, { members, name }: Workspace): Project {
  const published = members.filter(({ manifest: own }) => canBePacked(own));
  const packed = published.length > 0 ? published : members.filter(({ manifest: own }) => hasIdentity(own));
  const found = `${manager.name} workspaces: ${members.map((one) => one.name).join(', ')}`;
  if (packed.length === 0) return { ...onePackage(manifest, manager, name), found };
  const prepared = prepare(manager, manifest);
  const names = distinctNames(packed);
  const packing = { manager, isBuilt: hasScript(manifest, 'build') };
  return {
    found,
    isService: published.length === 0,
    registry: published.length > 0 ? 'npm' : undefined,
    version: textAt(manifest, 'version') ?? textAt(packed[0]?.manifest, 'version'),
    versionFiles: packed.map(({ path }) => ({ file: `${path}/package.json`, json: 'version' })),
    components: packed.map(({ path, manifest: own }, index) => ({
      name: names[index] ?? path,
      path,
      artifacts: [`${outputFolder(own)}/*.tgz`],
    })),
    steps: [
      ...(prepared.length === 0 ? [] : [{ name: 'prepare', commands: prepared }]),
      ...packed.map(({ path, manifest: own }, index) => packMember(names[index] ?? path, own, packing)),
    ],
    changes: [],
    suites: [...ownTests(manager, manifest), ...(published.length > 0 ? [INSTALLS] : [])],
    deploy: hasScript(manifest, 'deploy') ? manager.run('deploy') : undefined,
    notes: [ONE_VERSION],
  };
}

interface Workspace {
  readonly members: readonly Member[];
  /** What to call it if it is built as a whole. */
  readonly name: string;
}

const ONE_VERSION =
  'All packages get one version; for versions of their own, see docs/components.md of Liftlock. Set the ranges with which they depend on each other to what you want published.';

interface Packing {
  readonly manager: PackageManager;
  /** The root builds all of its members. */
  readonly isBuilt: boolean;
}

function packMember(component: string, manifest: Json, { manager, isBuilt }: Packing): Step {
  const into = outputFolder(manifest);
  const build = !isBuilt && hasScript(manifest, 'build') ? [manager.run('build')] : [];
  return { name: `pack ${component}`, component, commands: [...build, `mkdir -p ${into}`, manager.pack(into)] };
}

function prepare(manager: PackageManager, manifest: Json): string[] {
  const install = manager.install === undefined ? [] : [manager.install];
  return [...install, ...(hasScript(manifest, 'build') ? [manager.run('build')] : [])];
}

/** `npm init` writes a test that always fails. */
function ownTests(manager: PackageManager, manifest: Json): Suite[] {
  const script = textAt(objectAt(manifest, 'scripts'), 'test');
  if (script === undefined || script.includes('no test specified')) return [];
  const install = manager.install === undefined ? [] : [manager.install];
  return [{ name: 'unit', kind: 'unit', commands: [...install, manager.run('test')] }];
}

/** The very bytes of the candidate. */
const INSTALLS: Suite = {
  name: 'the package installs',
  kind: 'integration',
  commands: ['npm install --no-audit --no-fund --ignore-scripts --prefix "$(mktemp -d)" "$LIFTLOCK_ARTIFACTS"/*.tgz'],
};

function archive(name: string, into: string): string {
  return `tar --exclude=./.git --exclude=node_modules --exclude=./${into} -czf "${into}/${name}-$LIFTLOCK_VERSION.tgz" .`;
}

/** A build may empty its own `dist`. */
function outputFolder(manifest: Json): string {
  return ['build', 'prepack', 'prepare'].some((script) => hasScript(manifest, script)) ? 'release' : 'dist';
}

function hasScript(manifest: Json, name: string): boolean {
  return textAt(objectAt(manifest, 'scripts'), name) !== undefined;
}

function hasIdentity(manifest: Json): boolean {
  return textAt(manifest, 'name') !== undefined && textAt(manifest, 'version') !== undefined;
}

function canBePacked(manifest: Json): boolean {
  return manifest['private'] !== true && hasIdentity(manifest);
}
