import {
  type Artifact,
  type CandidateManifest,
  type Digest,
  type LockFile,
  NOTES_FILE,
  type Reference,
  type Source,
} from '../../candidate/index.ts';
import type { Config } from '../../config/index.ts';

export interface BuiltCandidate {
  readonly config: Config;
  readonly configDigest: Digest;
  readonly version: string;
  readonly tag: string;
  readonly commit: string;
  readonly branch: string;
  readonly base: CandidateManifest['base'];
  readonly source: Source | undefined;
  readonly lockFiles: readonly LockFile[];
  readonly artifacts: readonly Artifact[];
  readonly references: readonly Reference[];
  readonly notes: { readonly digest: Digest; readonly size: number };
}

/** Puts together `candidate.json`. Pure, and independent of when and where the build ran. */
export function manifestOf(built: BuiltCandidate): CandidateManifest {
  const { config, artifacts, version } = built;
  const notes: Artifact = {
    name: NOTES_FILE,
    component: '',
    kind: 'notes',
    size: built.notes.size,
    sha256: built.notes.digest,
  };
  return {
    schema: 1,
    ...(config.scope.component === null ? {} : { component: config.scope.component }),
    version,
    tag: built.tag,
    prerelease: version.includes('-'),
    commit: built.commit,
    branch: built.branch,
    base: built.base,
    ...(built.source === undefined ? {} : { source: built.source }),
    ...(built.lockFiles.length === 0 ? {} : { lockFiles: [...built.lockFiles] }),
    components: config.components.map((component) => ({
      name: component.name,
      version,
      artifacts: artifacts.filter((artifact) => artifact.component === component.name).map(({ name }) => name),
      config: component.config,
    })),
    artifacts: [...artifacts, notes],
    ...(built.references.length === 0 ? {} : { references: [...built.references] }),
    dependencies: config.components.flatMap((component) =>
      component.dependencies.map((dependency) => ({ of: component.name, ...dependency })),
    ),
    notes: { sha256: built.notes.digest },
    config: {
      sha256: built.configDigest,
      contract: Object.fromEntries(
        config.environments.map(
          ({ name, requires: { variables, secrets } }) => [name, { variables, secrets }] as const,
        ),
      ),
    },
  };
}
