import { digestOf } from '../../candidate/index.ts';
import type { VersionFile } from '../../config/index.ts';
import { LiftlockError, missingVersionFile, type Problem, throwIfAny, versionFileNotText } from '../../errors/index.ts';
import type { FilesPort, Ports } from '../../ports/index.ts';
import { withVersion } from '../../version/files/index.ts';

interface Rewritten {
  readonly file: string;
  readonly content: string;
}

/**
 * Writes the version into the files of the checkout that ask for it, so that what is built carries it. All of them are
 * read and changed in memory first: one that cannot be changed leaves every file as it was. Nothing is committed.
 *
 * @throws LiftlockError with every file that is missing or has no version at its place.
 */
export async function writeVersionFiles(
  places: readonly VersionFile[],
  version: string,
  { files, log }: Pick<Ports, 'files' | 'log'>,
): Promise<void> {
  const problems: Problem[] = [];
  const rewritten: Rewritten[] = [];
  for (const file of new Set(places.map((place) => place.file))) {
    const content = await readText(file, files);
    const result = typeof content === 'string' ? rewrite(file, content, places, version) : { problems: [content] };
    if ('content' in result) rewritten.push({ file, content: result.content });
    else problems.push(...result.problems);
  }
  throwIfAny(problems);
  for (const { file, content } of rewritten) await files.write(file, content);
  if (rewritten.length > 0) log.info(`Wrote ${version} into ${rewritten.map(({ file }) => file).join(', ')}.`);
}

/** The text, or why there is none. Bytes that are no UTF-8 would come back as other bytes. */
async function readText(file: string, files: FilesPort): Promise<string | Problem> {
  const [content, bytes] = [await files.read(file), await files.digest(file)];
  if (content === undefined || bytes === undefined) return missingVersionFile(file);
  return digestOf(content) === bytes.digest ? content : versionFileNotText(file);
}

/** The content with the version at every place of this file; a file may have several. */
function rewrite(
  file: string,
  content: string,
  places: readonly VersionFile[],
  version: string,
): { readonly content: string } | { readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  let rewritten = content;
  for (const { place } of places.filter((other) => other.file === file)) {
    try {
      rewritten = withVersion(file, rewritten, place, version);
    } catch (error) {
      if (!(error instanceof LiftlockError)) throw error;
      problems.push(...error.problems);
    }
  }
  return problems.length > 0 ? { problems } : { content: rewritten };
}
