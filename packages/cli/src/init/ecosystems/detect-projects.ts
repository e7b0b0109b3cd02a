import { LiftlockError, type Problem } from '@liftlock/core';
import { type Files, within } from '../files/files.ts';
import { componentName, type Project, type Step } from './ecosystem.ts';
import { ECOSYSTEMS, IMAGE } from './ecosystems.ts';
import { sourceArchive } from './source-archive.ts';

export type Kind = 'library' | 'service';

export interface Detection {
  readonly project: Project;
  readonly kind: Kind;
  /** A line for each thing that was found. */
  readonly found: readonly string[];
}

/**
 * How the repository is built: by what is in its root, else by what is in its folders, else not at all.
 *
 * @throws LiftlockError with everything that cannot be read, at once.
 */
export function detectProjects(files: Files, name: string, wanted?: Kind): Detection {
  const [first, ...others] = detectIn(files, name);
  const project = first?.project ?? inFolders(files) ?? nothingKnown(name);
  const image = IMAGE.detect(files, name);
  const kind = wanted ?? (image !== undefined || project.isService ? 'service' : 'library');
  const found = [
    ...project.found.split('\n'),
    ...(image === undefined ? [] : [image.found]),
    ...others.map((other) => `${other.project.found} (not used: ${first?.ecosystem ?? ''} builds it)`),
    ...unknownTools(files),
  ];
  return { project: kind === 'service' && image !== undefined ? asImage(image, project) : project, kind, found };
}

function detectIn(files: Files, name: string): { ecosystem: string; project: Project }[] {
  const problems: Problem[] = [];
  const found = ECOSYSTEMS.flatMap((ecosystem) => {
    try {
      const project = ecosystem.detect(files, name);
      return project === undefined ? [] : [{ ecosystem: ecosystem.name, project }];
    } catch (error) {
      if (!(error instanceof LiftlockError)) throw error;
      problems.push(...error.problems);
      return [];
    }
  });
  if (problems.length > 0) throw new LiftlockError(problems);
  return found;
}

/** The image is what is built and shipped; the tests of the project stay. */
function asImage(image: Project, project: Project): Project {
  const { version, versionFiles, deploy, suites } = project;
  const own = suites.filter(({ kind }) => kind === 'unit');
  return { ...image, version, versionFiles, deploy, suites: [...own, ...image.suites] };
}

/** Folders that hold a project each, without a tool that joins them: one component per folder. */
function inFolders(files: Files): Project | undefined {
  const folders = [...new Set(files.paths.flatMap((path) => /^((?:[^/.][^/]*\/){1,2})[^/]+$/.exec(path)?.[1] ?? []))]
    .map((folder) => folder.slice(0, -1))
    .filter((folder) => !/^(?:docs?|examples?|tests?|scripts?)(?:\/|$)/.test(folder))
    .sort();
  const taken: string[] = [];
  const projects = folders.flatMap((folder) => {
    if (taken.some((other) => folder.startsWith(`${other}/`))) return [];
    const [first] = detectIn(within(files, folder), folder.split('/').at(-1) ?? folder);
    if (first === undefined) return [];
    taken.push(folder);
    return [inFolder(first.project, folder)];
  });
  return projects.length === 0 ? undefined : joined(projects);
}

function inFolder(project: Project, folder: string): Project {
  const name = componentName(folder.replaceAll('/', '-'));
  const isOne = project.components.length === 1;
  const nameOf = (own: string) => (isOne ? name : `${name}-${own}`);
  const place = <Placed extends Step>({ name: own, component, ...step }: Placed) => ({
    name: `${folder}: ${own}`,
    ...(component !== undefined || isOne ? { component: nameOf(component ?? name) } : { 'working-directory': folder }),
    ...step,
  });
  return {
    ...project,
    found: `${folder}: ${project.found}`,
    version: undefined,
    versionFiles: project.versionFiles.map((one) => ({ ...one, file: `${folder}/${one.file}` })),
    components: project.components.map(({ name: own, path, artifacts }) => ({
      name: nameOf(own),
      path: path === undefined ? folder : `${folder}/${path}`,
      artifacts,
    })),
    steps: project.steps.map(place),
    changes: project.changes.map((path) => `${folder}/${path}`),
    suites: project.suites.map(place),
    deploy: undefined,
    notes: project.notes.map((note) => `${folder}: ${note}`),
  };
}

function joined(projects: readonly Project[]): Project {
  return {
    found: projects.map(({ found }) => found).join('\n'),
    isService: projects.some(({ isService }) => isService),
    versionFiles: projects.flatMap(({ versionFiles }) => versionFiles),
    components: projects.flatMap(({ components }) => components),
    steps: projects.flatMap(({ steps }) => steps),
    changes: projects.flatMap(({ changes }) => changes),
    suites: projects.flatMap(({ suites }) => suites),
    notes: projects.flatMap(({ notes }) => notes),
  };
}

function nothingKnown(name: string): Project {
  return {
    found: 'no build that init knows',
    isService: false,
    versionFiles: [],
    ...sourceArchive(name),
    changes: [],
    suites: [],
    notes: ['The candidate is an archive of the source. Write into `build.steps` how your product is built.'],
  };
}

const UNKNOWN_TOOLS: Readonly<Record<string, string>> = {
  'nx.json': 'Nx',
  'turbo.json': 'Turborepo',
  'lerna.json': 'Lerna',
  'rush.json': 'Rush',
  'MODULE.bazel': 'Bazel',
  WORKSPACE: 'Bazel',
  'pants.toml': 'Pants',
  BUCK: 'Buck',
  'CMakeLists.txt': 'CMake',
  'meson.build': 'Meson',
  'mix.exs': 'Mix',
  Gemfile: 'Bundler',
  'composer.json': 'Composer',
};

function unknownTools(files: Files): string[] {
  return Object.entries(UNKNOWN_TOOLS)
    .filter(([file]) => files.paths.includes(file))
    .map(([file, tool]) => `${tool} (${file}), which init does not use: look at \`build.steps\``);
}
