import {
  answer,
  configWith,
  environmentOnGitHub,
  REFUSED,
  type Row,
  said,
  STAGES,
  WHERE,
  workflow,
} from '../../testing/doctor.ts';
import type { DoctorFacts } from '../facts.ts';
import type { EnvironmentOnGitHub } from '../on-github.ts';
import { readWorkflowFile } from '../workflow-file.ts';

const on = (change: Partial<EnvironmentOnGitHub>) => ({ environments: answer([environmentOnGitHub(change)]) });

const ROWS: Row[] = [
  [
    'a branch whose pushes start nothing',
    'deploy-branches',
    { ...policies('main'), config: released('main', 'next'), workflows: [pushes('[main]')] },
    'ok',
    'main may deploy',
  ],
  [
    'a branch whose pushes start a workflow',
    'deploy-branches',
    { ...policies('main'), config: released('main', 'next'), workflows: [pushes('["**"]')] },
    'problem',
    'next may not',
  ],
  ['the branch that releases', 'deploy-branches', {}, 'ok', 'main may deploy'],
  ['another branch', 'deploy-branches', policies('release/*'), 'problem', "deployment-branch-policies -f name='main'"],
  [
    'a tag of that name',
    'deploy-branches',
    { branchPolicies: new Map([['production', answer([{ name: 'main', type: 'tag' as const }])]]) },
    'problem',
    'Only nothing may deploy',
  ],
  [
    'a pattern for a pattern',
    'deploy-branches',
    { ...policies('main', 'release/*'), config: released('main', 'release/*') },
    'ok',
    'main and release/* may deploy',
  ],
  [
    'a pattern that stops at a slash',
    'deploy-branches',
    { ...policies('*'), config: released('main', 'release/*') },
    'problem',
    'release/* may not',
  ],
  ['every branch', 'deploy-branches', on({ branches: 'all' }), 'advice', 'Selected branches'],
  [
    'every branch where nothing is guarded',
    'deploy-branches',
    { ...on({ branches: 'all' }), config: configWith({ release: false }) },
    'ok',
    'Every branch may deploy',
  ],
  [
    'a protected branch',
    'deploy-branches',
    { ...on({ branches: 'protected' }), protectedBranches: new Map([['main', answer(true)]]) },
    'ok',
    'main is one',
  ],
  [
    'a branch that is not protected',
    'deploy-branches',
    { ...on({ branches: 'protected' }), protectedBranches: new Map([['main', answer(false)]]) },
    'problem',
    'Protect the branch',
  ],
  [
    'unreadable policies',
    'deploy-branches',
    { branchPolicies: new Map([['production', REFUSED]]) },
    'unknown',
    'which branches may deploy',
  ],
  [
    'the default branch of a button',
    'deploy-branches',
    { ...policies('1.x'), config: released('1.x'), workflows: [workflow()] },
    'problem',
    'main may not',
  ],
  ['a wait timer', 'wait-timer', on({ waitMinutes: 30 }), 'ok', 'waits 30m'],
  [
    'a wait timer beside a soak',
    'wait-timer',
    { ...on({ waitMinutes: 30 }), config: soaking() },
    'advice',
    'A rollback and a hotfix wait',
  ],
  ['a secret of the environment', 'required-settings', setting(['TOKEN'], 'TOKEN'), 'ok', 'exist: TOKEN'],
  ['a secret in another case', 'required-settings', setting(['TOKEN'], 'token'), 'ok', 'exist: TOKEN'],
  [
    'a missing secret',
    'required-settings',
    setting(['TOKEN']),
    'problem',
    "gh secret set TOKEN --env 'production' --repo acme/shop",
  ],
  [
    'a secret of another environment',
    'required-settings',
    {
      ...setting(['TOKEN']),
      settings: [{ kind: 'secrets', place: { environment: 'staging' }, names: answer(['TOKEN']) }],
    },
    'problem',
    'TOKEN is set neither',
  ],
  [
    'unreadable secrets',
    'required-settings',
    { ...setting(['TOKEN']), settings: [{ kind: 'secrets', place: 'repository', names: REFUSED }] },
    'unknown',
    'whether the secrets TOKEN exist',
  ],
];

describe('doctor on environments', () => {
  test.each(ROWS)('%s: %s', (_, check, change, outcome, text) => {
    expect(said(check, change)).toEqual([{ outcome, text: expect.stringContaining(text) }]);
  });

  test.each(ROWS)('%s: %s says where to change it, unless it is in order', (_, check, change) => {
    for (const { outcome, text } of said(check, change)) if (outcome !== 'ok') expect(text).toMatch(WHERE);
  });
});

function pushes(branches: string) {
  return readWorkflowFile('release.yml', `on: { push: { branches: ${branches} } }`, STAGES);
}

function policies(...names: string[]): Partial<DoctorFacts> {
  return {
    branchPolicies: new Map([['production', answer(names.map((name) => ({ name, type: 'branch' as const })))]]),
  };
}

function released(...branches: string[]) {
  return configWith({}, { version: { branches: Object.fromEntries(branches.map((name) => [name, 'release'])) } });
}

function soaking() {
  const config = configWith();
  return { ...config, environments: config.environments.map((one) => ({ ...one, soak: 3_600_000 })) };
}

function setting(required: string[], ...names: string[]): Partial<DoctorFacts> {
  return {
    config: configWith({ requires: { secrets: required } }),
    settings: [{ kind: 'secrets', place: { environment: 'production' }, names: answer(names) }],
  };
}
