import { COMMIT_TYPES } from './schema-commits.ts';
import { ISSUE_TYPES } from './schema-issues.ts';
import { MUTATION_TYPES } from './schema-mutations.ts';
import { RELEASE_TYPES } from './schema-releases.ts';

/**
 * The part of GitHub's GraphQL schema that is modelled, in its own words: every type, field and argument is in the
 * published schema as well, with the same type. A test holds it to that.
 */
export const SCHEMA = `
type Query {
  viewer: User!
  repository(owner: String!, name: String!): Repository
  search(query: String!, type: SearchType!, first: Int): SearchResultItemConnection!
}

enum SearchType { DISCUSSION ISSUE REPOSITORY USER }

type SearchResultItemConnection { issueCount: Int! }

type Repository {
  id: ID!
  databaseId: Int
  name: String!
  nameWithOwner: String!
  owner: RepositoryOwner!
  url: URI!
  isPrivate: Boolean!
  isFork: Boolean!
  viewerPermission: RepositoryPermission
  hasIssuesEnabled: Boolean!
  hasWikiEnabled: Boolean!
  hasProjectsEnabled: Boolean!
  description: String
  isArchived: Boolean!
  autoMergeAllowed: Boolean!
  deleteBranchOnMerge: Boolean!
  mergeCommitAllowed: Boolean!
  squashMergeAllowed: Boolean!
  rebaseMergeAllowed: Boolean!
  parent: Repository
  defaultBranchRef: Ref
  ref(qualifiedName: String!): Ref
  refs(refPrefix: String!, first: Int, after: String, query: String, orderBy: RefOrder): RefConnection
  object(oid: GitObjectID, expression: String): GitObject
  release(tagName: String!): Release
  latestRelease: Release
  releases(first: Int, last: Int, after: String, orderBy: ReleaseOrder): ReleaseConnection!
  issue(number: Int!): Issue
  issueOrPullRequest(number: Int!): IssueOrPullRequest
  issues(
    first: Int
    last: Int
    after: String
    states: [IssueState!]
    labels: [String!]
    filterBy: IssueFilters
    orderBy: IssueOrder
  ): IssueConnection!
  label(name: String!): Label
  labels(first: Int, after: String, query: String, orderBy: LabelOrder): LabelConnection
  pullRequest(number: Int!): PullRequest
  pullRequests(
    first: Int
    last: Int
    after: String
    states: [PullRequestState!]
    labels: [String!]
    baseRefName: String
    headRefName: String
    orderBy: IssueOrder
  ): PullRequestConnection!
  environment(name: String!): Environment
  deployments(environments: [String!], first: Int, orderBy: DeploymentOrder): DeploymentConnection!
}

interface RepositoryOwner { id: ID! login: String! url: URI! }
enum RepositoryPermission { ADMIN MAINTAIN READ TRIAGE WRITE }

type Environment { databaseId: Int name: String! }

input DeploymentOrder { field: DeploymentOrderField! direction: OrderDirection! }
enum DeploymentOrderField { CREATED_AT }
enum OrderDirection { ASC DESC }

type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }

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

scalar DateTime
scalar URI

interface Actor { login: String! url: URI! avatarUrl: URI! }
type Bot implements Actor { id: ID! login: String! url: URI! avatarUrl: URI! }
type Organization implements Actor & RepositoryOwner { id: ID! login: String! url: URI! avatarUrl: URI! }
type User implements Actor & RepositoryOwner { id: ID! login: String! name: String url: URI! avatarUrl: URI! }
${COMMIT_TYPES}${ISSUE_TYPES}${MUTATION_TYPES}${RELEASE_TYPES}`;
