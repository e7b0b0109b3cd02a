import { answerProblems, questionProblems } from '../graphql/validator.ts';
import { dereference, type FoundOperation, findOperation, type Schema } from './description.ts';
import { ERRORS_OF_ANY_OPERATION, isUnknownBody } from './exceptions.ts';
import { problems } from './schemas.ts';

type Fetch = (input: Request | URL | string, init?: RequestInit) => Promise<Response>;

/**
 * Wraps a `fetch` so that every exchange with GitHub's API is checked, both ways, against GitHub's own OpenAPI
 * description or GraphQL schema, and throws where it differs. Other addresses (git, artifacts, storage, downloads) pass
 * unchecked. What other people's programs ask is theirs to answer for, and only the answers are checked.
 */
export function validatedFetch(fetch: Fetch, checks: 'both' | 'answers' = 'both'): Fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    if (new URL(request.url).pathname === '/graphql') return checkGraphql(request, fetch);
    const path = restPath(new URL(request.url));
    const operation = path === undefined ? undefined : findOperation(described(request), path);
    if (operation === undefined) return checkUndescribed(request, path, await fetch(request));
    const wrong = [...queryProblems(request, operation), ...(await bodyProblems(request.clone(), operation))];
    const response = await fetch(request);
    // A request that is refused may well be one that the description forbids: that is why it is refused.
    const isRefused = (response.status >= 400 && response.status < 500) || response.status === 501;
    report(request, 'request', isRefused || checks === 'answers' ? [] : wrong);
    report(request, `response ${response.status}`, await responseProblems(request, response.clone(), operation));
    return response;
  };
}

/** A question that is none by GitHub's schema must be refused; what is answered must be an answer by it. */
async function checkGraphql(request: Request, fetch: Fetch): Promise<Response> {
  const text = await request.clone().text();
  const response = await fetch(request);
  if (response.status !== 200) {
    report(
      request,
      `response ${response.status}`,
      errorProblems(await response.clone().text(), response.status, undefined),
    );
    return response;
  }
  const answer = (await response.clone().json()) as { readonly data?: Record<string, unknown> };
  const question = JSON.parse(text) as { readonly query: string };
  if (answer.data !== undefined) report(request, 'request', await questionProblems(question));
  report(request, 'response 200', await answerProblems(question, answer));
  return response;
}

/** HEAD is in no description: it is GET without the body. */
function described({ method }: Request): string {
  return method === 'HEAD' ? 'GET' : method;
}

/** The path as the description has it; undefined for what is not the REST API. */
function restPath({ pathname }: URL): string | undefined {
  const path = pathname.replace(/^\/_uploads/, '');
  return /^\/(repos\/|user$|users\/|rate_limit$|meta$|versions$|installation\/)/.test(path) ? path : undefined;
}

function checkUndescribed(request: Request, path: string | undefined, response: Response): Response {
  const isAnswered = path !== undefined && response.status !== 501;
  report(request, 'request', isAnswered ? ['is answered, but the description does not have it'] : []);
  return response;
}

function queryProblems(request: Request, { operation }: FoundOperation): readonly string[] {
  const parameters = (operation.parameters ?? []).map(dereference).filter((parameter) => parameter.in === 'query');
  return [...new URL(request.url).searchParams].flatMap(([name, text]) => {
    const parameter = parameters.find((candidate) => candidate.name === name);
    if (parameter === undefined) return [`query parameter ${name} is not in the description`];
    const value = /^(integer|boolean)$/.test(String(parameter.schema['type'])) ? parseScalar(text) : text;
    return problems(value, parameter.schema).map((problem) => `query parameter ${name}: ${problem}`);
  });
}

function parseScalar(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

async function bodyProblems(request: Request, { operation }: FoundOperation): Promise<readonly string[]> {
  const schema = dereference(operation.requestBody)?.content?.['application/json']?.schema;
  if (schema === undefined) return [];
  const text = await request.text();
  return problems(text === '' ? {} : JSON.parse(text), schema);
}

async function responseProblems(
  request: Request,
  response: Response,
  { operation }: FoundOperation,
): Promise<readonly string[]> {
  const documented = dereference(operation.responses[String(response.status)]);
  if (documented === undefined && !ERRORS_OF_ANY_OPERATION.has(response.status)) {
    // A client that follows redirects sees the answer of the storage in place of the 302.
    return isBytes(request, response) ? [] : ['is a status that the description does not list'];
  }
  if (isBytes(request, response)) return [];
  const text = await response.text();
  if (request.method === 'HEAD') return text === '' ? [] : ['has a body, though HEAD asks for none'];
  const schema = documented?.content?.['application/json']?.schema;
  if (response.status >= 400) return errorProblems(text, response.status, schema);
  if (schema === undefined) return text === '' ? [] : ['has a body where the description has none'];
  return isUnknownBody(schema) ? [] : problems(JSON.parse(text), schema);
}

function isBytes(request: Request, response: Response): boolean {
  const type = response.headers.get('content-type') ?? '';
  return response.status === 200 && request.method === 'GET' && !type.startsWith('application/json');
}

/** What all errors of GitHub have in common; most operations leave it out, and none mentions `status` for a 422. */
const ERROR: Schema = {
  type: 'object',
  required: ['message', 'documentation_url', 'status'],
  properties: {
    message: { type: 'string', minLength: 1 },
    documentation_url: { type: 'string' },
    status: { type: 'string' },
    errors: { type: 'array', items: {} },
  },
};

function errorProblems(text: string, status: number, schema: Schema | undefined): readonly string[] {
  const body = JSON.parse(text) as Record<string, unknown>;
  const wrong = problems(body, ERROR);
  if (body['status'] !== String(status)) return [...wrong, `says status ${String(body['status'])}`];
  const { status: _, ...documented } = body;
  if (schema === undefined) return wrong;
  // Most errors are a `basic-error` as well as one of the others that an operation may give.
  const { oneOf, ...rest } = schema;
  return [...wrong, ...problems(documented, oneOf === undefined ? schema : { ...rest, anyOf: oneOf })];
}

function report(request: Request, part: string, wrong: readonly string[]): void {
  if (wrong.length === 0) return;
  const { pathname, search } = new URL(request.url);
  const subject = `${request.method} ${pathname}${search}`;
  throw new Error(
    `${subject}: the ${part} is not as GitHub describes it:\n${wrong.map((each) => `  ${each}`).join('\n')}`,
  );
}
