import {
  type Artifact,
  ARTIFACT_LIMIT,
  assetNameProblem,
  collidingNames,
  RELEASE_FILE_LIMIT,
} from '../../candidate/index.ts';
import type { Config, ConfiguredComponent } from '../../config/index.ts';
import {
  artifactTooLarge,
  collidingArtifactNames,
  emptyArtifact,
  forbiddenArtifact,
  globMatchedNothing,
  LiftlockError,
  type Problem,
  throwIfAny,
  tooManyArtifacts,
  unusableArtifactName,
} from '../../errors/index.ts';
import type { FilesPort, Ports } from '../../ports/index.ts';
import { contentProblems } from './artifact-content.ts';
import type { Unmatched } from './part-manifest.ts';

interface Besides {
  readonly others?: readonly Problem[];
  readonly isPart?: boolean;
}

interface Found {
  readonly component: string;
  readonly path: string;
  readonly name: string;
  readonly size: number;
}

/** Files that are copied at a time: disks are slow, and memory is short. */
const AT_A_TIME = 4;

/**
 * Finds the artifacts of all components and copies them into one folder, hashing and looking through what is copied.
 * Reports every glob without a match and every unusable name at once, and then every file with a credential.
 *
 * @param others What is wrong besides: nothing is copied then.
 * @param isPart Whether other machines build the rest, so that a glob may match nothing here.
 */
export async function collectArtifacts(
  config: Pick<Config, 'components' | 'buildPolicy'>,
  folder: string,
  { files, clock, log }: Pick<Ports, 'files' | 'clock' | 'log'>,
  { others = [], isPart = false }: Besides = {},
): Promise<Artifact[]> {
  const searches = await Promise.all(config.components.map((component) => findArtifacts(component, files, isPart)));
  const found = searches.flatMap((search) => search.found);
  throwIfAny([...others, ...searches.flatMap((search) => search.problems), ...fileProblems(found)]);
  const artifacts: Artifact[] = [];
  const problems: Problem[] = [];
  const left = found.values();
  const copyAll = async () => {
    for (const { component, path, name } of left) {
      const copy = await files.copy(path, `${folder}/${name}`);
      for (const why of copy.unsearched) log.warning(notSearched(path, why));
      problems.push(...contentProblems(path, copy, config.buildPolicy.allowedCredentials, clock.now()));
      artifacts.push({ name, component, kind: 'file', size: copy.size, sha256: copy.digest });
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, copyAll));
  throwIfAny(problems.sort((a, b) => ((a.where ?? '') < (b.where ?? '') ? -1 : 1)));
  return artifacts.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function notSearched(path: string, why: string): string {
  return `${path} was searched for credentials, but not all that is packed in it: a part of it is ${why}.`;
}

/** The globs that match nothing on this machine. */
export async function unmatchedGlobs(
  components: readonly ConfiguredComponent[],
  files: Pick<FilesPort, 'glob'>,
): Promise<Unmatched[]> {
  const unmatched: Unmatched[] = [];
  for (const { name, path, artifacts } of components) {
    for (const glob of artifacts)
      if ((await files.glob(glob, path)).length === 0) unmatched.push({ component: name, glob });
  }
  return unmatched;
}

async function findArtifacts(
  component: ConfiguredComponent,
  files: FilesPort,
  isPart: boolean,
): Promise<{ found: Found[]; problems: Problem[] }> {
  const found = new Map<string, Found>();
  const problems: Problem[] = [];
  for (const glob of component.artifacts) {
    const matches = await files.glob(glob, component.path);
    if (matches.length === 0 && !isPart) {
      const elsewhere = await fromTheRoot(glob, component.path, files);
      problems.push(globMatchedNothing(component.name, glob, component.path, elsewhere));
    }
    for (const { path, size } of matches)
      found.set(path, { component: component.name, path, name: baseName(path), size });
  }
  return { found: [...found.values()], problems };
}

/** What the glob would have matched from the repository's root: the slip that people make. */
async function fromTheRoot(glob: string, folder: string, files: FilesPort): Promise<string | undefined> {
  if (folder === '.') return undefined;
  try {
    return (await files.glob(glob, '.'))[0]?.path;
  } catch (error) {
    if (error instanceof LiftlockError) return undefined;
    throw error;
  }
}

function fileProblems(found: readonly Found[]): Problem[] {
  const unusable = found.flatMap(({ path, name }) => {
    const reason = assetNameProblem(name);
    return reason === undefined ? [] : [unusableArtifactName(path, reason)];
  });
  const colliding = collidingNames(found.map(({ name }) => name)).map((name) =>
    collidingArtifactNames(
      name,
      found.filter((file) => file.name === name).map(({ path }) => path),
    ),
  );
  const empty = found.filter(({ size }) => size === 0).map(({ path }) => emptyArtifact(path));
  return [...forbidden(found), ...empty, ...tooLarge(found), ...unusable, ...colliding, ...tooMany(found)];
}

function tooLarge(found: readonly Found[]): Problem[] {
  return found.filter(({ size }) => size >= RELEASE_FILE_LIMIT).map(({ path, size }) => artifactTooLarge(path, size));
}

/** Why a release cannot have so many artifacts, if it cannot. */
export function tooMany({ length }: readonly unknown[]): Problem[] {
  return length > ARTIFACT_LIMIT ? [tooManyArtifacts(length, ARTIFACT_LIMIT)] : [];
}

/** Files that hold credentials by convention (ArtiPACKED, 2024: tokens in uploaded .git folders). */
const CREDENTIALS =
  /(^|\/)(\.git(\/.*)?|\.npmrc|\.netrc|\.env(\..+)?|id_(rsa|ed25519|ecdsa)|[^/]*\.(pem|p12|pfx|key))$/i;

function forbidden(found: readonly Found[]): Problem[] {
  return found
    .filter(({ path }) => CREDENTIALS.test(path))
    .map(({ path }) => forbiddenArtifact(path, 'The file holds credentials or git data, by its name.'));
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
