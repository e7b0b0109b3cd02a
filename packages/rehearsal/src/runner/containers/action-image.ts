import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { StepExecution } from '../steps/step-work.ts';
import { baseImages } from './dockerfile.ts';
import { type JobContainers, requireImage } from './job-containers.ts';

/** Where the image of an action comes from. */
export interface ImageSource {
  readonly uses: string;
  readonly folder: string;
  /** `docker://image`, or the path of a Dockerfile. */
  readonly image: string;
}

/** The image of a Docker action: one that is here, or one that is built of what is here. */
export async function actionImage(
  step: StepExecution,
  containers: JobContainers,
  source: ImageSource,
): Promise<string> {
  const { session } = containers;
  if (source.image.startsWith('docker://')) {
    const image = source.image.slice('docker://'.length);
    requireImage(session, image);
    return image;
  }
  const dockerfile = join(source.folder, source.image);
  if (!existsSync(dockerfile)) throw new Error(`File not found: '${dockerfile}'`);
  const context = dirname(dockerfile);
  const tag = await tagOf(source.uses, context);
  if (!session.engine.hasImage(tag)) await build(step, containers, { ...source, dockerfile, context, tag });
  return tag;
}

interface Build extends ImageSource {
  readonly dockerfile: string;
  /** The folder that the engine is given. */
  readonly context: string;
  readonly tag: string;
}

async function build(step: StepExecution, { session, runtime }: JobContainers, wanted: Build): Promise<void> {
  const { log, signal } = step;
  const { dockerfile, context, tag } = wanted;
  for (const image of baseImages(await readFile(dockerfile, 'utf8'))) requireImage(session, image);
  const closed = runtime.network === 'closed' ? ['--network', 'none'] : [];
  // Docker pulls nothing that is here, and what is not here was refused.
  const pull = session.engine.name === 'podman' ? ['--pull=never'] : [];
  log.group('Building docker image');
  const args = ['build', ...closed, ...pull, '--label', session.label, '--tag', tag, '--file', dockerfile, context];
  const { exitCode } = await session.ask(args, { signal, onLine: (line) => log.output(line) });
  log.endGroup();
  if (exitCode === 0) return;
  const { name } = session.engine;
  const help = `${name} build --tag ${tag} --file ${join(whereIs(wanted), wanted.image)} ${whereIs(wanted)}`;
  throw new Error(
    `Docker build failed with exit code ${exitCode}.${runtime.closedBy === undefined ? '' : ` It had no network (${runtime.closedBy}). Build the image once, and the rehearsal uses it: ${help}`}`,
  );
}

/** A local action as the user has it, and not as it was checked out. */
function whereIs({ uses, folder, context }: Build): string {
  return join(uses.startsWith('.') ? uses : folder, relative(folder, context)) || '.';
}

/** The same for the same files, so that somebody can build it beforehand. */
async function tagOf(uses: string, folder: string): Promise<string> {
  const hash = createHash('sha256');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const file of files.map((path) => relative(folder, path)).sort()) {
    if (file.split('/').includes('.git')) continue;
    hash
      .update(`${file}\0`)
      .update(await readFile(join(folder, file)))
      .update('\0');
  }
  const name = uses
    .replace(/@.*$/, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return `liftlock.local/${name || 'action'}:${hash.digest('hex').slice(0, 12)}`;
}
