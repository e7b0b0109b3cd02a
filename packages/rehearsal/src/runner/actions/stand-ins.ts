import type { ActionReference } from '../workflow/action-reference.ts';
import { appToken } from './app-token/app-token.ts';
import { ATTESTS } from './attest/attest.ts';
import { downloadArtifact } from './artifacts/download-artifact.ts';
import { uploadArtifact } from './artifacts/upload-artifact.ts';
import { cache, cacheRestore, cacheSave } from './cache/cache.ts';
import { checkout } from './checkout/checkout.ts';
import { githubScript } from './github-script/github-script.ts';
import { hardenRunner } from './passed-over/passed-over.ts';
import { pypiPublish } from './pypi-publish/pypi-publish.ts';
import { SET_UPS } from './set-up/tools.ts';
import type { StandIn } from './stand-in.ts';

/** Every action that a rehearsal replaces. */
export const STAND_INS: readonly StandIn[] = [
  checkout,
  ...SET_UPS,
  cache,
  cacheRestore,
  cacheSave,
  uploadArtifact,
  downloadArtifact,
  githubScript,
  appToken,
  ...ATTESTS,
  pypiPublish,
  hardenRunner,
];

export function standInFor(reference: ActionReference): StandIn | undefined {
  return reference.kind === 'remote' ? STAND_INS.find(({ action }) => action === reference.name) : undefined;
}
