import { localLinks } from './local-links.ts';
import type { PageSource } from './source.ts';

const OWN = 'http://github.localhost:8123/acme/lockside';

describe('links of summaries to GitHub', () => {
  const target = localLinks({
    github: { origin: 'http://127.0.0.1:8123' },
    repository: 'acme/lockside',
  } as unknown as PageSource);

  test.each([
    ['/commit/c0ffee0', '/commits/c0ffee0'],
    ['/compare/c0ffee000000...beef00000000', '/compare/c0ffee000000...beef00000000'],
    ['/deployments/production', '/environments'],
    ['/releases/tag/v1.4.0', '/releases#v1.4.0'],
    ['/compare/v1.3.0...v1.4.0', '/compare/v1.3.0...v1.4.0'],
    ['/actions/runs/1013', '/runs/1013'],
    ['/actions/runs/1013/attempts/2', '/runs/1013'],
    ['/actions', '/runs'],
  ])('%s leads to %s', (path, page) => {
    expect(target(`${OWN}${path}`)).toBe(page);
  });

  test.each(['/compare/main...next', '/pull/41', '/deploymentsx', '/commit/main'])('%s is no link', (path) => {
    expect(target(`${OWN}${path}`)).toBeNull();
  });

  test('an address elsewhere is left to itself', () => {
    expect(target('https://example.com/acme/lockside/commit/c0ffee0')).toBeUndefined();
  });
});
