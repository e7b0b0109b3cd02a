export const MUTATION_TYPES = `
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
`;
