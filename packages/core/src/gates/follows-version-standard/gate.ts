import type { EntryFacts } from '../facts.ts';
import { type Gate, hold, pass } from '../gate.ts';

type Facts = Pick<EntryFacts, 'versionPattern'> & { readonly manifest: Pick<EntryFacts['manifest'], 'version'> };

const reasons = {
  'version-not-standard': 'The version does not match `standards.version.pattern`.',
} as const;

export const followsVersionStandard: Gate<Facts, keyof typeof reasons> = {
  name: 'follows-version-standard',
  motivation:
    'Other tools of the team parse version names. One that they cannot parse is otherwise noticed only after the release.',
  reasons,
  decide({ versionPattern, manifest }) {
    if (versionPattern === undefined) return pass('The standards allow any version name.');
    if (new RegExp(versionPattern, 'u').test(manifest.version))
      return pass(`${manifest.version} matches ${versionPattern}.`);
    return hold(
      'version-not-standard',
      `${manifest.version} does not match ${versionPattern}.`,
      'Correct `standards.version.pattern`, or change the version with a `Release-As:` footer.',
    );
  },
};
