import type { Problem } from '../problem.ts';

/** Problems as the product reports them, for every function of a module that makes one: a new one needs an example. */
export type Examples<Module> = {
  readonly [Name in keyof Module as Module[Name] extends (...values: never[]) => Problem ? Name : never]: readonly [
    Problem,
    ...Problem[],
  ];
};

export const COMMIT = '8f14e45fceea167a5a36dedd4bea2543c0ffee01';
export const OTHER_COMMIT = '2c9d1b07e3f84a6598d0c4b7a1e2f3d4decafbad';
export const DIGEST = `sha256:${'1f'.repeat(32)}`;
export const OTHER_DIGEST = `sha256:${'9e'.repeat(32)}`;
