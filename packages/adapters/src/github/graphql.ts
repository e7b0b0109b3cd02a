import type { Client } from './client.ts';
import { githubRefused, LiftlockError, missingPermission, notFoundOrNoPermission, rateLimited } from '@liftlock/core';
import { failureOf, isRateLimit, problemFor } from './failures.ts';

interface GraphqlError {
  readonly type?: string;
  readonly message?: string;
}

/** An answer, or in one clause why there is none: what is asked in GraphQL can be done without. */
export type Answered<Data> = { readonly data: Data } | { readonly why: string };

/** What a question about pull requests needs in a private repository. */
const PERMISSION = 'pull-requests: read';

interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, string>>;
}

/**
 * The answer to a question that cannot be done without.
 *
 * @param subject What it is about, for the call's name in a problem.
 * @throws LiftlockError as a REST call does. An answer with errors counts as none: half a board would be a wrong one.
 */
export async function questioned<Data>(
  client: Client,
  subject: string,
  permission: string,
  { query, variables }: Question,
): Promise<Data> {
  const name = `GraphQL ${subject}`;
  try {
    return await client.graphql<Data>(query, variables);
  } catch (error) {
    const [first] = errorsOf(error);
    throw first === undefined
      ? problemFor(name, permission, failureOf(error))
      : new LiftlockError(problemOf(first, name, permission));
  }
}

function problemOf({ type, message = '' }: GraphqlError, name: string, permission: string) {
  if (type === 'RATE_LIMITED') return rateLimited(name, '');
  if (type === 'FORBIDDEN') return missingPermission(name, permission);
  if (type === 'NOT_FOUND') return notFoundOrNoPermission(name, permission);
  return githubRefused(name, 200, failureOf({ message }).message);
}

function errorsOf(error: unknown): readonly GraphqlError[] {
  const { errors } = error as { readonly errors?: unknown };
  return Array.isArray(errors) ? (errors as readonly GraphqlError[]) : [];
}

/** Asks GitHub one question in GraphQL. */
export async function ask<Data>(client: Client, question: Question): Promise<Answered<Data>> {
  try {
    return { data: await client.graphql<Data>(question.query, question.variables) };
  } catch (error) {
    return { why: whyNot(error) };
  }
}

/** GitHub refuses a part of a question with 200 and `errors`, and a whole call with a status. */
function whyNot(error: unknown): string {
  const { response } = error as { readonly response?: unknown };
  const failure = failureOf(error);
  const [first] = errorsOf(error);
  if (first?.type === 'RATE_LIMITED' || isRateLimit(failure)) return "GitHub's rate limit is used up";
  if (first?.type === 'FORBIDDEN' || failure.status === 403)
    return `the job's token may not read them; with \`${PERMISSION}\` in its \`permissions:\` it may`;
  if (first !== undefined) return `GitHub answered: ${failureOf(first).message}`;
  return response === undefined
    ? `no answer came: ${failure.message}`
    : `GitHub answered with status ${failure.status}`;
}
