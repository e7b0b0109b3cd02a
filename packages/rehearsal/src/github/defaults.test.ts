import { findOperation, type Schema } from '../../../../test/support/openapi/description.ts';
import { type CheckedGitHub, checkedGitHub, shop } from '../../../../test/support/openapi/local-github.ts';

let checked: CheckedGitHub;
beforeEach(() => {
  checked = checkedGitHub();
});
afterEach(() => checked.remove());

/** The defaults of a request's fields, as GitHub's description has them. */
function describedDefaults(method: string, path: string): Record<string, unknown> {
  const body = findOperation(method, path)?.operation.requestBody?.content?.['application/json']?.schema ?? {};
  const fields = Object.entries((body['properties'] ?? {}) as Record<string, Schema>);
  return Object.fromEntries(fields.flatMap(([name, field]) => ('default' in field ? [[name, field['default']]] : [])));
}

async function send(method: string, path: string, body: object): Promise<Record<string, unknown>> {
  const token = checked.github.issueToken({ permissions: { contents: 'write', deployments: 'write' } });
  const response = await checked.fetch(`${checked.github.origin}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });
  expect(response.ok).toBe(true);
  return (await response.json()) as Record<string, unknown>;
}

const REPO = `/repos/${shop.owner}/${shop.repo}`;

describe('what a request leaves out is what the description says:', () => {
  /** Fields that the answer has too; the others show in what happens, and have tests of their own. */
  const shown = (defaults: Record<string, unknown>, answer: Record<string, unknown>) =>
    Object.fromEntries(Object.keys(defaults).flatMap((name) => (name in answer ? [[name, answer[name]]] : [])));
  const described = (path: string, ...hidden: readonly string[]) => {
    const defaults = describedDefaults('POST', path);
    return Object.fromEntries(Object.entries(defaults).filter(([name]) => !hidden.includes(name)));
  };

  test('a release', async () => {
    const answer = await send('POST', `${REPO}/releases`, { tag_name: 'v1.0.0' });
    const defaults = described(`${REPO}/releases`, 'generate_release_notes', 'make_latest');
    expect(shown(defaults, answer)).toEqual(defaults);
    expect(answer).toMatchObject({ target_commitish: 'main', name: null, body: '' });
    expect((await checked.octokit({}).rest.repos.getLatestRelease(shop)).data.id).toBe(answer['id']);
  });

  test('a deployment and its status', async () => {
    const answer = await send('POST', `${REPO}/deployments`, { ref: 'main' });
    const defaults = described(`${REPO}/deployments`, 'auto_merge');
    expect(shown(defaults, answer)).toEqual(defaults);
    expect(answer).toMatchObject({ payload: {}, production_environment: true });
    const path = `${REPO}/deployments/${String(answer['id'])}/statuses`;
    const status = await send('POST', path, { state: 'success' });
    expect(shown(described(path), status)).toEqual(described(path));
    expect(status['environment']).toBe('production');
  });

  test('a tag object is by whoever asks, now', async () => {
    const tag = { tag: 'v1.0.0', message: 'One', object: checked.firstCommit, type: 'commit' };
    expect((await send('POST', `${REPO}/git/tags`, tag))['tagger']).toEqual({
      name: 'github-actions[bot]',
      email: '41898282+github-actions[bot]@users.noreply.github.com',
      date: '2026-01-02T03:04:05Z',
    });
  });
});

test('an update of a published release changes nothing that it does not name', async () => {
  const made = await send('POST', `${REPO}/releases`, {
    tag_name: 'v1.0.0',
    name: 'One',
    body: 'Notes',
    prerelease: true,
  });
  expect(await send('PATCH', `${REPO}/releases/${String(made['id'])}`, {})).toEqual(made);
});
