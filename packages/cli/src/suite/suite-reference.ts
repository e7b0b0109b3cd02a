import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { workingTree } from '@liftlock/adapters';
import { LiftlockError, type Problem, type SuiteCopy } from '@liftlock/core';
import type { CommandLine } from '../command-line.ts';
import { browserUrl, originOf } from '../commands/repository-url.ts';
import { isObject, objectAt, textAt } from '../init/files/parse.ts';
import { EXAMPLE_SHAPE, type SuiteReference } from '../init/workflows/shape.ts';

/** Where the suite is installed, and what its `git` starts from. */
export type Installation = Pick<CommandLine, 'suiteRoot' | 'env'>;

/**
 * How workflows name this suite: as `--suite` says, else as the installation knows. A package of npm carries its commit,
 * and a clone has a commit and a remote. Else the placeholders of the documentation, which `liftlock check` explains.
 *
 * @throws LiftlockError `suite-reference-invalid`.
 */
export async function suiteReference(given: string | undefined, installation: Installation): Promise<SuiteReference> {
  if (given !== undefined) return written(given);
  return (await ofPackage(installation)) ?? (await ofClone(installation)) ?? EXAMPLE_SHAPE;
}

/** The copy that an installation is made of; undefined where it does not know where it came from. */
export async function suiteCopy(installation: Installation): Promise<SuiteCopy | undefined> {
  const reference = await suiteReference(undefined, installation);
  return isPlaceholder(reference) ? undefined : copyOf(reference);
}

/** Without the version that stands behind the commit as a comment. */
export function copyOf({ suite, ref }: SuiteReference): SuiteCopy {
  return { suite, ref: ref === EXAMPLE_SHAPE.ref ? 'main' : ref.replace(/ #.*$/, '') };
}

export function isPlaceholder({ suite, ref }: SuiteReference): boolean {
  return suite === EXAMPLE_SHAPE.suite || ref === EXAMPLE_SHAPE.ref;
}

function written(given: string): SuiteReference {
  const [, suite = '', ref = ''] = /^([\w.-]{1,100}\/liftlock)@([\w./-]{1,200})$/i.exec(given) ?? [];
  if (suite === '') throw new LiftlockError(suiteReferenceInvalid(given));
  return { suite, ref };
}

async function ofPackage({ suiteRoot }: Installation): Promise<SuiteReference | undefined> {
  const manifest = await json(path.join(suiteRoot, 'package.json'));
  const [ref, version] = [textAt(manifest, 'gitHead'), textAt(manifest, 'version')];
  const url = browserUrl((textAt(objectAt(manifest, 'repository'), 'url') ?? '').replace(/^git\+/, ''));
  return ref === undefined || url === null
    ? undefined
    : named(url, version === undefined ? ref : `${ref} # v${version}`);
}

async function json(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch(() => '{}');
  const value: unknown = JSON.parse(text);
  return isObject(value) ? value : {};
}

async function ofClone({ suiteRoot, env }: Installation): Promise<SuiteReference | undefined> {
  const config = await readFile(path.join(suiteRoot, '.git/config'), 'utf8').catch(() => '');
  const origin = originOf(config);
  const url = origin === null ? null : browserUrl(origin);
  const head = url === null ? undefined : await workingTree({ cwd: suiteRoot, env }).head();
  return url === null || head === undefined ? undefined : named(url, head);
}

function named(url: string, ref: string): SuiteReference | undefined {
  const [, suite] = /^https?:\/\/[^/]+\/([^/]+\/liftlock)$/i.exec(url) ?? [];
  return suite === undefined ? undefined : { suite, ref };
}

export function suiteReferenceInvalid(given: string): Problem {
  return {
    code: 'suite-reference-invalid',
    outcome: 'errored',
    where: '--suite',
    found: `\`${given}\` does not name a version of Liftlock.`,
    expected: 'The repository that publishes Liftlock, and a full commit SHA of it.',
    next: '`--suite ORGANIZATION/liftlock@COMMIT`, with the 40 hex digits of the commit.',
  };
}
