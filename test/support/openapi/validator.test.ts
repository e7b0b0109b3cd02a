import { readFileSync } from 'node:fs';
import { openapiSubset } from '../../../packages/tooling/src/openapi-subset.ts';
import { validatedFetch } from './validator.ts';

const origin = 'http://127.0.0.1';

/** A fetch that gives this answer, checked. */
function answering(status: number, body: unknown): ReturnType<typeof validatedFetch> {
  const headers = { 'content-type': 'application/json' };
  return validatedFetch(async () => new Response(JSON.stringify(body), { status, headers }));
}

test('the committed description is what the package gives', () => {
  const committed = readFileSync(new URL('./github.subset.json', import.meta.url), 'utf8');
  expect(committed === openapiSubset()).toBe(true);
});

describe('an exchange passes', () => {
  test('when both sides are as GitHub describes them', async () => {
    const limit = { limit: 1, remaining: 1, reset: 1, used: 0 };
    const fetch = answering(200, { resources: { core: limit, search: limit }, rate: limit });
    expect((await fetch(`${origin}/rate_limit`)).status).toBe(200);
  });

  test('when it is not of the REST API', async () => {
    const fetch = answering(200, { anything: true });
    expect(await (await fetch(`${origin}/twirp/Service/Method`, { method: 'POST' })).json()).toEqual({
      anything: true,
    });
  });

  test('when GitHub refuses what its description forbids', async () => {
    const error = { message: 'Invalid request.', documentation_url: 'https://docs.github.com', status: '422' };
    const fetch = answering(422, error);
    expect((await fetch(`${origin}/repos/o/r/deployments`, { method: 'POST', body: '{}' })).status).toBe(422);
  });
});

describe('an exchange fails', () => {
  const refs = `${origin}/repos/o/r/git/refs`;
  const ref = { ref: 'refs/heads/main', node_id: '', url: `${refs}/heads/main` };
  const object = { type: 'commit', sha: 'a'.repeat(40), url: `${origin}/a` };

  test.each([
    ['lacks a property', 201, ref, "must have required property 'object'"],
    [
      'has one that nobody described',
      201,
      { ...ref, object: { ...object, colour: 'red' } },
      '/object/colour is not in the description',
    ],
    ['has one of another type', 201, { ...ref, object: { ...object, sha: 1 } }, '/object/sha must be string'],
    ['has a status that is not listed', 200, { ...ref, object }, 'is a status that the description does not list'],
    ['is an error without its text', 404, { status: '404' }, "must have required property 'message'"],
  ])('when the answer %s', async (_, status, body, message) => {
    const send = answering(status, body)(refs, { method: 'POST', body: '{"ref":"refs/heads/main","sha":"a"}' });
    await expect(send).rejects.toThrow(message);
  });

  test.each([
    ['lacks a field', '{"ref":"refs/heads/main"}', "must have required property 'sha'"],
    ['has a field that nobody described', '{"ref":"a","sha":"b","colour":1}', '/colour is not in the description'],
  ])('when the request %s', async (_, body, message) => {
    await expect(answering(201, { ...ref, object })(refs, { method: 'POST', body })).rejects.toThrow(message);
  });

  test('when the request asks with an unknown parameter', async () => {
    const send = answering(200, [])(`${origin}/repos/o/r/releases?colour=red`);
    await expect(send).rejects.toThrow('query parameter colour is not in the description');
  });

  test('when something answers that the description does not have', async () => {
    const send = answering(200, {})(`${origin}/repos/o/r/colours`);
    await expect(send).rejects.toThrow('is answered, but the description does not have it');
  });
});
