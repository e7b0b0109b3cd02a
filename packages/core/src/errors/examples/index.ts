import { CANDIDATE } from './candidate.ts';
import { COMPONENTS } from './components.ts';
import { CONFIGURATION } from './configuration.ts';
import { GITHUB } from './github.ts';
import { INTENTS } from './intents.ts';
import { PARTS } from './parts.ts';
import { RELEASE } from './release.ts';
import { REPOSITORY } from './repository.ts';
import { SOURCE } from './source.ts';
import { STANDARDS } from './standards.ts';
import { STEPS } from './steps.ts';
import { VERSION } from './version.ts';
import { VERSION_FILES } from './version-files.ts';

/** Every problem of the catalogue as people meet it, for tests and the documentation; no product code reads it. */
export const CATALOGUE_EXAMPLES = {
  configuration: CONFIGURATION,
  components: COMPONENTS,
  repository: REPOSITORY,
  version: VERSION,
  'version-files': VERSION_FILES,
  standards: STANDARDS,
  source: SOURCE,
  parts: PARTS,
  candidate: CANDIDATE,
  steps: STEPS,
  release: RELEASE,
  intents: INTENTS,
  github: GITHUB,
} as const;
