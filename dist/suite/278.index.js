export const id=278,ids=[278],modules={67278:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{answerQuestion:()=>answerQuestion});var graphql=__webpack_require__(17645),refusal=__webpack_require__(91316);const schema=(0,graphql.IV5)(`
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
  environment(name: String!): Environment
  deployments(environments: [String!], first: Int, orderBy: DeploymentOrder): DeploymentConnection!
}

type Environment { databaseId: Int name: String! }

input DeploymentOrder { field: DeploymentOrderField! direction: OrderDirection! }
enum DeploymentOrderField { CREATED_AT }
enum OrderDirection { ASC DESC }

type PageInfo { hasNextPage: Boolean! }

type DeploymentConnection {
  nodes: [Deployment]
  pageInfo: PageInfo!
  totalCount: Int!
}

type Deployment {
  databaseId: Int
  commitOid: String!
  task: String
  payload: String
  environment: String
  latestEnvironment: String
  createdAt: DateTime!
  creator: Actor!
  statuses(first: Int): DeploymentStatusConnection
}

type DeploymentStatusConnection {
  nodes: [DeploymentStatus]
  totalCount: Int!
}

type DeploymentStatus {
  state: DeploymentStatusState!
  description: String
  createdAt: DateTime!
  logUrl: URI
}

enum DeploymentStatusState { ERROR FAILURE INACTIVE IN_PROGRESS PENDING QUEUED SUCCESS WAITING }

scalar GitObjectID
scalar DateTime
scalar URI

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
`),oid=schema.getType("GitObjectID");(0,graphql.lgc)(oid)&&(oid.parseValue=readOid,oid.parseLiteral=node=>readOid((0,graphql.FD6)(node)));async function answerQuestion({query,variables,operationName},root){let document;try{document=(0,graphql.qgA)(query)}catch(error){return{errors:[formatted(error)]}}const invalid=(0,graphql.tfT)(schema,document);if(invalid.length>0)return{errors:invalid.map(unknownHere)};const result=await(0,graphql.g7Y)({schema,document,rootValue:root,variableValues:variables,operationName}),{data,errors}=result;return{...data===void 0?{}:{data},...errors===void 0?{}:{errors:errors.map(formatted)}}}function unknownHere(error){const{message,...rest}=formatted(error);return{...rest,message:`${message} The local GitHub models a part of GitHub's schema.`}}function formatted(error){const{originalError}=error;if(originalError!==void 0&&!(originalError instanceof refusal.P)&&!(originalError instanceof graphql.eOn))throw originalError;const type=originalError instanceof refusal.P?originalError.type:void 0;return{...type===void 0?{}:{type},...error.toJSON()}}function readOid(value){if(typeof value=="string"&&/^[0-9a-f]{40}$/i.test(value))return value.toLowerCase();throw new graphql.eOn(`Could not coerce value ${JSON.stringify(value)} to GitObjectID`)}})};
