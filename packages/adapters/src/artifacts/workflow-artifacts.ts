import { join } from 'node:path';
import type { ArtifactsPort } from '@liftlock/core';
import { artifactRefused, githubUnreachable, LiftlockError } from '@liftlock/core';
import { actionsLog } from '../runtime/actions-toolkit.ts';

/** Level 0: candidates are archives already, and deflating costs more than hashing and sending together. */
const COMPRESSION = 0;

/** Workflow artifacts of this run, with `@actions/artifact`. It is loaded only when it is used: it is heavy. */
export function workflowArtifacts(): ArtifactsPort {
  const client = async () => {
    // A library of the client calls `Buffer()`: nobody who reads the log of a release can do anything about it.
    process.noDeprecation = true;
    const { DefaultArtifactClient } = await import('@actions/artifact');
    return new DefaultArtifactClient();
  };
  return {
    async upload(name, folder, files) {
      const artifacts = await client();
      const paths = files.map((file) => join(folder, file));
      await told(`upload ${name}`, async () => {
        try {
          await artifacts.uploadArtifact(name, paths, folder, { compressionLevel: COMPRESSION });
        } catch (error) {
          // Names are taken for the whole run; ours name their content, so what is there is what would be written.
          if (!isConflict(error)) throw error;
        }
      });
    },
    async list() {
      const artifacts = await client();
      const { artifacts: found } = await guard('list', () => artifacts.listArtifacts({ latest: true }));
      return found.map(({ name }) => name);
    },
    async download(name, folder) {
      const artifacts = await client();
      const { artifacts: found } = await guard('list', () => artifacts.listArtifacts({ latest: true }));
      const artifact = found.find((candidate) => candidate.name === name);
      if (artifact === undefined) return false;
      const { unpackInto } = await import('./unpack.ts');
      const download = () => artifacts.downloadArtifact(artifact.id, { path: folder });
      const refused = await told(`download ${name}`, () => unpackInto(folder, download));
      if (refused !== undefined) throw new LiftlockError(artifactRefused(name, refused));
      return true;
    },
  };
}

function isConflict(error: unknown): boolean {
  return /\b409\b|conflict|already exists/i.test(String((error as { message?: unknown }).message));
}

/** The client reports each of its steps to the log, where they are folded under what they are for. */
function told<T>(what: string, send: () => Promise<T>): Promise<T> {
  return actionsLog.group(what, () => guard(what, send));
}

async function guard<T>(what: string, send: () => Promise<T>): Promise<T> {
  try {
    return await send();
  } catch (error) {
    const message = String((error as { message?: unknown }).message ?? error).split('\n')[0] ?? '';
    throw new LiftlockError(githubUnreachable(`artifact: ${what}`, message.slice(0, 300)));
  }
}
