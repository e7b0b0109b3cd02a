import type { Artifact, Reference } from '../../candidate/index.ts';
import {
  digestFileMissing,
  globMatchedNothing,
  partFileTwice,
  type Problem,
  tampered,
  throwIfAny,
} from '../../errors/index.ts';
import type { Config } from '../../config/index.ts';
import type { Ports } from '../../ports/index.ts';
import type { Planned } from './planned.ts';
import { tooMany } from './artifacts.ts';
import type { Built } from './collect-built.ts';
import { type FetchedPart, fetchParts } from './fetch-parts.ts';
import { findLockFiles } from './lock-files.ts';
import { addSbom } from './sbom.ts';
import { sourceOf } from './source.ts';

/**
 * Copies the files of all parts into a folder, each checked against what its part says.
 *
 * @throws LiftlockError with all that keeps the parts from being one candidate.
 */
export async function mergeParts(planned: Planned, folder: string, ports: Ports): Promise<Built> {
  const { config, next, base } = planned;
  const parts = await fetchParts(planned, ports);
  const { lockFiles, packages, problems: broken } = await findLockFiles(config, base ?? undefined, ports);
  const files = inEach(
    parts,
    ({ artifacts }) => artifacts,
    ({ name }) => name,
  );
  const references = inEach(
    parts,
    (part) => part.references,
    ({ kind, name }) => `${kind} ${name}`,
  );
  throwIfAny([
    ...broken,
    ...clashes(files, ({ sha256 }) => sha256),
    ...clashes(references, ({ digest }) => digest),
    ...missing(config, parts),
    ...tooMany(files),
  ]);
  const artifacts = await copyAll(files, folder, ports);
  const { sbom } = config.buildPolicy;
  const isThere = artifacts.some(({ kind }) => kind === 'sbom');
  const bill = isThere ? [] : await addSbom(sbom, next.version, packages, folder, ports);
  return {
    artifacts: [...artifacts, ...bill].sort((a, b) => (a.name < b.name ? -1 : 1)),
    references: references.map(([first]) => first.one),
    lockFiles,
    source: await sourceOf(ports),
  };
}

interface InPart<T> {
  readonly part: FetchedPart;
  readonly one: T;
}

/** The same thing in several parts, side by side. */
function inEach<T>(
  parts: readonly FetchedPart[],
  all: (part: FetchedPart) => readonly T[],
  keyOf: (one: T) => string,
): (readonly [InPart<T>, ...InPart<T>[]])[] {
  const found = new Map<string, [InPart<T>, ...InPart<T>[]]>();
  for (const part of parts) {
    for (const one of all(part)) {
      const same = found.get(keyOf(one));
      if (same === undefined) found.set(keyOf(one), [{ part, one }]);
      else same.push({ part, one });
    }
  }
  return [...found.values()];
}

/** What several parts built alike is one file; what they did not build alike cannot be. */
function clashes<T extends Artifact | Reference>(
  groups: readonly (readonly [InPart<T>, ...InPart<T>[]])[],
  digestIn: (one: T) => string,
): Problem[] {
  return groups
    .filter((group) => new Set(group.map(({ one }) => digestIn(one))).size > 1)
    .map((group) =>
      partFileTwice(
        group[0].one.name,
        group.map(({ part }) => part.part),
      ),
    );
}

/** What the configuration names, and no part has. */
function missing({ components }: Config, parts: readonly FetchedPart[]): Problem[] {
  return components.flatMap(({ name, path, artifacts, references }) => [
    ...artifacts
      .filter((glob) =>
        parts.every(({ unmatched }) => unmatched.some((one) => one.component === name && one.glob === glob)),
      )
      .map((glob) => globMatchedNothing(name, glob, path)),
    ...references
      .filter((wanted) => parts.every((part) => part.references.every((one) => one.name !== wanted.name)))
      .map((wanted) => digestFileMissing(wanted.file, wanted.name)),
  ]);
}

async function copyAll(
  files: readonly (readonly [InPart<Artifact>, ...InPart<Artifact>[]])[],
  folder: string,
  ports: Ports,
): Promise<Artifact[]> {
  const problems: Problem[] = [];
  for (const [{ part, one }] of files) {
    const copy = await ports.files.copy(`${part.folder}/${one.name}`, `${folder}/${one.name}`);
    if (copy.digest !== one.sha256)
      problems.push(tampered(one.name, `Its digest is ${copy.digest}.`, `${one.sha256}, as part ${part.part} says.`));
  }
  throwIfAny(problems);
  return files.map(([{ one }]) => one);
}
