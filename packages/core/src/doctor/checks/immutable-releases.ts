import type { Check } from '../check.ts';
import { advice, ok, unknown } from '../finding.ts';

/** GitHub can lock the tag and the assets of what is published. */
export const immutableReleases: Check = {
  name: 'immutable-releases',
  examine({ immutableReleases: asked, url, name }) {
    const page = `${url}/settings#releases-settings`;
    if ('refused' in asked) return [unknown(name, 'whether releases are immutable', asked.refused, page)];
    if (asked.answer) return [ok(name, 'Published releases are immutable.')];
    return [
      advice(name, {
        found: 'Published releases can be changed: their assets replaced, their tags moved.',
        means: 'Liftlock notices it when it uses such a release again, and refuses; whoever downloads it does not.',
        fix: `gh api -X PUT repos/${name}/immutable-releases`,
        page,
      }),
    ];
  },
};
