export const RELEASE_TYPES = `
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
`;
