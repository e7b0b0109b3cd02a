import { credentialsInValues, namesCredential } from './credentials.ts';

const found = (values: Record<string, unknown>) =>
  credentialsInValues(values).map(({ path, what }) => `${path.join('.')}: ${what}`);

describe('a value that looks like a credential', () => {
  test.each([
    [{ upload: { by: `ghp_${'a'.repeat(36)}` } }, 'upload.by: a GitHub token'],
    [{ hosts: ['a', 'https://ops:hunter2@db.example/shop'] }, 'hosts: an address with a password'],
    [{ db: { password: 'correct1horse' } }, 'db.password: a credential, by its name'],
    [{ apiKey: '7f3a9c51d2' }, 'apiKey: a credential, by its name'],
    [{ list: [{ x: `npm_${'a'.repeat(36)}` }] }, 'list: an npm token'],
  ])('is found: %j', (values, expected) => {
    expect(found(values)).toEqual([expected]);
  });

  test.each([
    { replicas: 3, url: 'https://api.example:8443/v1', secretName: 'db-password-1' },
    { token: '${DEPLOY_TOKEN_1}', password: 'arn:aws:secretsmanager:eu-1:1:secret:db', secret: '$SECRET1234' },
    { tokenLifetime: 3600, token: 'x-auth-header', password: '', session: { token: true } },
    { origin: 'https://user@host.example', path: '/a:b@c1234567' },
  ])('is not what only talks of one: %j', (values) => {
    expect(found(values)).toEqual([]);
  });
});

test.each([
  ['password', true],
  ['DB_PASSWD', true],
  ['clientSecrets', true],
  ['api-key', true],
  ['keyboard', false],
  ['secretName', false],
])('the name %s is that of a credential: %s', (name, is) => {
  expect(namesCredential(name)).toBe(is);
});
