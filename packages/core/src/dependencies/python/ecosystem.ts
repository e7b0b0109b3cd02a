import type { Ecosystem } from '../ecosystem.ts';
import { isPinned, requirementsTxt } from './requirements.ts';
import { askedByPyproject, poetry, uv } from './toml-locks.ts';

/** A requirements.txt with versions is its own lock file; without them it is a wish. */
export const python: Ecosystem = {
  title: 'Python',
  purl: 'pypi',
  manifest: /^(pyproject\.toml|requirements\.txt)$/,
  asks: (manifest, file) => (file === 'requirements.txt' ? !isPinned(manifest) : askedByPyproject(manifest).length > 0),
  lockIsOptional: false,
  locks: [uv, poetry, requirementsTxt],
  command: 'uv lock',
};
