export const ISSUE_TYPES = `
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
`;
