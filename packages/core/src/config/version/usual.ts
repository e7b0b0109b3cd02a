// No schema library here: a plan without a configuration must not pay for loading it.

type Bump = 'major' | 'minor' | 'patch' | 'none';

/** The rules that are asked after those of the team. */
export const USUAL_BUMPS: { type: string | null; scope: string | null; bump: Bump }[] = [
  { type: 'feat', scope: null, bump: 'minor' },
  { type: 'fix', scope: null, bump: 'patch' },
  { type: 'perf', scope: null, bump: 'patch' },
  { type: 'revert', scope: null, bump: 'patch' },
];

/** What holds without a configuration; the defaults of the schema are these values. */
export const USUAL_VERSION_RULES = {
  tag: 'v{version}',
  tagIsDefault: true,
  versioning: 'unified' as const,
  initial: '0.1.0',
  branches: [],
  anyCase: false,
  bumps: USUAL_BUMPS,
  zeroMajor: { breaking: 'minor' as const, feature: 'minor' as const },
  releaseAs: false,
  unparsed: 'warn' as const,
  files: [],
};
