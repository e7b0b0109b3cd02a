import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { configJsonSchema, WrittenConfig } from '@liftlock/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { LIFTLOCK_YML } from '../../packages/rehearsal/src/sample/files/pipeline.ts';
import { ROOT } from '../architecture/sources.ts';

const shipped = JSON.parse(readFileSync(join(ROOT, 'schema/liftlock.schema.json'), 'utf8')) as Record<string, unknown>;

const validate = new Ajv2020({ strict: false, allErrors: true }).compile(shipped);

const MINIMAL =
  'components: [{ name: app, artifacts: ["*.tgz"] }]\nbuild: { steps: [{ name: pack, commands: [make] }] }\n';
const LADDER = 'environments: [{ name: staging }, { name: production, after: [staging], release: true }]\n';
const suite = (text: string) =>
  `${MINIMAL}${LADDER}test: { suites: [{ name: unit, kind: unit, commands: [x]${text} }] }`;
const environment = (text: string) => `${MINIMAL}environments: [{ name: staging${text} }]`;

const ACCEPTED: readonly [string, string][] = [
  ['the smallest', `${MINIMAL}${LADDER}`],
  ['the sample', LIFTLOCK_YML],
  ['our own', readFileSync(join(ROOT, '.github/liftlock.yml'), 'utf8')],
  ['an image', MINIMAL.replace('"*.tgz"', '{ oci: a, digest-file: b }') + LADDER],
  [
    'every kind of report',
    suite(', reports: { junit: a, coverage: b, metrics: c, sarif: d }, require: { coverage: 80, deep: { a: [1] } }'),
  ],
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
  ['a moment of release', environment(', release: before')],
  [
    'a check',
    environment(
      ', validate: [{ name: v, http: { url: x, status: 100, json: { a: b }, timeout: 500ms, allow-private: true }, start-period: 0s, interval: 1s, count: 1, failure-limit: 0 }]',
    ),
  ],
  ['a time that is frozen', environment(', soak: 30m, freeze: [{ cron: x, duration: 63h, timezone: UTC }]')],
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
];

describe('the JSON Schema that editors use', () => {
  test('is the one that the code makes', () => {
    expect(shipped).toEqual(JSON.parse(JSON.stringify(configJsonSchema())));
  });

  test('is of the draft that it names', () => {
    expect(shipped['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
  });

  test.each(ACCEPTED)('accepts, like the code: %s', (_, text) => {
    const value: unknown = parse(text);
    expect(WrittenConfig.safeParse(value).error?.issues ?? []).toEqual([]);
    validate(value);
    expect(validate.errors ?? []).toEqual([]);
  });

  test.each(REFUSED)('refuses, like the code: %s', (_, text) => {
    const value: unknown = parse(text);
    expect({ code: WrittenConfig.safeParse(value).success, schema: validate(value) }).toEqual({
      code: false,
      schema: false,
    });
  });

  test('describes every key', () => {
    const bare: string[] = [];
    const walk = (schema: Record<string, unknown>, path: string): void => {
      const properties = (schema['properties'] ?? {}) as Record<string, Record<string, unknown>>;
      for (const [name, property] of Object.entries(properties)) {
        if (Object.keys(property).length === 0) bare.push(`${path}.${name}`);
        walk(property, `${path}.${name}`);
      }
    };
    walk(shipped, '');
    for (const [name, definition] of Object.entries(
      (shipped['$defs'] ?? {}) as Record<string, Record<string, unknown>>,
    ))
      walk(definition, name);
    expect(bare).toEqual([]);
  });
});
