import type { Files } from '../files/files.ts';

export type Channel = 'release' | 'maintenance' | { readonly prerelease: string } | { readonly maintenance: string };

export interface BumpRule {
  readonly type?: string;
  readonly scope?: string;
  readonly bump: 'major' | 'minor' | 'patch' | 'none';
}

export interface Section {
  readonly title: string;
  readonly types: readonly string[];
  readonly folded?: true;
}

/** What another tool was told, in the words of this configuration. */
export interface Migration {
  readonly tool: string;
  readonly from: string;
  readonly tag?: string | undefined;
  readonly branches?: Readonly<Record<string, Channel>> | undefined;
  readonly bumps?: readonly BumpRule[];
  readonly zeroMajor?: { readonly breaking?: 'major'; readonly feature?: 'patch' } | undefined;
  readonly sections?: readonly Section[];
  readonly initial?: string | undefined;
  readonly releaseAs?: true;
  /** What could not be taken over, and what to do instead. */
  readonly left: readonly string[];
}

/** Reads the configuration of one tool. Pure: files in, what was found. */
export type Reader = (files: Files) => Migration | undefined;

/** Sections of the notes, from types that each have one; those that are hidden have none. */
export function sectionsOf(types: readonly (readonly [type: string, title: string])[]): Section[] {
  const titles = [...new Set(types.map(([, title]) => title))];
  return titles.map((title) => ({ title, types: types.filter(([, own]) => own === title).map(([type]) => type) }));
}
