import { parseConfig } from '../parse.ts';

/** What is wrong with references of two components. */
function found(first: string, second: string, requires = '{}'): string[] {
  const parsed = parseConfig(`
components: [{ name: api, artifacts: [${first}] }, { name: web, artifacts: [${second}] }]
build: { steps: [{ name: push, commands: [make] }] }
environments: [{ name: staging, requires: ${requires} }]
`);
  return parsed.ok ? [] : parsed.problems.map((problem) => `${problem.found} → ${problem.expected}`);
}

const API = '{ oci: ghcr.io/acme/api, digest-file: api.digest }';

describe('an image or a package', () => {
  test('that is half written lacks the other half', () => {
    expect(found('{ oci: ghcr.io/acme/api }', '{ npm: "@acme/web" }')).toEqual([
      '`components[0].artifacts[0].digest-file`: missing → a path of a file such as `dist/api.digest`',
      '`components[1].artifacts[0].integrity-file`: missing → a path of a file such as `dist/api.integrity`',
    ]);
  });

  test('is one of three things that an artifact can be', () => {
    expect(found('7', '"*.tgz"')).toEqual([
      '`components[0].artifacts[0]`: 7 → a glob such as `dist/*.tgz`, `{ oci: ghcr.io/acme/api, digest-file: dist/api.digest }`, or `{ npm: "@acme/api", integrity-file: dist/api.integrity }`; put it in quotes: `"7"`',
    ]);
  });

  test.each([
    'ghcr.io/acme/api',
    'docker.io/acme/api',
    'localhost:5000/api',
    '127.0.0.1:5000/acme/api',
    'eu.gcr.io/a/b_c/d-e',
  ])('may be called %s', (name) => {
    expect(found(`{ oci: "${name}", digest-file: x }`, '"*.tgz"')).toEqual([]);
  });

  test.each([
    'acme/api',
    'ghcr.io/acme/api:1.0',
    'ghcr.io/Acme/api',
    'https://ghcr.io/acme/api',
    'ghcr.io',
    'ghcr.io/../x',
  ])('may not be called %s: it would not be found, or could be moved', (name) => {
    expect(found(`{ oci: "${name}", digest-file: x }`, '"*.tgz"')).toHaveLength(1);
  });

  test('is asked without https on this machine alone', () => {
    const npm = (registry: string) => `{ npm: acme-web, integrity-file: x, registry: "${registry}" }`;
    expect(found(API, npm('http://127.0.0.1:4873'))).toEqual([]);
    expect(found(API, npm('http://127.0.0.1.acme.dev'))).toHaveLength(1);
    expect(found(API, npm('http://npm.acme.dev'))).toHaveLength(1);
  });

  test('has a variable of its own', () => {
    expect(found(API, '{ oci: docker.io/acme/api, digest-file: x }')).toEqual([
      '`components[1].artifacts`: `docker.io/acme/api`, which steps would find in LIFTLOCK_OCI_API, as `ghcr.io/acme/api` → names whose last parts differ',
    ]);
    expect(found(API, '{ npm: "@acme/api", integrity-file: x }')).toEqual([]);
  });

  test('is asked with settings that every environment declares', () => {
    const own = '{ oci: ghcr.io/acme/api, digest-file: x, token: PULL_TOKEN, username: PULL_USER }';
    expect(found(own, '"*.tgz"')).toHaveLength(2);
    expect(found(own, '"*.tgz"', '{ variables: [PULL_USER], secrets: [PULL_TOKEN] }')).toEqual([]);
  });
});
