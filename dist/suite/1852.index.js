export const id=1852,ids=[1852],modules={11852:((D,g,o)=>{o.d(g,{answerQuestion:()=>R});var n=o(17645),d=o(91316);const a=(0,n.IV5)(`
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

interface GitObject { id: ID! oid: GitObjectID! abbreviatedOid: String! }

type Commit implements GitObject {
  id: ID!
  oid: GitObjectID!
  abbreviatedOid: String!
  message: String!
  messageHeadline: String!
  messageBody: String!
  authoredDate: DateTime!
  committedDate: DateTime!
  author: GitActor
  committer: GitActor
  authors(first: Int, after: String): GitActorConnection!
  url: URI!
  parents(first: Int, after: String): CommitConnection!
  history(first: Int, after: String, path: String, since: GitTimestamp, until: GitTimestamp): CommitHistoryConnection!
  associatedPullRequests(first: Int, after: String): PullRequestConnection
}

type GitActorConnection { nodes: [GitActor] pageInfo: PageInfo! totalCount: Int! }
type GitActor { name: String email: String date: GitTimestamp user: User }

type CommitConnection { nodes: [Commit] pageInfo: PageInfo! totalCount: Int! }
type CommitHistoryConnection { nodes: [Commit] pageInfo: PageInfo! totalCount: Int! }

type Tree implements GitObject { id: ID! oid: GitObjectID! abbreviatedOid: String! }

type Blob implements GitObject {
  id: ID!
  oid: GitObjectID!
  abbreviatedOid: String!
  byteSize: Int!
  isBinary: Boolean
  text: String
}

type Tag implements GitObject { id: ID! oid: GitObjectID! abbreviatedOid: String! name: String! target: GitObject! }

type Ref { id: ID! name: String! prefix: String! target: GitObject compare(headRef: String!): Comparison }

type Comparison {
  id: ID!
  aheadBy: Int!
  behindBy: Int!
  status: ComparisonStatus!
  baseTarget: GitObject!
  headTarget: GitObject!
  commits(first: Int, after: String): ComparisonCommitConnection!
}
enum ComparisonStatus { AHEAD BEHIND DIVERGED IDENTICAL }
type ComparisonCommitConnection { nodes: [Commit] pageInfo: PageInfo! totalCount: Int! }

type RefConnection { nodes: [Ref] pageInfo: PageInfo! totalCount: Int! }
input RefOrder { field: RefOrderField! direction: OrderDirection! }
enum RefOrderField { ALPHABETICAL TAG_COMMIT_DATE }

input CreateCommitOnBranchInput {
  branch: CommittableBranch!
  message: CommitMessage!
  fileChanges: FileChanges
  expectedHeadOid: GitObjectID!
  clientMutationId: String
}
input CommittableBranch { repositoryNameWithOwner: String branchName: String }
input CommitMessage { headline: String! body: String }
input FileChanges { additions: [FileAddition!] deletions: [FileDeletion!] }
input FileAddition { path: String! contents: Base64String! }
input FileDeletion { path: String! }
type CreateCommitOnBranchPayload { clientMutationId: String commit: Commit ref: Ref }

scalar GitObjectID
scalar GitTimestamp
scalar Base64String

union IssueOrPullRequest = Issue | PullRequest

type Issue implements Labelable {
  id: ID!
  databaseId: Int
  number: Int!
  title: String!
  body: String!
  url: URI!
  state: IssueState!
  stateReason: IssueStateReason
  createdAt: DateTime!
  updatedAt: DateTime!
  closed: Boolean!
  closedAt: DateTime
  author: Actor
  authorAssociation: CommentAuthorAssociation!
  locked: Boolean!
  activeLockReason: LockReason
  milestone: Milestone
  comments(first: Int, last: Int, after: String): IssueCommentConnection!
  labels(first: Int, after: String, orderBy: LabelOrder): LabelConnection
  assignees(first: Int, after: String): UserConnection!
}

type IssueConnection { nodes: [Issue] pageInfo: PageInfo! totalCount: Int! }
enum IssueState { CLOSED OPEN }
enum IssueStateReason { COMPLETED DUPLICATE NOT_PLANNED REOPENED }
input IssueFilters { assignee: String createdBy: String labels: [String!] mentioned: String states: [IssueState!] }
input IssueOrder { field: IssueOrderField! direction: OrderDirection! }
enum IssueOrderField { COMMENTS CREATED_AT UPDATED_AT }
enum CommentAuthorAssociation { COLLABORATOR NONE OWNER }
enum LockReason { OFF_TOPIC RESOLVED SPAM TOO_HEATED }

type Milestone {
  id: ID!
  number: Int!
  title: String!
  description: String
  state: MilestoneState!
  url: URI!
  creator: Actor
  createdAt: DateTime!
  updatedAt: DateTime!
  closedAt: DateTime
}
enum MilestoneState { CLOSED OPEN }

type IssueComment { id: ID! databaseId: Int body: String! url: URI! author: Actor createdAt: DateTime! updatedAt: DateTime! }
type IssueCommentConnection { nodes: [IssueComment] pageInfo: PageInfo! totalCount: Int! }

type Label { id: ID! name: String! color: String! description: String isDefault: Boolean! url: URI! }
input LabelOrder { field: LabelOrderField! direction: OrderDirection! }
enum LabelOrderField { CREATED_AT NAME }
type UserConnection { nodes: [User] pageInfo: PageInfo! totalCount: Int! }
type LabelConnection { nodes: [Label] pageInfo: PageInfo! totalCount: Int! }

type PullRequest implements Labelable {
  id: ID!
  databaseId: Int
  number: Int!
  title: String!
  body: String!
  url: URI!
  state: PullRequestState!
  createdAt: DateTime!
  updatedAt: DateTime!
  closed: Boolean!
  closedAt: DateTime
  merged: Boolean!
  mergedAt: DateTime
  mergedBy: Actor
  mergeCommit: Commit
  mergeable: MergeableState!
  mergeStateStatus: MergeStateStatus!
  isDraft: Boolean!
  isCrossRepository: Boolean!
  baseRefName: String!
  headRefName: String!
  headRefOid: GitObjectID!
  additions: Int!
  deletions: Int!
  changedFiles: Int!
  files(first: Int, after: String): PullRequestChangedFileConnection
  commits(first: Int, last: Int, after: String): PullRequestCommitConnection!
  author: Actor
  authorAssociation: CommentAuthorAssociation!
  locked: Boolean!
  activeLockReason: LockReason
  milestone: Milestone
  comments(first: Int, last: Int, after: String): IssueCommentConnection!
  labels(first: Int, after: String, orderBy: LabelOrder): LabelConnection
  assignees(first: Int, after: String): UserConnection!
  repository: Repository!
  baseRepository: Repository
  headRepository: Repository
  headRepositoryOwner: RepositoryOwner
  maintainerCanModify: Boolean!
}

type PullRequestConnection { nodes: [PullRequest] pageInfo: PageInfo! totalCount: Int! }
enum PullRequestState { CLOSED MERGED OPEN }
enum MergeStateStatus { CLEAN DIRTY DRAFT UNKNOWN }
enum MergeableState { CONFLICTING MERGEABLE UNKNOWN }
type PullRequestChangedFile { path: String! additions: Int! deletions: Int! }
type PullRequestChangedFileConnection { nodes: [PullRequestChangedFile] pageInfo: PageInfo! totalCount: Int! }
type PullRequestCommit { id: ID! commit: Commit! }
type PullRequestCommitConnection { nodes: [PullRequestCommit] pageInfo: PageInfo! totalCount: Int! }

type Mutation {
  createCommitOnBranch(input: CreateCommitOnBranchInput!): CreateCommitOnBranchPayload
  createIssue(input: CreateIssueInput!): CreateIssuePayload
  closeIssue(input: CloseIssueInput!): CloseIssuePayload
  reopenIssue(input: ReopenIssueInput!): ReopenIssuePayload
  addComment(input: AddCommentInput!): AddCommentPayload
  createPullRequest(input: CreatePullRequestInput!): CreatePullRequestPayload
  updatePullRequest(input: UpdatePullRequestInput!): UpdatePullRequestPayload
  closePullRequest(input: ClosePullRequestInput!): ClosePullRequestPayload
  mergePullRequest(input: MergePullRequestInput!): MergePullRequestPayload
  addLabelsToLabelable(input: AddLabelsToLabelableInput!): AddLabelsToLabelablePayload
}

input CreateIssueInput {
  repositoryId: ID!
  title: String!
  body: String
  labelIds: [ID!]
  assigneeIds: [ID!]
  milestoneId: ID
  projectIds: [ID!]
  clientMutationId: String
}
type CreateIssuePayload { clientMutationId: String issue: Issue }

input CloseIssueInput { issueId: ID! stateReason: IssueClosedStateReason clientMutationId: String }
enum IssueClosedStateReason { COMPLETED DUPLICATE NOT_PLANNED }
type CloseIssuePayload { clientMutationId: String issue: Issue }
input ReopenIssueInput { issueId: ID! clientMutationId: String }
type ReopenIssuePayload { clientMutationId: String issue: Issue }

input AddCommentInput { subjectId: ID! body: String! clientMutationId: String }
type AddCommentPayload { clientMutationId: String commentEdge: IssueCommentEdge }
type IssueCommentEdge { cursor: String! node: IssueComment }

input CreatePullRequestInput {
  repositoryId: ID!
  baseRefName: String!
  headRefName: String!
  headRepositoryId: ID
  title: String!
  body: String
  draft: Boolean
  maintainerCanModify: Boolean
  clientMutationId: String
}
type CreatePullRequestPayload { clientMutationId: String pullRequest: PullRequest }
input UpdatePullRequestInput {
  pullRequestId: ID!
  title: String
  body: String
  labelIds: [ID!]
  assigneeIds: [ID!]
  milestoneId: ID
  projectIds: [ID!]
  clientMutationId: String
}
type UpdatePullRequestPayload { clientMutationId: String pullRequest: PullRequest }
input ClosePullRequestInput { pullRequestId: ID! clientMutationId: String }
type ClosePullRequestPayload { clientMutationId: String pullRequest: PullRequest }

input MergePullRequestInput {
  pullRequestId: ID!
  commitHeadline: String
  commitBody: String
  expectedHeadOid: GitObjectID
  mergeMethod: PullRequestMergeMethod
  authorEmail: String
  clientMutationId: String
}
enum PullRequestMergeMethod { MERGE REBASE SQUASH }
type MergePullRequestPayload { clientMutationId: String pullRequest: PullRequest }

interface Labelable { labels(first: Int, after: String, orderBy: LabelOrder): LabelConnection }
input AddLabelsToLabelableInput { labelableId: ID! labelIds: [ID!]! clientMutationId: String }
type AddLabelsToLabelablePayload { clientMutationId: String labelable: Labelable }

type Release {
  id: ID!
  databaseId: Int
  name: String
  tagName: String!
  tag: Ref
  tagCommit: Commit
  url: URI!
  description: String
  isDraft: Boolean!
  isPrerelease: Boolean!
  isLatest: Boolean!
  createdAt: DateTime!
  publishedAt: DateTime
  updatedAt: DateTime!
  author: User
  releaseAssets(first: Int, after: String): ReleaseAssetConnection!
}

type ReleaseConnection { nodes: [Release] pageInfo: PageInfo! totalCount: Int! }
input ReleaseOrder { field: ReleaseOrderField! direction: OrderDirection! }
enum ReleaseOrderField { CREATED_AT NAME }

type ReleaseAsset {
  id: ID!
  name: String!
  size: Int!
  contentType: String!
  downloadCount: Int!
  downloadUrl: URI!
  createdAt: DateTime!
  updatedAt: DateTime!
}
type ReleaseAssetConnection { nodes: [ReleaseAsset] pageInfo: PageInfo! totalCount: Int! }
`),r=a.getType("GitObjectID");(0,n.lgc)(r)&&(r.parseValue=I,r.parseLiteral=e=>I((0,n.FD6)(e)));const S=/conflict because they return conflicting types/;async function R({query:e,variables:t,operationName:i},y){let l;try{l=(0,n.qgA)(e)}catch(u){return{errors:[s(u)]}}const m=(0,n.tfT)(a,l).filter(({message:u})=>!S.test(u));if(m.length>0)return{errors:m.map(C)};const f=await(0,n.g7Y)({schema:a,document:l,rootValue:y,variableValues:t,operationName:i}),{data:c,errors:p}=f;return{...c===void 0?{}:{data:c},...p===void 0?{}:{errors:p.map(s)}}}function C(e){const{message:t,...i}=s(e);return{...i,message:`${t} The local GitHub models a part of GitHub's schema.`}}function s(e){const{originalError:t}=e;if(t!==void 0&&!(t instanceof d.P)&&!(t instanceof n.eOn))throw t;const i=t instanceof d.P?t.type:void 0;return{...i===void 0?{}:{type:i},...e.toJSON()}}function I(e){if(typeof e=="string"&&/^[0-9a-f]{40}$/i.test(e))return e.toLowerCase();throw new n.eOn(`Could not coerce value ${JSON.stringify(e)} to GitObjectID`)}})};
