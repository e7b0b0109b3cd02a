import { type VersionPlace, withVersion } from './version-file.ts';

/** Replaces the version, and checks that nothing but the version's own characters changed. */
function replaced(content: string, place: VersionPlace, old: string): string {
  const next = '2.0.0-rc.1';
  const result = withVersion('file', content, place, next);
  expect(result.replace(next, old)).toBe(content);
  return result;
}

const json = (...path: string[]): VersionPlace => ({ kind: 'json', path });
const yaml = (...path: string[]): VersionPlace => ({ kind: 'yaml', path });
const toml = (...path: string[]): VersionPlace => ({ kind: 'toml', path });

describe('package.json', () => {
  const content =
    '{\n\t"name": "shop",\r\n\t"engines": { "version": "9.9.9" },\n\t"version" : "1.2.3", "list": ["a", {"version": "0.0.1"}]\n}\n';

  test('keeps its tabs, line ends and odd spaces', () => {
    expect(replaced(content, json('version'), '1.2.3')).toContain('"version" : "2.0.0-rc.1", "list"');
  });

  test('holds versions at any depth', () => {
    expect(replaced(content, json('engines', 'version'), '9.9.9')).toContain('{ "version": "2.0.0-rc.1" }');
    expect(replaced(content, json('list', '1', 'version'), '0.0.1')).toContain('{"version": "2.0.0-rc.1"}');
  });

  test('may have comments, and keys and texts that look like others', () => {
    const commented = '// "version": "0.0.0"\n{ /* "version": "0.0.1" */ "a": "\\"version\\": 1", "version": "1.0.0" }';
    replaced(commented, json('version'), '1.0.0');
  });
});

describe('a Helm chart', () => {
  const content =
    '# the chart\napiVersion: v2 # not this\nversion: 1.2.3   # this\nappVersion: "1.2.0"\nold:\n  - version: \'0.1.0\'\n';

  test('keeps its comments and its quotes', () => {
    expect(replaced(content, yaml('version'), '1.2.3')).toContain('version: 2.0.0-rc.1   # this\n');
    expect(replaced(content, yaml('appVersion'), '1.2.0')).toContain('appVersion: "2.0.0-rc.1"\n');
    expect(replaced(content, yaml('old', '0', 'version'), '0.1.0')).toContain("- version: '2.0.0-rc.1'\n");
  });
});

describe('Cargo.toml', () => {
  const content = [
    '# version = "0.0.0"',
    '[package]',
    'name = "shop"',
    'description = """',
    'version = "0.0.1"',
    '"""',
    'version   = "1.2.3" # the one',
    '',
    '[dependencies]',
    'serde = { version = "1.0" }',
    "tool.version = '3.2.1'",
    '[[bin]]',
    'version = "5.5.5"',
    '',
  ].join('\r\n');

  test('keeps its comments, alignment and line ends', () => {
    expect(replaced(content, toml('package', 'version'), '1.2.3')).toContain('version   = "2.0.0-rc.1" # the one\r\n');
    expect(replaced(content, toml('dependencies', 'tool', 'version'), '3.2.1')).toContain("'2.0.0-rc.1'");
  });
});

describe('any text', () => {
  test('changes on the lines that hold the marker, and nowhere else', () => {
    const content =
      'VERSION = "1.2.3"  # liftlock-version\nOTHER = "1.2.3"\n<!-- v1.2.3-beta.4+x liftlock-version -->\n';
    expect(withVersion('file', content, { kind: 'marker' }, '2.0.0')).toBe(
      'VERSION = "2.0.0"  # liftlock-version\nOTHER = "1.2.3"\n<!-- v2.0.0 liftlock-version -->\n',
    );
  });
});

describe('a place that is not there', () => {
  test.each<[string, VersionPlace]>([
    ['{ "version": 1 }', json('version')],
    ['{ "version": "1.0.0" }', json('other', 'version')],
    ['{ "version', json('version')],
    ['['.repeat(300), json('version')],
    ['version: |\n  1.0.0\n', yaml('version')],
    ['a: [', yaml('a')],
    ['[a]\nversion = 1\n', toml('a', 'version')],
    ['[a]\n[[b]]\nversion = "1"\n', toml('a', 'version')],
    ['version 1.0.0', { kind: 'marker' }],
  ])('%p', (content, place) => {
    expect(() => withVersion('some/file', content, place, '2.0.0')).toThrow('invalid-version-file');
  });
});
