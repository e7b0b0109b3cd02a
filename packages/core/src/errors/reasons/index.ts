import { CANDIDATE } from './candidate.ts';
import { COMPONENTS } from './components.ts';
import { CONFIGURATION } from './configuration.ts';
import { ENDINGS } from './endings.ts';
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

/** What each code of the catalogue means and how it comes about, by the headings of docs/errors.md. */
export const CATALOGUE_REASONS = {
  'Endings without an error': ENDINGS,
  Configuration: CONFIGURATION,
  'Git repository': REPOSITORY,
  'Components with their own versions': COMPONENTS,
  Version: VERSION,
  'Version files': VERSION_FILES,
  'Team standards': STANDARDS,
  'Source and dependencies': SOURCE,
  'Parts of a build': PARTS,
  'Candidate and artifacts': CANDIDATE,
  'Build, test and deploy steps': STEPS,
  'Draft, release and deployment records': RELEASE,
  'Rollback, redeploy, hotfix, adopt, yank': INTENTS,
  'GitHub API': GITHUB,
} as const;
