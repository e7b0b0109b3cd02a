import { digestOf } from '../../candidate/index.ts';
import type { VersionFile } from '../../config/index.ts';
import { LiftlockError, missingVersionFile, type Problem, throwIfAny, versionFileNotText } from '../../errors/index.ts';
import type { FilesPort, Ports } from '../../ports/index.ts';
import { type VersionOfFile, withVersion } from '../../version/files/index.ts';
import type { WrittenFiles } from './source.ts';
import { findVersionPlaces, type VersionInFile } from './version-places.ts';

interface Rewritten {
  readonly file: string;
  readonly content: string;
}

/**
 * Writes versions into the files of the checkout that ask for one, so that what is built carries it. All of them are
 * read and changed in memory first: one that cannot be changed leaves every file as it was. Nothing is committed.
 *
 * @returns What was written, by path.
 * @throws LiftlockError with every file that is missing or has no version at its place.
 */
export async function writeVersionFiles(
  wanted: readonly VersionFile[],
  versionOf: VersionOfFile,
  { files, log }: Pick<Ports, 'files' | 'log'>,
): Promise<WrittenFiles> {
  const found = await findVersionPlaces(wanted, versionOf, files);
  const problems: Problem[] = [...found.problems];
  const rewritten: Rewritten[] = [];
  for (const file of new Set(found.places.map((place) => place.file))) {
    const places = found.places.filter((other) => other.file === file);
    const content = await readText(file, files);
    const result = typeof content === 'string' ? rewrite(file, content, places) : { problems: [content] };
    if ('content' in result) rewritten.push({ file, content: result.content });
    else problems.push(...result.problems);
  }
  throwIfAny(problems);
  for (const { file, content } of rewritten) await files.write(file, content);
  for (const [version, names] of filesByVersion(found.places)) log.info(`Wrote ${version} into ${names.join(', ')}.`);
  return new Map(rewritten.map(({ file, content }) => [file, digestOf(content)]));
}

function filesByVersion(places: readonly VersionInFile[]): ReadonlyMap<string, readonly string[]> {
  const versions = new Set(places.map(({ version }) => version));
  return new Map(
    [...versions].map((version) => {
      const theirs = places.filter((place) => place.version === version).map(({ file }) => file);
      return [version, [...new Set(theirs)]];
    }),
  );
}

/** The text, or why there is none. Bytes that are no UTF-8 would come back as other bytes. */
async function readText(file: string, files: FilesPort): Promise<string | Problem> {
  const [content, bytes] = [await files.read(file), await files.digest(file)];
  if (content === undefined || bytes === undefined) return missingVersionFile(file);
  return digestOf(content) === bytes.digest ? content : versionFileNotText(file);
}

/** The content with its version at every place of this file; a file may have several. */
function rewrite(
  file: string,
  content: string,
  places: readonly VersionInFile[],
): { readonly content: string } | { readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  let rewritten = content;
  for (const { place, version } of places) {
    try {
      rewritten = withVersion(file, rewritten, place, version);
    } catch (error) {
      if (!(error instanceof LiftlockError)) throw error;
      problems.push(...error.problems);
    }
  }
  return problems.length > 0 ? { problems } : { content: rewritten };
}
