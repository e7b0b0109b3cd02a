import { buildSchema, type GraphQLSchema } from 'graphql';

let built: Promise<GraphQLSchema> | undefined;

/** GitHub's public schema, whole. It has 70,000 lines, so only tests that ask for it load it. */
export function githubSchema(): Promise<GraphQLSchema> {
  built ??= import('@octokit/graphql-schema').then(({ schema }) =>
    buildSchema(schema.idl, { assumeValid: true, noLocation: true }),
  );
  return built;
}
