export const COMMIT_TYPES = `
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
`;
