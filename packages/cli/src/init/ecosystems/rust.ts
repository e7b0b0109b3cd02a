import { type Files, hasFile } from '../files/files.ts';
import { listAt, objectAt, readToml, textAt } from '../files/parse.ts';
import { type Ecosystem, type Project, componentName, type Step } from './ecosystem.ts';
import { sourceArchive } from './source-archive.ts';

export const rust: Ecosystem = {
  name: 'Rust',
  detect(files, name) {
    const root = readToml(files, 'Cargo.toml');
    if (root === undefined) return undefined;
    const folders = root['workspace'] === undefined ? [''] : ['', ...memberFolders(files)];
    const shared = textAt(objectAt(objectAt(root, 'workspace'), 'package'), 'version');
    return projectOf(files, { shared, name, crates: folders.flatMap((folder) => crateIn(files, folder)) });
  },
};

interface Crate {
  readonly folder: string;
  readonly name: string;
  readonly version: string | undefined;
  readonly programs: readonly string[];
}

/** Globs of `members` are not read: each folder with a package of its own is one. */
function memberFolders(files: Files): string[] {
  return files.paths.flatMap((path) => /^(.+)\/Cargo\.toml$/.exec(path)?.[1] ?? []);
}

function crateIn(files: Files, folder: string): Crate[] {
  const at = (path: string) => (folder === '' ? path : `${folder}/${path}`);
  const manifest = readToml(files, at('Cargo.toml'));
  const own = objectAt(manifest, 'package');
  const name = textAt(own, 'name');
  if (name === undefined) return [];
  const named = listAt(manifest, 'bin').flatMap((program) => textAt(program, 'name') ?? []);
  const usual = hasFile(files, at('src/main.rs')) && named.length === 0 ? [name] : [];
  return [{ folder, name, version: textAt(own, 'version'), programs: [...usual, ...named] }];
}

interface Found {
  /** The version that the members of a workspace share. */
  readonly shared: string | undefined;
  readonly name: string;
  readonly crates: readonly Crate[];
}

function projectOf(files: Files, found: Found): Project {
  const { shared, crates } = found;
  const [first] = crates;
  const own = first?.name ?? found.name;
  const programs = crates.flatMap((crate) => crate.programs);
  const version = shared ?? first?.version;
  const isWorkspace = crates.length > 1;
  return {
    found: isWorkspace
      ? `Cargo workspace with ${crates.map(({ name }) => name).join(', ')}`
      : `Rust crate ${own}${version === undefined ? '' : ` ${version}`}`,
    isService: false,
    version,
    versionFiles: [
      ...(shared === undefined ? [] : [{ file: 'Cargo.toml', toml: 'workspace.package.version' }]),
      ...crates
        .filter((crate) => crate.version !== undefined)
        .map(({ folder }) => ({
          file: folder === '' ? 'Cargo.toml' : `${folder}/Cargo.toml`,
          toml: 'package.version',
        })),
    ],
    ...built(own, programs, isWorkspace),
    // Cargo writes the version of the crate into its lock file.
    changes: hasFile(files, 'Cargo.lock') ? ['Cargo.lock'] : [],
    suites: [{ name: 'unit', kind: 'unit', commands: ['cargo test'] }],
    notes: programs.length > 0 ? [MORE_SYSTEMS] : [],
  };
}

const MORE_SYSTEMS =
  'The programs are built for the system of the runner. For others, add a target with `rustup target add` to the build step.';

function built(own: string, programs: readonly string[], isWorkspace: boolean): Pick<Project, 'components' | 'steps'> {
  if (programs.length > 0)
    return { components: [component(own, 'dist/*.tar.gz')], steps: [programStep(own, programs)] };
  if (isWorkspace) return sourceArchive(own);
  const step = { name: 'package the crate', commands: ['cargo package --no-verify --allow-dirty'] };
  return { components: [component(own, 'target/package/*.crate')], steps: [step] };
}

function component(name: string, artifacts: string) {
  return { name: componentName(name), artifacts: [artifacts] };
}

function programStep(own: string, programs: readonly string[]): Step {
  return {
    name: 'build the programs',
    commands: [
      'cargo build --release',
      'mkdir -p dist',
      'host=$(rustc -vV | sed -n "s/^host. //p")',
      `tar -czf "dist/${componentName(own)}-$LIFTLOCK_VERSION-$host.tar.gz" -C target/release ${programs.join(' ')}`,
    ],
  };
}
