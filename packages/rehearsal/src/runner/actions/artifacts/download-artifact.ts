import { mkdir, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import picomatch from 'picomatch';
import type { StepExecution } from '../../steps/step-work.ts';
import type { StandIn } from '../stand-in.ts';
import { ArtifactClient, type ArtifactEntry } from './artifact-client.ts';

export const downloadArtifact: StandIn = {
  action: 'actions/download-artifact',
  inputs: [
    'name',
    'path',
    'pattern',
    'merge-multiple',
    'artifact-ids',
    'github-token',
    'skip-decompress',
    'digest-mismatch',
  ],
  notRehearsed: 'an equivalent downloaded from the local artifact service',
  run: download,
};

/** One by its name goes into the folder itself, several into a folder each (actions/download-artifact: README, v4). */
async function download(step: StepExecution, inputs: ReadonlyMap<string, string>): Promise<void> {
  const { job, log, outputs, signal } = step;
  const client = new ArtifactClient(job.access, signal);
  const name = inputs.get('name') ?? '';
  const folder = resolve(
    job.folders.workspace,
    (inputs.get('path') ?? '').replace(/^~/, job.options.env['HOME'] ?? homedir()),
  );
  const chosen = choose(newest(await client.list()), inputs);
  if (name !== '' && chosen.length === 0)
    throw new Error(`Unable to download artifact(s): Artifact not found for name: ${name}`);
  const isMerged = name !== '' || inputs.get('merge-multiple')?.toLowerCase() === 'true';
  for (const artifact of chosen) {
    const target =
      isMerged || (inputs.get('artifact-ids') && chosen.length === 1) ? folder : join(folder, artifact.name);
    await unpack(await client.download(artifact.name), target, artifact.name);
    log.output(`Artifact ${artifact.name} (ID: ${artifact.id}) was downloaded to ${target}`);
  }
  log.output(`Total of ${chosen.length} artifact(s) downloaded`);
  outputs['download-path'] = folder;
}

/** A later attempt of the run replaces what an earlier one uploaded under the same name. */
function newest(all: readonly ArtifactEntry[]): ArtifactEntry[] {
  return [
    ...new Map(
      [...all].sort((one, other) => Number(one.id) - Number(other.id)).map((each) => [each.name, each]),
    ).values(),
  ];
}

function choose(all: readonly ArtifactEntry[], inputs: ReadonlyMap<string, string>): ArtifactEntry[] {
  const name = inputs.get('name') ?? '';
  if (name !== '') return all.filter((each) => each.name === name);
  const ids = (inputs.get('artifact-ids') ?? '')
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
  if (ids.length > 0) return all.filter(({ id }) => ids.includes(id));
  const pattern = inputs.get('pattern') ?? '';
  return pattern === '' ? [...all] : all.filter((each) => picomatch(pattern)(each.name));
}

async function unpack(
  { content, type }: { content: Uint8Array; type: string },
  folder: string,
  name: string,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const files = type.includes('zip') ? unzipSync(content) : { [name]: content };
  for (const [path, bytes] of Object.entries(files)) {
    const target = resolve(folder, path);
    const inside = relative(folder, target);
    if (inside.startsWith('..') || isAbsolute(inside)) throw new Error(`Malformed extraction path: ${path}`);
    if (path.endsWith('/')) {
      await mkdir(target, { recursive: true });
      continue;
    }
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, bytes);
  }
}
