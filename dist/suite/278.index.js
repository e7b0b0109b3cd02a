export const id = 278;
export const ids = [278];
export const modules = {

/***/ 67278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  answerQuestion: () => (/* binding */ answerQuestion)
});

// EXTERNAL MODULE: ./node_modules/graphql/index.js
var graphql = __webpack_require__(17645);
// EXTERNAL MODULE: ./packages/rehearsal/.build/github/graphql/refusal.js
var refusal = __webpack_require__(91316);
;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/graphql/schema.js
/**
 * The part of GitHub's GraphQL schema that is modelled, in its own words: every type, field and argument is in the
 * published schema as well, with the same type. A test holds it to that.
 */
const SCHEMA = `
type Query {
  repository(owner: String!, name: String!): Repository
  search(query: String!, type: SearchType!, first: Int): SearchResultItemConnection!
}

enum SearchType { DISCUSSION ISSUE REPOSITORY USER }

type SearchResultItemConnection { issueCount: Int! }

type Repository {
  name: String!
  nameWithOwner: String!
  object(oid: GitObjectID): GitObject
}

scalar GitObjectID
scalar DateTime

interface GitObject { oid: GitObjectID! }

type Commit implements GitObject {
  oid: GitObjectID!
  associatedPullRequests(first: Int): PullRequestConnection
}

type PullRequestConnection {
  nodes: [PullRequest]
  totalCount: Int!
}

type PullRequest {
  number: Int!
  title: String!
  merged: Boolean!
  mergedAt: DateTime
  author: Actor
  repository: Repository!
}

interface Actor { login: String! }
type Bot implements Actor { login: String! }
type Organization implements Actor { login: String! }
type User implements Actor { login: String! }
`;

;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/graphql/answer.js



const schema = (0,graphql/* buildSchema */.IV5)(SCHEMA);
const oid = schema.getType('GitObjectID');
if ((0,graphql/* isScalarType */.lgc)(oid)) {
    oid.parseValue = readOid;
    oid.parseLiteral = (node) => readOid((0,graphql/* valueFromASTUntyped */.FD6)(node));
}
/** Reads, checks and answers a question with the reference implementation. What is wrong with it is in the answer. */
async function answerQuestion({ query, variables, operationName }, root) {
    let document;
    try {
        document = (0,graphql/* parse */.qgA)(query);
    }
    catch (error) {
        return { errors: [formatted(error)] };
    }
    const invalid = (0,graphql/* validate */.tfT)(schema, document);
    if (invalid.length > 0)
        return { errors: invalid.map(unknownHere) };
    const result = await (0,graphql/* execute */.g7Y)({
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
function unknownHere(error) {
    const { message, ...rest } = formatted(error);
    return { ...rest, message: `${message} The local GitHub models a part of GitHub's schema.` };
}
/** GitHub puts the kind of an error beside its message, not among the extensions. */
function formatted(error) {
    const { originalError } = error;
    if (originalError !== undefined && !(originalError instanceof refusal/* Refusal */.P) && !(originalError instanceof graphql/* GraphQLError */.eOn))
        throw originalError;
    const type = originalError instanceof refusal/* Refusal */.P ? originalError.type : undefined;
    return { ...(type === undefined ? {} : { type }), ...error.toJSON() };
}
function readOid(value) {
    if (typeof value === 'string' && /^[0-9a-f]{40}$/i.test(value))
        return value.toLowerCase();
    throw new graphql/* GraphQLError */.eOn(`Could not coerce value ${JSON.stringify(value)} to GitObjectID`);
}


/***/ })

};
