import type { GitHubWrites } from './github.ts';
import type { ArtifactsPort, CommandsPort, OutputsPort } from './world.ts';

/** What leaves a trace outside of the process, by port. */
interface Effects extends GitHubWrites {
  readonly commands: CommandsPort;
  readonly artifacts: Pick<ArtifactsPort, 'upload'>;
  readonly outputs: Pick<OutputsPort, 'summary'>;
}

export type EffectPort = keyof Effects;

/**
 * The names of all effects. The type asks for every method of `GitHubWrites`, so a new write cannot be forgotten here:
 * `runStage` records it, and the crash tests stop before and after it.
 */
export const EFFECTS: { readonly [Port in EffectPort]: { readonly [Method in keyof Effects[Port]]: true } } = {
  releases: {
    createDraft: true,
    updateDraft: true,
    publish: true,
    amend: true,
    deleteDraft: true,
    uploadAsset: true,
    deleteAsset: true,
  },
  ledger: { createRecord: true, createLock: true, createVote: true, addStatus: true },
  runs: { cancel: true },
  issues: { open: true },
  commands: { run: true },
  artifacts: { upload: true },
  outputs: { summary: true },
};

export function isEffect(port: string, method: string): boolean {
  return Object.hasOwn(EFFECTS, port) && Object.hasOwn(EFFECTS[port as EffectPort], method);
}
