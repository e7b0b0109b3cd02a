import type { VersionFile } from '../../config/index.ts';
import {
  LiftlockError,
  linkedVersionFile,
  missingVersionFile,
  type Problem,
  repeatedVersionPlace,
  versionFileWithoutOwner,
} from '../../errors/index.ts';
import type { FilesPort } from '../../ports/index.ts';
import type { VersionOfFile } from '../../version/files/index.ts';

/** One place of one file, and the version that it is given. */
export interface VersionInFile {
  readonly file: string;
  readonly place: VersionFile['place'];
  readonly version: string;
}

export interface FoundPlaces {
  readonly places: readonly VersionInFile[];
  readonly problems: readonly Problem[];
}

/** The places in the files that are there: globs are looked up, and each file is asked whose version it says. */
export async function findVersionPlaces(
  wanted: readonly VersionFile[],
  versionOf: VersionOfFile,
  files: FilesPort,
): Promise<FoundPlaces> {
  const places: VersionInFile[] = [];
  const problems: Problem[] = [];
  const claimed = new Map<string, string>();
  for (const entry of wanted) {
    const found = await filesOf(entry.file, files);
    problems.push(...found.problems);
    for (const file of found.paths) {
      const repeated = claim(file, entry, claimed);
      const answer = versionOf(file, entry.component);
      if (repeated !== undefined) problems.push(repeated);
      else if ('owners' in answer) problems.push(versionFileWithoutOwner(file, answer.owners));
      else if (answer.version !== null) places.push({ file, place: entry.place, version: answer.version });
    }
  }
  return { places, problems };
}

/** A link could lead to any file of the runner, so the matcher of artifacts refuses it, here for a plain path, too. */
async function filesOf(
  pattern: string,
  files: FilesPort,
): Promise<{ readonly paths: readonly string[]; readonly problems: readonly Problem[] }> {
  try {
    const paths = (await files.glob(pattern, '.')).map(({ path }) => path);
    return { paths, problems: paths.length === 0 ? [missingVersionFile(pattern)] : [] };
  } catch (error) {
    if (!(error instanceof LiftlockError)) throw error;
    return { paths: [], problems: error.problems.map(({ where = pattern }) => linkedVersionFile(where)) };
  }
}

/** Two entries that mean one place would hide each other, and may ask for different versions. */
function claim(file: string, entry: VersionFile, claimed: Map<string, string>): Problem | undefined {
  const place = JSON.stringify([file, entry.place]);
  const before = claimed.get(place);
  claimed.set(place, before ?? entry.file);
  return before === undefined ? undefined : repeatedVersionPlace(file, before, entry.file);
}
