/** What GitHub answered, or that it refused to: no token may read everything. */
export type Asked<Answer> = { readonly answer: Answer } | { readonly refused: Refusal };

export interface Refusal {
  /** Why there is no answer: a clause that names GitHub's own words, and what a token needs. */
  readonly why: string;
}

/** The answer, or undefined if there is none. */
export function answerOf<Answer>(asked: Asked<Answer>): Answer | undefined {
  return 'answer' in asked ? asked.answer : undefined;
}
