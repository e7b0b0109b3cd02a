import { readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { zipSync } from 'fflate';
import type { StepExecution } from '../../steps/step-work.ts';
import type { StandIn } from '../stand-in.ts';
import { ArtifactClient } from './artifact-client.ts';
import { findFiles } from './find-files.ts';

export const uploadArtifact: StandIn = {
  action: 'actions/upload-artifact',
  inputs: [
    'name',
    'path',
    'if-no-files-found',
    'retention-days',
    'compression-level',
    'overwrite',
    'include-hidden-files',
  ],
  notRehearsed: 'an equivalent uploaded to the local artifact service',
  run: upload,
};

async function upload(step: StepExecution, inputs: ReadonlyMap<string, string>): Promise<void> {
  const { job, log, outputs, signal } = step;
  const name = inputs.get('name') || 'artifact';
  const path = inputs.get('path') ?? '';
  if (path === '') throw new Error('Input required and not supplied: path');
  const isTrue = (input: string) => inputs.get(input)?.toLowerCase() === 'true';
  const { files, root } = await findFiles(path, job.folders.workspace, isTrue('include-hidden-files'));
  if (files.length === 0) return nothingFound(step, path, inputs.get('if-no-files-found') || 'warn');
  const s = files.length === 1 ? '' : 's';
  log.output(`With the provided path, there will be ${files.length} file${s} uploaded`);
  const entries: Record<string, Uint8Array> = {};
  for (const file of files) entries[relative(root, file).split(sep).join('/')] = await readFile(file);
  const client = new ArtifactClient(job.access, signal);
  if (isTrue('overwrite') && (await client.list()).some((known) => known.name === name)) await client.remove(name);
  const level = Math.min(9, Math.max(0, Number(inputs.get('compression-level') || 6))) as 6;
  const content = zipSync(entries, { level });
  const days = Number(inputs.get('retention-days') || 0);
  const expires = days > 0 ? new Date(job.options.clock() + days * 86_400_000).toISOString() : undefined;
  const { id, digest } = await client.upload(name, content, expires);
  log.output(`Artifact ${name}.zip successfully finalized. Artifact ID ${id}`);
  const { owner, name: repository } = job.options.repository;
  outputs['artifact-id'] = id;
  outputs['artifact-digest'] = digest;
  outputs['artifact-url'] =
    `${job.access.serverUrl}/${owner}/${repository}/actions/runs/${String(job.github['run_id'])}/artifacts/${id}`;
}

/** actions/upload-artifact: src/upload/upload-artifact.ts */
function nothingFound({ log, fail }: Pick<StepExecution, 'log' | 'fail'>, path: string, what: string): void {
  const message = `No files were found with the provided path: ${path}. No artifacts will be uploaded.`;
  if (what === 'error') {
    log.error(message);
    fail();
  } else if (what === 'ignore') log.output(message);
  else log.warning(message);
}
