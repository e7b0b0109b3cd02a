import { answer, configWith, environmentOnGitHub, REFUSED, type Row, said, WHERE } from '../../testing/doctor.ts';
import type { DoctorFacts } from '../facts.ts';
import type { EnvironmentOnGitHub } from '../on-github.ts';

const on = (change: Partial<EnvironmentOnGitHub>) => ({ environments: answer([environmentOnGitHub(change)]) });
const reviewers = (...users: string[]) => ({ users, teams: [], preventSelfReview: false });

const ROWS: Row[] = [
  ['an environment', 'environments-exist', {}, 'ok', 'GitHub has the environment'],
  [
    'a missing environment that releases',
    'environments-exist',
    { environments: answer([]) },
    'problem',
    'creates it without rules: nobody has to review',
  ],
  [
    'another missing environment',
    'environments-exist',
    { environments: answer([]), config: configWith({ release: false }) },
    'advice',
    'gh api -X PUT repos/acme/shop/environments/production',
  ],
  ['unreadable environments', 'environments-exist', { environments: REFUSED }, 'unknown', 'whether it exists'],
  ['enough reviewers', 'required-reviewers', {}, 'ok', 'rita and zoe may approve; 1 must.'],
  [
    'no reviewers',
    'required-reviewers',
    on({ reviewers: undefined }),
    'problem',
    'Add required reviewers | https://github.com/acme/shop/settings/environments',
  ],
  [
    'no reviewers in a private repository',
    'required-reviewers',
    { ...on({ reviewers: undefined }), repository: answer({ isPrivate: true, defaultBranch: 'main' }) },
    'problem',
    'approvals: { by: dispatch }',
  ],
  [
    'too few reviewers',
    'required-reviewers',
    { ...on({ reviewers: reviewers('rita') }), config: configWith({ approvals: { count: 2 } }) },
    'problem',
    '2 people must approve, and 1 may: rita.',
  ],
  [
    'too few reviewers for a hotfix',
    'required-reviewers',
    on({ reviewers: reviewers('rita') }),
    'advice',
    'a hotfix needs 2',
  ],
  [
    'a team',
    'required-reviewers',
    {
      ...on({ reviewers: { users: [], teams: ['release'], preventSelfReview: false } }),
      config: configWith({ approvals: { count: 2 } }),
    },
    'ok',
    'the members of the team release may approve; 2 must.',
  ],
  [
    'unreadable reviewers',
    'required-reviewers',
    { environments: REFUSED },
    'unknown',
    'production | GitHub did not say who may review',
  ],
  [
    'no approvals',
    'required-reviewers',
    { config: configWith({ approvals: 'none' }) },
    'ok',
    'No approval is required',
  ],
  [
    'reviewers who may approve their own',
    'self-review',
    on({ reviewers: reviewers('rita') }),
    'ok',
    'may approve it, too',
  ],
  ['others who may approve', 'self-review', {}, 'ok', 'Others may approve'],
  [
    'a sole reviewer who may not approve their own',
    'self-review',
    on({ reviewers: { users: ['rita'], teams: [], preventSelfReview: true } }),
    'advice',
    'What rita starts or writes cannot be approved',
  ],
  [
    'a sole reviewer who starts everything',
    'self-review',
    { ...on({ reviewers: { users: ['rita'], teams: [], preventSelfReview: true } }), starters: ['Rita'] },
    'problem',
    'rita started the newest promotions',
  ],
  [
    'a sole reviewer under not-the-author',
    'self-review',
    { ...on({ reviewers: reviewers('rita') }), config: configWith({ approvals: { 'not-the-author': true } }) },
    'advice',
    '`not-the-author` is on',
  ],
  [
    'two of two under self-review',
    'self-review',
    { config: configWith({ approvals: { count: 2 } }) },
    'advice',
    'What one of them starts or writes',
  ],
  ['administrators who cannot bypass', 'administrators-bypass', {}, 'ok', 'cannot start the job'],
  [
    'administrators who can bypass',
    'administrators-bypass',
    on({ canAdminsBypass: true }),
    'advice',
    'Switch off “Allow administrators',
  ],
  [
    'administrators of whom GitHub says nothing',
    'administrators-bypass',
    on({ canAdminsBypass: undefined }),
    'unknown',
    'has no `can_admins_bypass`',
  ],
  [
    'everybody who may write',
    'dispatch-approvers',
    { config: configWith({ approvals: { by: 'dispatch' } }) },
    'ok',
    'Everybody who may write',
  ],
  [
    'people who may write',
    'dispatch-approvers',
    dispatch({ mina: 'write', robin: 'admin' }),
    'ok',
    'mina and robin may approve; 1 must.',
  ],
  [
    'somebody who may not write',
    'dispatch-approvers',
    dispatch({ mina: 'write', robin: 'read' }),
    'problem',
    'repos/acme/shop/collaborators/robin -f permission=push',
  ],
  [
    'too few who may write',
    'dispatch-approvers',
    dispatch({ mina: 'write', robin: 'none' }, 2),
    'problem',
    '2 people must approve, and 1 of `people` may. robin may not write',
  ],
  [
    'fewer people than must approve',
    'dispatch-approvers',
    dispatch({ mina: 'write' }, 2),
    'problem',
    'Name more people',
  ],
  [
    'people whose rights are not readable',
    'dispatch-approvers',
    { ...dispatch({ mina: 'write' }), roles: new Map([['mina', REFUSED]]) },
    'unknown',
    'what those who approve may do',
  ],
];

describe('doctor on people', () => {
  test.each(ROWS)('%s: %s', (_, check, change, outcome, text) => {
    expect(said(check, change)).toEqual([{ outcome, text: expect.stringContaining(text) }]);
  });

  test.each(ROWS)('%s: %s says where to change it, unless it is in order', (_, check, change) => {
    for (const { outcome, text } of said(check, change)) if (outcome !== 'ok') expect(text).toMatch(WHERE);
  });

  test('is silent about reviewers where people approve by dispatch', () => {
    const change = { config: configWith({ approvals: { by: 'dispatch' } }), ...on({ reviewers: undefined }) };
    for (const check of ['required-reviewers', 'self-review', 'administrators-bypass'])
      expect(said(check, change)).toEqual([]);
  });
});

function dispatch(roles: Record<string, 'admin' | 'write' | 'read' | 'none'>, count = 1): Partial<DoctorFacts> {
  return {
    config: configWith({ approvals: { by: 'dispatch', people: Object.keys(roles), count } }),
    roles: new Map(Object.entries(roles).map(([login, role]) => [login, answer(role)])),
  };
}
