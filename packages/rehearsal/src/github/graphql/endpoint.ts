import { type Call, type Reply, route } from '../http/call.ts';
import type { Fields } from '../http/fields.ts';
import { hasBudget, spend } from '../http/rate-limit.ts';
import type { Question } from './answer.ts';
import { Query } from './query.ts';

export const GRAPHQL = '/graphql';
export const graphqlRoutes = [route(`POST ${GRAPHQL}`, answerGraphql)];

/** Points for each question, and connections that one point pays for (Rate limits for the GraphQL API). */
const LEAST_POINTS = 1;
const CONNECTIONS_OF_A_POINT = 100;

/** An answer has the status 200, whatever is wrong with the question. */
async function answerGraphql({ github, viewer, body }: Call): Promise<Reply> {
  const question = questionIn(body);
  if (question === undefined) return refusal({ message: 'A query attribute must be specified and must be a string.' });
  if (!hasBudget(github, viewer, 'graphql')) {
    const message = `API rate limit exceeded for installation ID ${github.state.repository.id}.`;
    return refusal({ type: 'RATE_LIMITED', message });
  }
  // Most rehearsals ask no such question, and should not wait for its library.
  const { answerQuestion } = await import('./answer.ts');
  const query = new Query(github, viewer);
  const answer = await answerQuestion(question, query);
  spend(github, viewer, 'graphql', Math.max(LEAST_POINTS, Math.ceil(query.connections / CONNECTIONS_OF_A_POINT)));
  return { status: 200, body: answer };
}

function questionIn(body: Fields): Question | undefined {
  const query = body.value('query');
  if (typeof query !== 'string') return undefined;
  const variables = body.value('variables');
  const operationName = body.value('operationName');
  return {
    query,
    variables: typeof variables === 'object' && variables !== null ? (variables as Question['variables']) : {},
    operationName: typeof operationName === 'string' ? operationName : undefined,
  };
}

function refusal(error: { readonly message: string; readonly type?: string }): Reply {
  return { status: 200, body: { errors: [error] } };
}
