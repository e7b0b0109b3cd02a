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
