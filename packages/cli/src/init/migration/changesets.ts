import { readJson, textAt } from '../files/parse.ts';
import type { Reader } from './migration.ts';

const CONFIG = '.changeset/config.json';

export const changesets: Reader = (files) => {
  const config = readJson(files, CONFIG);
  if (config === undefined) return undefined;
  const base = textAt(config, 'baseBranch');
  const pending = files.paths.filter((path) => /^\.changeset\/(?!README)[^/]+\.md$/.test(path));
  return {
    tool: 'changesets',
    from: CONFIG,
    branches: base === undefined ? undefined : { [base]: 'release' },
    left: [
      'the intent to release is read from commit messages: make the title of a squashed pull request what was in its changeset.',
      ...(pending.length === 0
        ? []
        : [
            `${pending.length} pending ${pending.length === 1 ? 'changeset' : 'changesets'}: release what is pending with changesets first.`,
          ]),
    ],
  };
};
