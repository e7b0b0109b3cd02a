import type { Level } from './viewer.ts';

/** What an endpoint needs: a permission or, between bars, one of several; a person (no installation token can), any valid token, or nothing at all. */
export type Requirement = `${string}: ${Level}` | 'person' | 'token' | 'nothing';
