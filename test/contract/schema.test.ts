import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { configJsonSchema, parseConfig, schemaTree } from '@liftlock/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { LIFTLOCK_YML } from '../../packages/rehearsal/src/sample/files/pipeline.ts';
import { ROOT } from '../architecture/sources.ts';
import { read } from '../support/configuration/acted-on.ts';
import { CONTEXTS, documentsWith, valuesOf } from '../support/configuration/documents.ts';
import { Keys } from '../support/configuration/keys.ts';

const shipped = JSON.parse(readFileSync(join(ROOT, 'schema/liftlock.schema.json'), 'utf8')) as Record<string, unknown>;

const validate = new Ajv2020({
  strict: false,
  allErrors: true,
  formats: { regex: true, date: /^\d{4}-\d{2}-\d{2}$/ },
}).compile(shipped);

/** What `check` says of a file: whether a pipeline can run by it. */
function isSound(text: string): boolean {
  return parseConfig(text).ok;
}

const MINIMAL =
  'components: [{ name: app, artifacts: ["*.tgz"] }]\nbuild: { steps: [{ name: pack, commands: [make] }] }\n';
const LADDER = 'environments: [{ name: staging }, { name: production, after: [staging], release: true }]\n';
const suite = (text: string) =>
  `${MINIMAL}${LADDER}test: { suites: [{ name: unit, kind: unit, commands: [x]${text} }] }`;
const environment = (text: string) => `${MINIMAL}environments: [{ name: staging${text} }]`;

const ACCEPTED: readonly [string, string][] = [
  ['versions of their own', `${MINIMAL}${LADDER}version: { versioning: independent }`],
  ['the smallest', `${MINIMAL}${LADDER}`],
  ['the sample', LIFTLOCK_YML],
  ['our own', readFileSync(join(ROOT, '.github/liftlock.yml'), 'utf8')],
  ['reports', suite(', reports: { junit: reports/*.xml }')],
  [
    'channels of every kind',
    `${MINIMAL}${LADDER}version: { branches: { main: release, next: { prerelease: rc }, 1.x: maintenance, old: { maintenance: 1.x }, fix: hotfix } }`,
  ],
  [
    'rules of versions',
    `${MINIMAL}${LADDER}version: { bumps: [{ type: docs, bump: none }], zero-major: { breaking: major }, release-as: true, unparsed: section, case: any }`,
  ],
  ['no approval', environment(', approvals: none')],
  ['approvals', environment(', approvals: { count: 6, not-the-author: true }')],
  ['a moment of release', `${MINIMAL}environments: [{ name: staging }, { name: production, release: before }]`],
  [
    'a check',
    environment(
      ', validate: [{ name: v, http: { url: x, status: 100, json: { a: b }, timeout: 500ms, allow-private: true }, start-period: 0s, interval: 1s, count: 1, failure-limit: 0 }, { name: w, commands: [x], timeout: 1m }]',
    ),
  ],
  [
    'standards',
    `${MINIMAL}${LADDER}standards: { version: { pattern: x }, changelog: { sections: [{ title: a, types: [b], folded: true }] }, documentation: [{ when: a, require: b }, { when: breaking }], testing: { kinds: [unit] }, approval: { production: 1 } }`,
  ],
];

const REFUSED: readonly [string, string][] = [
  ['nothing', ''],
  ['a list', '[]'],
  ['no components', `components: []\nbuild: { steps: [{ name: p, commands: [x] }] }\n${LADDER}`],
  ['no artifacts', MINIMAL.replace('["*.tgz"]', '[]') + LADDER],
  ['no environments', `${MINIMAL}environments: []`],
  ['no build', `components: [{ name: app, artifacts: [x] }]\n${LADDER}`],
  ['an unknown key', `${MINIMAL}${LADDER}extra: 1`],
  ['an unknown key inside', environment(', extra: 1')],
  ['an unknown key in a union', environment(', approvals: { counts: 1 }')],
  ['a name with a space', MINIMAL.replace('name: app', 'name: my app') + LADDER],
  ['an empty command', MINIMAL.replace('[make]', '[""]') + LADDER],
  ['an empty glob', MINIMAL.replace('"*.tgz"', '""') + LADDER],
  ['a duration without a unit', suite(', timeout: "10"')],
  ['a duration as a number', suite(', timeout: 10')],
  ['a kind that is none', suite('').replace('kind: unit', 'kind: smoke')],
  ['a suite with a comma', suite('').replace('name: unit', 'name: "a,b"')],
  ['too many approvals', environment(', approvals: { count: 7 }')],
  ['half an approval', environment(', approvals: { count: 1.5 }')],
  ['a moment that is none', environment(', release: later')],
  ['a status that is none', environment(', validate: [{ name: v, http: { url: x, status: 99 } }]')],
  ['a tier that is none', environment(', tier: test')],
  ['a setting with a dash', environment(', requires: { secrets: [MY-TOKEN] }')],
  ['a channel that is none', `${MINIMAL}${LADDER}version: { branches: { main: relase } }`],
  ['another scheme', `${MINIMAL}${LADDER}version: { scheme: calver }`],
  ['a path outside', MINIMAL.replace('name: app', 'name: app, path: ../app') + LADDER],
  ['a first version that is none', `${MINIMAL}${LADDER}version: { initial: 1.0.0-rc.1 }`],
  ['a tag without a version', `${MINIMAL}${LADDER}version: { tag: release }`],
  ['a branch with four stars', `${MINIMAL}${LADDER}version: { branches: { "*/*/*/*": release } }`],
  ['a range that is none', `${MINIMAL}${LADDER}version: { branches: { old: { maintenance: ">1" } } }`],
  ['a file with two places', `${MINIMAL}${LADDER}version: { files: [{ file: a, json: b, marker: true }] }`],
  ['a check of nothing', environment(', validate: [{ name: v }]')],
  ['a check of two things', environment(', validate: [{ name: v, commands: [x], http: { url: x } }]')],
  [
    'a time for commands beside a check by HTTP',
    environment(', validate: [{ name: v, http: { url: x }, timeout: 1m }]'),
  ],
  ['a variable that Liftlock sets', environment(', deploy: [{ name: d, commands: [x], env: { LIFTLOCK_TAG: v1 } }]')],
  ['a variable that GitHub sets', environment(', deploy: [{ name: d, commands: [x], env: { GITHUB_SHA: x } }]')],
  ['a variable with a number', environment(', deploy: [{ name: d, commands: [x], env: { PORT: 80 } }]')],
  ['a folder outside', MINIMAL.replace('commands: [make]', 'commands: [make], working-directory: ../x') + LADDER],
  ['a folder of a check by HTTP', environment(', validate: [{ name: v, http: { url: x }, working-directory: tools }]')],
];

/** Contradictions between keys, which a JSON Schema cannot say. */
const REFUSED_BY_CHECK_ALONE: readonly [string, string][] = [
  ['two environments of one name', `${MINIMAL}environments: [{ name: staging }, { name: Staging }]`],
  ['a ladder that leads nowhere', environment(', after: [somewhere]')],
  ['a release from the first environment', environment(', release: true')],
  ['what a component excludes', MINIMAL.replace('name: app', 'name: app, exclude: [docs/**]') + LADDER],
  [
    'a variable with two values',
    environment(', requires: { variables: [URL] }, deploy: [{ name: d, commands: [x], env: { URL: x } }]'),
  ],
  ['variables of a check by HTTP', environment(', validate: [{ name: v, http: { url: x }, env: { A: x } }]')],
  ['a pattern that is none', `${MINIMAL}${LADDER}standards: { version: { pattern: "(" } }`],
  ['a rule that asks for nothing', `${MINIMAL}${LADDER}standards: { documentation: [{ when: feat }] }`],
];

describe('the JSON Schema that editors use', () => {
  test('is the one that the code makes', () => {
    expect(shipped).toEqual(JSON.parse(JSON.stringify(configJsonSchema())));
  });

  test('is of the draft that it names', () => {
    expect(shipped['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
  });

  test('has an address, a title, defaults and examples', () => {
    expect(shipped).toMatchObject({
      $id: expect.stringMatching(/^https:.*\/liftlock\.schema\.json$/),
      title: 'Liftlock',
      properties: { version: { properties: { initial: { default: '0.1.0', examples: ['1.0.0'] } } } },
      $defs: { Step: { properties: { timeout: { default: '10m' } } } },
    });
  });

  test.each(ACCEPTED)('accepts, like `check`: %s', (_, text) => {
    validate(parse(text));
    expect({ check: isSound(text), errors: validate.errors ?? [] }).toEqual({ check: true, errors: [] });
  });

  test.each(REFUSED)('refuses, like `check`: %s', (_, text) => {
    expect({ check: isSound(text), schema: validate(parse(text)) }).toEqual({ check: false, schema: false });
  });

  test.each(REFUSED_BY_CHECK_ALONE)('leaves to `check`: %s', (_, text) => {
    expect({ check: isSound(text), schema: validate(parse(text)) }).toEqual({ check: false, schema: true });
  });

  test('accepts whatever `check` accepts, and refuses every key that is not supported yet', () => {
    const keys = new Keys(schemaTree());
    const wrong = keys.all().flatMap((key) => {
      const values = key.node.notYet === undefined ? valuesOf(key.node) : ['x'];
      const documents = CONTEXTS.flatMap((context) =>
        values.flatMap((value) => documentsWith(keys, key, value, context)),
      );
      return documents.filter((document) => {
        const isAccepted = read(document, parseConfig).ok;
        return key.node.notYet === undefined ? isAccepted && !validate(document) : validate(document);
      });
    });
    expect(wrong).toEqual([]);
  });
});
