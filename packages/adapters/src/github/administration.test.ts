import type { AdministrationReads, SettingPlace } from '@liftlock/core';
import { codeOf, Connected } from '../../../../test/support/github/connected.ts';

const RULESET = {
  name: 'release tags',
  target: 'tag',
  enforcement: 'active',
  include: ['refs/tags/v*'],
  exclude: ['refs/tags/v0*'],
  rules: [
    { type: 'update' },
    { type: 'tag_name_pattern', parameters: { operator: 'starts_with', pattern: 'v', negate: false } },
  ],
  bypassActors: [{ type: 'Integration', id: 15_368 }],
} as const;

describe('settings of the repository', () => {
  let shop: Connected;
  let administration: AdministrationReads;

  beforeEach(() => {
    shop = new Connected({
      immutableReleases: true,
      actions: { allowed: 'selected', defaultToken: 'write' },
      rulesets: [RULESET, { ...RULESET, enforcement: 'disabled' }, { ...RULESET, target: 'branch' }],
      secrets: { DEPLOY_TOKEN: 'x' },
      environments: [
        {
          name: 'production',
          reviewers: ['rita'],
          preventSelfReview: true,
          waitTimerMinutes: 10,
          branchPatterns: ['main'],
          canAdminsBypass: false,
          secrets: { DB_PASSWORD: 'x' },
          variables: Object.fromEntries(Array.from({ length: 31 }, (_, index) => [`V${index}`, 'secret value'])),
        },
        { name: 'staging', reviewers: [] },
      ],
    });
    administration = as('ada');
  });
  afterEach(() => shop.remove());

  function as(login: string): AdministrationReads {
    const { github, fetch } = shop.server;
    return shop.connect({ token: github.issueToken({ login }), fetch: fetch as typeof globalThis.fetch })
      .administration;
  }

  test('are read by an administrator', async () => {
    expect(await administration.repository()).toEqual({ answer: { isPrivate: false, defaultBranch: 'main' } });
    expect(await administration.actions()).toEqual({ answer: { enabled: true, allowed: 'selected' } });
    expect(await administration.defaultToken()).toEqual({ answer: 'write' });
    expect(await administration.immutableReleases()).toEqual({ answer: true });
    expect(await administration.isProtected('main')).toEqual({ answer: false });
    expect(await administration.isProtected('gone')).toEqual({ answer: false });
  });

  test('say of environments who reviews, how long jobs wait, and who may deploy', async () => {
    const reviewers = { users: ['rita'], teams: [], preventSelfReview: true };
    expect(await administration.environments()).toEqual({
      answer: [
        { name: 'production', reviewers, waitMinutes: 10, canAdminsBypass: false, branches: 'named' },
        { name: 'staging', reviewers: undefined, waitMinutes: 0, canAdminsBypass: true, branches: 'all' },
      ],
    });
    expect(await administration.branchPolicies('production')).toEqual({ answer: [{ name: 'main', type: 'branch' }] });
  });

  test('say what people may do; an account that is not there may do nothing', async () => {
    const asked = await Promise.all(['ada', 'bob', 'rita', 'nobody'].map((login) => administration.role(login)));
    expect(asked).toEqual(['admin', 'write', 'read', 'none'].map((answer) => ({ answer })));
  });

  test.each<['secrets' | 'variables', SettingPlace, string[]]>([
    ['secrets', { environment: 'production' }, ['DB_PASSWORD']],
    ['secrets', 'repository', ['DEPLOY_TOKEN']],
    ['secrets', 'organization', []],
    ['variables', { environment: 'production' }, Array.from({ length: 31 }, (_, index) => `V${index}`)],
    ['variables', 'repository', []],
    ['variables', 'organization', []],
  ])('name the %s of %j, all pages of them, and no value', async (kind, place, names) => {
    expect(await administration.settingNames(kind, place)).toEqual({ answer: names });
  });

  test('name the rulesets for tags that are in force, and who may pass them by', async () => {
    const [pattern] = [{ operator: 'starts_with', pattern: 'v', negate: false }];
    const ruleset = {
      name: 'release tags',
      include: ['refs/tags/v*'],
      exclude: ['refs/tags/v0*'],
      rules: [{ type: 'update' }, { type: 'tag_name_pattern', pattern }],
    };
    expect(await administration.tagRulesets()).toEqual({ answer: [{ ...ruleset, actionsMayBypass: true }] });
    // Only whoever may change a ruleset sees whom it does not bind.
    expect(await as('bob').tagRulesets()).toEqual({ answer: [{ ...ruleset, actionsMayBypass: undefined }] });
  });

  test('are refused in words, to a token that may not read them', async () => {
    const job = shop.github.administration;
    const why = 'it answered 403 “Resource not accessible by integration”, and wants `administration: read` of a token';
    for (const asked of [job.actions(), job.defaultToken(), job.immutableReleases()])
      expect(await asked).toEqual({ refused: { why } });
    expect(await job.settingNames('secrets', { environment: 'production' })).toEqual({
      refused: { why: why.replace('administration', 'environments') },
    });
  });

  test('repeat what GitHub says about a plan', async () => {
    const message = 'Upgrade to GitHub Pro or make this repository public to enable this feature.';
    shop.faulty({ kind: 'status', status: 403, message }, 'GET');
    const asked = await shop.github.administration.tagRulesets();
    expect(asked).toMatchObject({ refused: { why: expect.stringContaining(`403 “${message}”`) } });
  });

  test('are not called refused while GitHub is down, or a limit is used up', async () => {
    shop.faulty({ kind: 'status', status: 503 }, 'GET', 'before', 99);
    expect(await codeOf(administration.actions())).toBe('github-unreachable');
  });
});
