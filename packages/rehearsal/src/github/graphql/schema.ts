/**
 * The part of GitHub's GraphQL schema that is modelled, in its own words: every type, field and argument is in the
 * published schema as well, with the same type. A test holds it to that.
 */
export const SCHEMA = `
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
`;
