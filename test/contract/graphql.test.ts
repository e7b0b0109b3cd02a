import { buildSchema, isEnumType, isInterfaceType, isObjectType, isSpecifiedScalarType } from 'graphql';
import { SCHEMA } from '../../packages/rehearsal/src/github/graphql/schema.ts';
import { githubSchema } from '../support/graphql/github-schema.ts';
import { answerProblems, questionProblems } from '../support/graphql/validator.ts';

const modelled = buildSchema(SCHEMA);
const types = Object.values(modelled.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
);

describe('the schema of the local GitHub', () => {
  test.each(types.map((type) => [type.name, type] as const))('%s is a part of GitHub’s', async (name, type) => {
    const published = (await githubSchema()).getType(name);
    expect(published?.astNode?.kind).toBe(type.astNode?.kind);
    if (isEnumType(type) && isEnumType(published)) {
      const values = published.getValues().map((value) => value.name);
      for (const value of type.getValues()) expect(values).toContain(value.name);
    }
    if (!(isObjectType(type) || isInterfaceType(type)) || !(isObjectType(published) || isInterfaceType(published)))
      return;
    const interfaces = published.getInterfaces().map((each) => each.name);
    for (const each of type.getInterfaces()) expect(interfaces).toContain(each.name);
    for (const [field, { type: fieldType, args }] of Object.entries(type.getFields())) {
      const there = published.getFields()[field];
      expect([field, String(there?.type)]).toEqual([field, String(fieldType)]);
      const signatures = there?.args.map((arg) => `${arg.name}: ${String(arg.type)}`);
      for (const arg of args) expect(signatures).toContain(`${arg.name}: ${String(arg.type)}`);
    }
  });
});

describe('the check of GraphQL exchanges', () => {
  const query =
    '{ repository(owner: "acme", name: "shop") { name object(oid: "a") { oid ... on Commit { message } } } }';
  const answer = (object: object | null, name: unknown = 'shop') =>
    answerProblems({ query }, { data: { repository: { name, object } } });

  test('lets pass what GitHub could have said', async () => {
    expect(await questionProblems({ query })).toEqual([]);
    expect(await answer({ oid: 'a', message: 'feat: x' })).toEqual([]);
    expect(await answer(null)).toEqual([]);
  });

  test.each<[string, Promise<readonly string[]>, RegExp]>([
    ['a question for a field that there is not', questionProblems({ query: '{ viewr { login } }' }), /viewr/],
    [
      'a question that leaves out an argument',
      questionProblems({ query: '{ repository(name: "a") { name } }' }),
      /owner/,
    ],
    ['a value of another type', answer(null, 7.5 as never).then(() => answer({ oid: 'a', message: {} })), /message/],
    ['a missing value', answer({ oid: 'a' }), /message is missing/],
    ['null where there is always something', answer(null, null), /non-nullable/],
    ['more than was asked for', answer({ oid: 'a', message: 'x', tree: 'y' }), /more in it/],
    ['an answer without data and errors', answerProblems({ query }, {}), /neither/],
    ['an error that says nothing', answerProblems({ query }, { errors: [{}] }), /without a message/],
  ])('finds %s', async (_, problems, expected) => {
    expect((await problems).join('\n')).toMatch(expected);
  });
});
