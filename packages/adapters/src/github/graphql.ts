import type { Client } from './client.ts';
import { failureOf, isRateLimit } from './failures.ts';

interface GraphqlError {
  readonly type?: string;
  readonly message?: string;
}

/** An answer, or in one clause why there is none: what is asked in GraphQL can be done without. */
export type Answered<Data> = { readonly data: Data } | { readonly why: string };

/** What every question that we ask needs in a private repository. */
const PERMISSION = 'pull-requests: read';

/** Asks GitHub one question in GraphQL. */
export async function ask<Data>(
  client: Client,
  question: { readonly query: string; readonly variables: Readonly<Record<string, string>> },
): Promise<Answered<Data>> {
  try {
    return { data: await client.graphql<Data>(question.query, question.variables) };
  } catch (error) {
    return { why: whyNot(error) };
  }
}

/** GitHub refuses a part of a question with 200 and `errors`, and a whole call with a status. */
function whyNot(error: unknown): string {
  const { errors, response } = error as { readonly errors?: unknown; readonly response?: unknown };
  const failure = failureOf(error);
  const [first] = Array.isArray(errors) ? (errors as readonly GraphqlError[]) : [];
  if (first?.type === 'RATE_LIMITED' || isRateLimit(failure)) return "GitHub's rate limit is used up";
  if (first?.type === 'FORBIDDEN' || failure.status === 403)
    return `the job's token may not read them; with \`${PERMISSION}\` in its \`permissions:\` it may`;
  if (first !== undefined) return `GitHub answered: ${failureOf(first).message}`;
  return response === undefined
    ? `no answer came: ${failure.message}`
    : `GitHub answered with status ${failure.status}`;
}
