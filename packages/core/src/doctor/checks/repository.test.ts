import { answer, REFUSED, type Row, said, WHERE, workflow, STAGES } from '../../testing/doctor.ts';
import type { DoctorFacts } from '../facts.ts';
import type { TagRuleset } from '../on-github.ts';
import { readWorkflowFile } from '../workflow-file.ts';

const ROWS: Row[] = [
  ['Actions that are on', 'actions-run', {}, 'ok', 'may run what the workflows use'],
  [
    'Actions that are off',
    'actions-run',
    { actions: answer({ enabled: false, allowed: 'all' }) },
    'problem',
    '-F enabled=true',
  ],
  [
    'unreadable settings of Actions',
    'actions-run',
    { actions: REFUSED },
    'unknown',
    'did not say which actions may run: it answered 403',
  ],
  [
    'a list of allowed actions',
    'actions-run',
    { actions: answer({ enabled: true, allowed: 'selected' }), workflows: [workflow()] },
    'advice',
    'on the list',
  ],
  [
    'only actions of the owner',
    'actions-run',
    { actions: answer({ enabled: true, allowed: 'local_only' }), workflows: [workflow()] },
    'problem',
    'refuses the run',
  ],
  ['a default that reads', 'default-token', {}, 'ok', 'only reads'],
  [
    'a default that writes',
    'default-token',
    { defaultToken: answer('write') },
    'advice',
    '-f default_workflow_permissions=read',
  ],
  ['an unreadable default', 'default-token', { defaultToken: REFUSED }, 'unknown', '/settings/actions'],
  ['no workflow', 'job-permissions', {}, 'advice', 'No workflow of this checkout'],
  ['enough permissions', 'job-permissions', { workflows: [workflow()] }, 'ok', 'promote may do'],
  [
    'too few permissions',
    'job-permissions',
    { workflows: [workflow('{ contents: write }')] },
    'problem',
    'promote: permissions: { contents: write, deployments: write, actions: read }',
  ],
  [
    'no permissions under a default that reads',
    'job-permissions',
    { workflows: [workflow(null)] },
    'problem',
    'Job promote lacks contents: write, deployments: write and actions: read.',
  ],
  [
    'no permissions under a default that writes',
    'job-permissions',
    { workflows: [workflow(null)], defaultToken: answer('write') },
    'ok',
    'promote may do',
  ],
  [
    'no permissions under an unreadable default',
    'job-permissions',
    { workflows: [workflow(null)], defaultToken: REFUSED },
    'unknown',
    'without `permissions:`',
  ],
  [
    'read-all',
    'job-permissions',
    { workflows: [workflow('read-all')] },
    'problem',
    'lacks contents: write and deployments: write.',
  ],
  [
    'a workflow with an alias',
    'job-permissions',
    { workflows: [readWorkflowFile('a.yml', 'a: &b 1\nc: *b', STAGES)] },
    'unknown',
    'alias',
  ],
  ['tags that nobody protects', 'protected-tags', {}, 'advice', "'conditions[ref_name][include][]=refs/tags/v*'"],
  [
    'tags that are protected',
    'protected-tags',
    tags({}),
    'ok',
    'Nobody moves or deletes a tag like v1.2.3 (release tags)',
  ],
  [
    'other tags that are protected',
    'protected-tags',
    tags({ include: ['refs/tags/app-*'] }),
    'advice',
    'can move and delete',
  ],
  [
    'tags that are left out',
    'protected-tags',
    tags({ include: ['~ALL'], exclude: ['refs/tags/v1*'] }),
    'advice',
    'can move and delete',
  ],
  ['unreadable rulesets', 'protected-tags', { tagRulesets: REFUSED }, 'unknown', 'what protects tags'],
  ['immutable releases', 'immutable-releases', {}, 'ok', 'are immutable'],
  [
    'releases that can be changed',
    'immutable-releases',
    { immutableReleases: answer(false) },
    'advice',
    'gh api -X PUT repos/acme/shop/immutable-releases',
  ],
  [
    'releases of which GitHub says nothing',
    'immutable-releases',
    { immutableReleases: REFUSED },
    'unknown',
    'whether releases are immutable',
  ],
];

describe('doctor on the repository', () => {
  test.each(ROWS)('%s: %s', (_, check, change, outcome, text) => {
    expect(said(check, change)).toEqual([{ outcome, text: expect.stringContaining(text) }]);
  });

  test.each(ROWS)('%s: %s says where to change it, unless it is in order', (_, check, change) => {
    for (const { outcome, text } of said(check, change)) if (outcome !== 'ok') expect(text).toMatch(WHERE);
  });

  test.each<[string, Partial<TagRuleset>, string]>([
    ['nobody may create', { rules: [{ type: 'creation' }], actionsMayBypass: false }, 'problem'],
    [
      'only some may create, whom it cannot see',
      { rules: [{ type: 'creation' }], actionsMayBypass: undefined },
      'unknown',
    ],
    ['must be named otherwise', { rules: [named('starts_with', 'release-')], actionsMayBypass: false }, 'problem'],
    ['must not be named so', { rules: [named('contains', '1.2', true)], actionsMayBypass: false }, 'problem'],
  ])('a tag that %s: the pipeline cannot publish', (_, ruleset, outcome) => {
    const found = said('protected-tags', tags(ruleset));
    expect(found.map((each) => each.outcome)).toEqual(['advice', outcome]);
    expect(found[1]?.text).toContain('bypass list');
  });

  test.each<[string, Partial<TagRuleset>]>([
    ['GitHub Actions may create', { rules: [{ type: 'creation' }], actionsMayBypass: true }],
    ['fits its pattern', { rules: [named('starts_with', 'v')] }],
    ['must not be named otherwise', { rules: [named('ends_with', '-rc', true)] }],
  ])('a tag that %s: nothing is in the way', (_, ruleset) => {
    expect(said('protected-tags', tags(ruleset))).toHaveLength(1);
  });
});

function tags(change: Partial<TagRuleset>): Partial<DoctorFacts> {
  const ruleset: TagRuleset = {
    name: 'release tags',
    include: ['refs/tags/v*'],
    exclude: [],
    rules: [{ type: 'update' }, { type: 'deletion' }],
    actionsMayBypass: false,
    ...change,
  };
  return { tagRulesets: answer([ruleset]) };
}

function named(operator: 'starts_with' | 'ends_with' | 'contains', pattern: string, negate = false) {
  return { type: 'tag_name_pattern', pattern: { operator, pattern, negate } };
}
