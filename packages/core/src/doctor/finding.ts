import type { Refusal } from './asked.ts';

/**
 * `ok`: as a release needs it. `problem`: a release would stop, or go out without what protects it. `advice`: worth
 * changing, and no release depends on it. `unknown`: nobody could ask, so nothing is known.
 */
export type FindingOutcome = 'ok' | 'problem' | 'advice' | 'unknown';

/** What a check found about one thing. */
export interface Finding {
  readonly outcome: FindingOutcome;
  /** An environment, a file, or the repository. */
  readonly about: string;
  readonly found: string;
  /** What that means for a release; empty where all is well. */
  readonly means: string;
  /** The command, the line of YAML or the option that changes it; empty where all is well. */
  readonly fix: string;
  /** Address of the page with the setting; empty where there is none. */
  readonly page: string;
}

type Said = Omit<Finding, 'outcome' | 'about' | 'page'> & { readonly page?: string };

export function ok(about: string, found: string): Finding {
  return { outcome: 'ok', about, found, means: '', fix: '', page: '' };
}

export function problem(about: string, said: Said): Finding {
  return { outcome: 'problem', about, page: '', ...said };
}

export function advice(about: string, said: Said): Finding {
  return { outcome: 'advice', about, page: '', ...said };
}

/** @param question What was to be found out: `who may review`. */
export function unknown(about: string, question: string, { why }: Refusal, page: string): Finding {
  return {
    outcome: 'unknown',
    about,
    found: `GitHub did not say ${question}: ${why}.`,
    means: '',
    fix: 'Look at the page, or run doctor with a token that may read it.',
    page,
  };
}
