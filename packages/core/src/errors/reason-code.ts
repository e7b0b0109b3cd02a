import type { CATALOGUE_REASONS } from './reasons/index.ts';

type CatalogueCode = {
  [Area in keyof typeof CATALOGUE_REASONS]: keyof (typeof CATALOGUE_REASONS)[Area];
}[keyof typeof CATALOGUE_REASONS];

/**
 * Every reason code. Whoever reports problems outside of this catalogue (a gate, `check`, a rehearsal) says what its codes
 * mean in a list beside its code, and adds the keys of that list here:
 * `interface Reasons extends Record<keyof typeof REASONS, string> {}` in a `declare module`.
 */
export interface Reasons extends Record<CatalogueCode, string> {}

/** Stable kebab-case code of an ending: the output `reason-code`, and a section of docs/errors.md. */
export type ReasonCode = keyof Reasons;
