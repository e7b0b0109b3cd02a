import {
  type ExecutionResult,
  execute,
  GraphQLError,
  buildSchema,
  type GraphQLFormattedError,
  isScalarType,
  parse,
  validate,
  valueFromASTUntyped,
} from 'graphql';
import type { Query } from './query.ts';
import { Refusal } from './refusal.ts';
import { SCHEMA } from './schema.ts';

export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | undefined;
}

const schema = buildSchema(SCHEMA);
const oid = schema.getType('GitObjectID');
if (isScalarType(oid)) {
  oid.parseValue = readOid;
  oid.parseLiteral = (node) => readOid(valueFromASTUntyped(node));
}

/**
 * GitHub's library compares no types of fields of the same name (graphql-ruby, `allow_legacy_invalid_return_type_conflicts`):
 * @semantic-release/github asks for the `state` of an issue or a pull request, which have one each.
 */
const TYPES_DIFFER = /conflict because they return conflicting types/;

/** Reads, checks and answers a question with the reference implementation. What is wrong with it is in the answer. */
export async function answerQuestion({ query, variables, operationName }: Question, root: Query): Promise<object> {
  let document: ReturnType<typeof parse>;
  try {
    document = parse(query);
  } catch (error) {
    return { errors: [formatted(error as GraphQLError)] };
  }
  const invalid = validate(schema, document).filter(({ message }) => !TYPES_DIFFER.test(message));
  if (invalid.length > 0) return { errors: invalid.map(unknownHere) };
  const result: ExecutionResult = await execute({
    schema,
    document,
    rootValue: root,
    variableValues: variables,
    operationName,
  });
  const { data, errors } = result;
  return {
    ...(data === undefined ? {} : { data }),
    ...(errors === undefined ? {} : { errors: errors.map(formatted) }),
  };
}

/** The published schema may have what this one lacks, and whoever reads the error should know. */
function unknownHere(error: GraphQLError): object {
  const { message, ...rest } = formatted(error);
  return { ...rest, message: `${message} The local GitHub models a part of GitHub's schema.` };
}

/** GitHub puts the kind of an error beside its message, not among the extensions. */
function formatted(error: GraphQLError): GraphQLFormattedError & { readonly type?: string } {
  const { originalError } = error;
  if (originalError !== undefined && !(originalError instanceof Refusal) && !(originalError instanceof GraphQLError))
    throw originalError;
  const type = originalError instanceof Refusal ? originalError.type : undefined;
  return { ...(type === undefined ? {} : { type }), ...error.toJSON() };
}

function readOid(value: unknown): string {
  if (typeof value === 'string' && /^[0-9a-f]{40}$/i.test(value)) return value.toLowerCase();
  throw new GraphQLError(`Could not coerce value ${JSON.stringify(value)} to GitObjectID`);
}
