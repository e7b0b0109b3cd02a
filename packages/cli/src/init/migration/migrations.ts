import type { Files } from '../files/files.ts';
import { changesets } from './changesets.ts';
import { goreleaser } from './goreleaser.ts';
import type { Migration, Reader } from './migration.ts';
import { releasePlease } from './release-please.ts';
import { semanticRelease } from './semantic-release.ts';

const READERS: readonly Reader[] = [semanticRelease, releasePlease, changesets, goreleaser];

/** Every other release tool of the repository. */
export function migrationsIn(files: Files): Migration[] {
  return READERS.flatMap((read) => read(files) ?? []);
}
