/** What is known of an action before its stage is loaded: enough to say that an input is missing. */
export interface Action {
  readonly title: string;
  /** Inputs that its manifest requires. GitHub does not look whether they are there. */
  readonly required: readonly string[];
}

export const ACTIONS = {
  plan: { title: 'Plan', required: [] },
  build: { title: 'Build', required: [] },
  test: { title: 'Test', required: ['candidate'] },
  stage: { title: 'Stage', required: ['candidate'] },
  promote: {
    title: 'Promote',
    required: ['candidate', 'environment'],
  },
} as const satisfies Readonly<Record<string, Action>>;

export type ActionName = keyof typeof ACTIONS;
