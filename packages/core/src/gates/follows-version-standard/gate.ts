import type { EntryFacts } from '../facts.ts';
import { type Gate, hold, pass } from '../gate.ts';

type Facts = Pick<EntryFacts, 'versionPattern'> & { readonly manifest: Pick<EntryFacts['manifest'], 'version'> };

export const followsVersionStandard: Gate<Facts> = {
  name: 'follows-version-standard',
  motivation: 'Other tools of a team read version names; one that they cannot read is found out after the release.',
  decide({ versionPattern, manifest }) {
    if (versionPattern === undefined) return pass('Every version name is allowed.');
    if (new RegExp(versionPattern, 'u').test(manifest.version))
      return pass(`${manifest.version} fits ${versionPattern}.`);
    return hold(
      'version-not-standard',
      `${manifest.version} does not fit ${versionPattern}.`,
      'Change `standards.version.pattern`, or what makes the version: the tags and the commits since.',
    );
  },
};
