import { isDeepStrictEqual } from 'node:util';
import {
  execute,
  type GraphQLAbstractType,
  type GraphQLResolveInfo,
  Kind,
  parse,
  responsePathAsArray,
  type SelectionNode,
  validate,
} from 'graphql';
import { githubSchema } from './github-schema.ts';

interface Question {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
}

interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message?: unknown; readonly path?: readonly (string | number)[] }[];
}

/** Where a question is none that GitHub's schema allows; its library does not compare types of fields of the same name. */
export async function questionProblems({ query }: Question): Promise<readonly string[]> {
  const found = validate(await githubSchema(), parse(query)).map(({ message }) => message);
  return found.filter((message) => !message.includes('they return conflicting types'));
}

/** Where an answer is none that GitHub's schema allows for the question, or has more or less in it. */
export async function answerProblems(question: Question, answer: Answer): Promise<readonly string[]> {
  const { data, errors } = answer;
  const unsaid = (errors ?? []).filter(({ message }) => typeof message !== 'string' || message === '');
  const wrong = [
    ...Object.keys(answer)
      .filter((key) => !['data', 'errors', 'extensions'].includes(key))
      .map((key) => `has "${key}", which no answer of GraphQL has`),
    ...(data === undefined && errors === undefined ? ['has neither data nor errors'] : []),
    ...(errors?.length === 0 ? ['has an empty list of errors'] : []),
    ...unsaid.map(() => 'has an error without a message'),
  ];
  // Questions about the schema itself are answered by the part of it that is modelled.
  if (/\b__(type|schema)\b/.test(question.query)) return wrong;
  return data === undefined || data === null ? wrong : [...wrong, ...(await dataProblems(question, { data, errors }))];
}

/**
 * Executes the question once more, by GitHub's schema and with the answer as the only source. It must come out as it
 * is: a value of another type becomes an error, and what was not asked for is missing in what comes out.
 */
async function dataProblems(
  { query, variables }: Question,
  { data, errors = [] }: { readonly data: Record<string, unknown>; readonly errors?: Answer['errors'] },
): Promise<readonly string[]> {
  const result = await execute({
    schema: await githubSchema(),
    document: parse(query),
    rootValue: data,
    variableValues: variables ?? {},
    fieldResolver: (source: Record<string, unknown>, _args, _context, info) => {
      const key = String(info.path.key);
      if (!Object.hasOwn(source, key)) throw new Error(`${key} is missing`);
      return source[key];
    },
    typeResolver: typeOf,
  });
  const known = new Set(errors.map(({ path }) => JSON.stringify(path)));
  const wrong = (result.errors ?? [])
    .filter(({ path }) => !known.has(JSON.stringify(path)))
    .map(({ message, path }) => `${(path ?? []).join('.')}: ${message}`);
  const same = isDeepStrictEqual(plain(result.data), plain(data));
  return wrong.length > 0 || same ? wrong : ['has more in it than was asked for'];
}

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null));
}

/** An answer says its type only if it was asked; otherwise it is the one whose fields were asked for and are there. */
function typeOf(
  value: Record<string, unknown>,
  _context: unknown,
  info: GraphQLResolveInfo,
  abstract: GraphQLAbstractType,
): string {
  const said = value['__typename'];
  if (typeof said === 'string') return said;
  const fragments = conditionsOf(
    info.fieldNodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? []),
    info,
  );
  const answered = fragments.filter(({ keys }) => keys.every((key) => Object.hasOwn(value, key)));
  const [asked, there] = [fragments, answered].map((each) => each.map(({ type }) => type));
  const possible = info.schema.getPossibleTypes(abstract).map(({ name }) => name);
  // Where what was asked of one type is missing, it may be of another: but only an owner is asked for without saying of which.
  const isOther = Object.keys(value).length === 0 || asked?.length === 0 || abstract.name === 'RepositoryOwner';
  const type =
    possible.find((name) => there?.includes(name)) ?? possible.find((name) => asked?.includes(name) !== isOther);
  if (type === undefined) throw new Error(`no type fits at ${responsePathAsArray(info.path).join('.')}`);
  return type;
}

interface Condition {
  readonly type: string;
  /** What an answer of this type has without further conditions. */
  readonly keys: readonly string[];
}

function conditionsOf(selections: readonly SelectionNode[], { fragments }: GraphQLResolveInfo): readonly Condition[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [];
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
    const type = fragment?.typeCondition?.name.value;
    if (fragment === undefined || type === undefined) return [];
    const fields = fragment.selectionSet.selections.filter((each) => each.kind === Kind.FIELD);
    return [{ type, keys: fields.map(({ alias, name }) => (alias ?? name).value) }];
  });
}
