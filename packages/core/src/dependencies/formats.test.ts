import fc from 'fast-check';
import { BrokenLockFile } from './broken.ts';
import type { Beside, LockFormat } from './ecosystem.ts';
import { ECOSYSTEMS } from './ecosystems.ts';
import { readLockFile } from './read-lock-file.ts';

const FORMATS = ECOSYSTEMS.flatMap(({ locks }) => locks);

function format(file: string): LockFormat {
  const found = FORMATS.find((one) => one.file === file);
  if (found === undefined) throw new Error(`there is no format ${file}`);
  return found;
}

/** `name version`, those that the product names itself with a star. */
function read(file: string, text: string, beside: Beside = {}): string[] {
  return readLockFile(format(file), text, beside).map(
    ({ name, version, direct }) => `${direct ? '*' : ''}${name} ${version}`,
  );
}

const PACKAGE_JSON = { 'package.json': '{ "dependencies": { "a": "^1" }, "devDependencies": { "@s/b": "^2" } }' };

const NPM_3 = `{
  "lockfileVersion": 3,
  "packages": {
    "": { "dependencies": { "a": "^1" }, "devDependencies": { "alias": "npm:real@^3" } },
    "web": { "dependencies": { "@s/b": "^2" } },
    "node_modules/web": { "resolved": "web", "link": true },
    "node_modules/a": { "version": "1.0.0" },
    "node_modules/a/node_modules/c": { "version": "0.9.0" },
    "node_modules/c": { "version": "1.0.0" },
    "node_modules/alias": { "name": "real", "version": "3.1.0" },
    "web/node_modules/@s/b": { "version": "2.0.0" }
  }
}`;

const CASES: readonly (readonly [string, string, string, readonly string[], Beside?])[] = [
  ['npm 7 and later', 'package-lock.json', NPM_3, ['*@s/b 2.0.0', '*a 1.0.0', 'c 0.9.0', 'c 1.0.0', '*real 3.1.0']],
  [
    'npm 6',
    'npm-shrinkwrap.json',
    '{ "dependencies": { "a": { "version": "1.0.0", "dependencies": { "c": { "version": "0.9.0" } } } } }',
    ['*a 1.0.0', 'c 0.9.0'],
    PACKAGE_JSON,
  ],
  [
    'pnpm 9',
    'pnpm-lock.yaml',
    "lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      a: { specifier: ^1, version: 1.0.0(c@1.0.0) }\n  web:\n    devDependencies:\n      '@s/b': { specifier: ^2, version: 2.0.0 }\npackages:\n  '@s/b@2.0.0': { resolution: { integrity: x } }\n  a@1.0.0: {}\n  c@1.0.0: {}\n",
    ['*@s/b 2.0.0', '*a 1.0.0', 'c 1.0.0'],
  ],
  [
    'pnpm 6',
    'pnpm-lock.yaml',
    'dependencies:\n  a: { specifier: ^1, version: 1.0.0 }\npackages:\n  /a@1.0.0(c@1.0.0): {}\n  /@s/b@2.0.0: {}\n',
    ['@s/b 2.0.0', '*a 1.0.0'],
  ],
  [
    'pnpm 5',
    'pnpm-lock.yaml',
    'dependencies:\n  a: 1.0.0\npackages:\n  /a/1.0.0_c@1.0.0: {}\n  /@s/b/2.0.0: {}\n',
    ['@s/b 2.0.0', '*a 1.0.0'],
  ],
  [
    'yarn 1',
    'yarn.lock',
    '# yarn lockfile v1\n\n\n"@s/b@^2", "@s/b@^2.0.0":\n  version "2.0.0"\n  resolved "x"\n\na@^1:\n  version "1.0.0"\n  dependencies:\n    c "^1"\n\nc@^1:\n  version "1.0.0"\n',
    ['*@s/b 2.0.0', '*a 1.0.0', 'c 1.0.0'],
    PACKAGE_JSON,
  ],
  [
    'yarn 2 and later',
    'yarn.lock',
    '__metadata:\n  version: 8\n\n"a@npm:^1":\n  version: 1.0.0\n  resolution: "a@npm:1.0.0"\n\n"@s/b@npm:^2":\n  version: 2.0.0\n  resolution: "@s/b@npm:2.0.0"\n\n"shop@workspace:.":\n  version: 0.0.0-use.local\n  resolution: "shop@workspace:."\n  dependencies:\n    a: "npm:^1"\n',
    ['@s/b 2.0.0', '*a 1.0.0'],
  ],
  [
    'bun',
    'bun.lock',
    '{\n  "lockfileVersion": 1,\n  "workspaces": {\n    "": { "name": "shop", "dependencies": { "a": "^1", }, },\n  },\n  "packages": {\n    "a": ["a@1.0.0", "", { "dependencies": { "@s/b": "^2" } }, "sha512-x"],\n    "@s/b": ["@s/b@2.0.0", "", {}, "sha512-x"],\n    "web": ["web@workspace:web"],\n  }\n}\n',
    ['@s/b 2.0.0', '*a 1.0.0'],
  ],
  [
    'pip',
    'requirements.txt',
    '# by pip-compile\n--index-url https://pypi.org/simple\nFlask_Login==0.6.3 \\\n    --hash=sha256:aa \\\n    --hash=sha256:bb\n    # via -r requirements.in\nuvicorn[standard]==0.30.1 ; python_version >= "3.8"\n',
    ['*flask-login 0.6.3', '*uvicorn 0.30.1'],
  ],
  [
    'uv',
    'uv.lock',
    'version = 1\n[[package]]\nname = "shop"\nversion = "0.1.0"\nsource = { editable = "." }\ndependencies = [{ name = "a" }]\n[package.dev-dependencies]\ndev = [{ name = "b" }]\n[[package]]\nname = "a"\nversion = "1.0.0"\nsource = { registry = "https://pypi.org/simple" }\n[[package]]\nname = "b"\nversion = "2.0.0"\nsource = { registry = "x" }\n[[package]]\nname = "c"\nversion = "1.0.0"\nsource = { registry = "x" }\n',
    ['*a 1.0.0', '*b 2.0.0', 'c 1.0.0'],
  ],
  [
    'poetry',
    'poetry.lock',
    '[[package]]\nname = "A_x"\nversion = "1.0.0"\n[[package]]\nname = "b"\nversion = "2.0.0"\n[[package]]\nname = "c"\nversion = "1.0.0"\n[metadata]\nlock-version = "2.0"\n',
    ['*A_x 1.0.0', '*b 2.0.0', 'c 1.0.0'],
    {
      'pyproject.toml':
        '[project]\ndependencies = ["b>=2"]\n[tool.poetry.dependencies]\npython = "^3.12"\na-x = "^1"\n',
    },
  ],
  [
    'Cargo',
    'Cargo.lock',
    'version = 4\n[[package]]\nname = "shop"\nversion = "0.1.0"\ndependencies = ["a", "c 1.0.0"]\n[[package]]\nname = "a"\nversion = "1.0.0"\nsource = "registry"\n[[package]]\nname = "c"\nversion = "0.9.0"\nsource = "registry"\n[[package]]\nname = "c"\nversion = "1.0.0"\nsource = "registry"\n',
    ['*a 1.0.0', 'c 0.9.0', '*c 1.0.0'],
  ],
  [
    'Go',
    'go.sum',
    'example.com/a v1.0.0 h1:x=\nexample.com/a v1.0.0/go.mod h1:y=\n',
    ['*example.com/a v1.0.0', 'example.com/b/v2 v2.0.0', '*example.com/c v0.1.0'],
    {
      'go.mod':
        'module example.com/shop\n\ngo 1.24.0\n\nrequire (\n\texample.com/a v1.0.0\n\texample.com/b/v2 v2.0.0 // indirect\n)\n\nrequire example.com/c v0.1.0\n\nreplace example.com/a v1.0.0 => ../a\n',
    },
  ],
  [
    'Gradle',
    'gradle.lockfile',
    '# This is a Gradle generated file\ncom.acme:a:1.0.0=compileClasspath,runtimeClasspath\nempty=annotationProcessor\n',
    ['*com.acme:a 1.0.0'],
  ],
  [
    'Composer',
    'composer.lock',
    '{ "packages": [{ "name": "acme/a", "version": "v1.0.0" }], "packages-dev": [{ "name": "acme/b", "version": "2.0.0" }] }',
    ['*acme/a 1.0.0', 'acme/b 2.0.0'],
    { 'composer.json': '{ "require": { "php": ">=8", "acme/a": "^1" } }' },
  ],
  [
    'Bundler',
    'Gemfile.lock',
    'GEM\n  remote: https://rubygems.org/\n  specs:\n    a (1.0.0)\n      c (~> 1)\n    c (1.0.0-x86_64-linux)\n    c (1.0.0-arm64-darwin)\n\nPLATFORMS\n  ruby\n\nDEPENDENCIES\n  a (~> 1.0)\n\nBUNDLED WITH\n   2.5.0\n',
    ['*a 1.0.0', 'c 1.0.0'],
  ],
  [
    'NuGet',
    'packages.lock.json',
    '{ "version": 1, "dependencies": { "net8.0": { "A": { "type": "Direct", "resolved": "1.0.0" }, "C": { "type": "Transitive", "resolved": "1.0.0" }, "shop.core": { "type": "Project" } }, "net9.0": { "A": { "type": "Direct", "resolved": "1.0.0" } } } }',
    ['*A 1.0.0', 'C 1.0.0'],
  ],
];

describe('the packages of a lock file', () => {
  test.each(CASES.map((one) => [one[0], one] as const))('of %s', (_, [, file, text, expected, beside]) => {
    expect(read(file, text, beside)).toEqual(expected);
    expect(read(file, text.replaceAll('\n', '\r\n'), beside)).toEqual(expected);
    expect(read(file, `\uFEFF${text}`, beside)).toEqual(expected);
  });

  test('have a case here for every format', () => {
    expect(FORMATS.map(({ file }) => file).filter((file) => !CASES.some((one) => one[1] === file))).toEqual([]);
  });
});

describe('a lock file that is broken', () => {
  const why = (file: string, text: string): string => {
    try {
      return `read: ${read(file, text).join()}`;
    } catch (error) {
      return error instanceof BrokenLockFile ? `${error.line ?? '-'}: ${error.message}` : String(error);
    }
  };

  test.each(CASES)('by a merge is told from others, whatever its format: %s', (_, file, text) => {
    const [first = '', ...rest] = text.split('\n');
    const broken = [first, '<<<<<<< HEAD', ...rest, '=======', '>>>>>>> next', ''].join('\n');
    expect(why(file, broken)).toBe('2: it has conflict markers of a merge');
  });

  test.each([
    ['package-lock.json', NPM_3.slice(0, 300), '8: it is no JSON, or ends too early'],
    ['package-lock.json', '', '1: it is no JSON, or ends too early'],
    ['package-lock.json', '[]', '1: it holds no mapping'],
    ['pnpm-lock.yaml', 'packages:\n  a@1: {\n', '3: it is no YAML, or ends too early'],
    ['pnpm-lock.yaml', 'a: &a {}\nb: *a\n', '-: it has YAML aliases, which no lock file has'],
    ['bun.lock', '{\n  "packages": {', '2: it is no YAML, or ends too early'],
    ['yarn.lock', 'a@^1:\n  version "1.0.0"\n\nb@^1:\n', '5: b has no version: it ends too early'],
    ['yarn.lock', 'a@^1:\nb@^1:\n  version "1"\n', '2: a has no version'],
    ['Cargo.lock', '[[package]]\nname = "a', '2: it is no TOML, or ends too early'],
    ['go.sum', 'example.com/a v1.0.0 h1:x=\nexample.com/a v1', '2: it is no go.sum'],
    ['gradle.lockfile', 'a:b:1=c\na:b', '2: it is no lock file of Gradle'],
    ['Gemfile.lock', 'GEM\n  specs:\n', '3: it has no section DEPENDENCIES: it ends too early'],
  ])('says where: %s', (file, text, said) => {
    expect(why(file, text)).toBe(said);
  });

  test.each(FORMATS.map((one) => [one.file, one] as const))('is never an error of another kind: %s', (_, one) => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"a"',
      ':',
      ',',
      'packages',
      '\n',
      '[[package]]',
      '= ',
      'a@1:',
      '  version "1"',
      'null',
      '&a',
      '*a',
      '__metadata: 1',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 20 }), (pieces) => {
        try {
          readLockFile(one, pieces.join(''), { 'package.json': pieces.join(''), 'pyproject.toml': pieces.join('') });
        } catch (error) {
          expect(error).toBeInstanceOf(BrokenLockFile);
        }
      }),
    );
  });
});

describe('a file that asks for packages', () => {
  test.each([
    ['package.json', '{ "dependencies": { "a": "1" } }', true],
    ['package.json', '{ "dependencies": {} }', false],
    ['package.json', '{', false],
    ['pyproject.toml', '[project]\ndependencies = ["a"]', true],
    ['pyproject.toml', '[tool.ruff]\nline-length = 100', false],
    ['requirements.txt', 'flask>=2', true],
    ['requirements.txt', 'flask==2.0.0', false],
    ['Cargo.toml', '[package]\nname = "x"\n[dependencies]\na = "1"', true],
    ['Cargo.toml', '[package]\nname = "x"', false],
    ['go.mod', 'module x\n\nrequire example.com/a v1.0.0', true],
    ['go.mod', 'module x\n\ngo 1.24', false],
    ['build.gradle.kts', 'dependencies { implementation("a:b:1") }', true],
    ['composer.json', '{ "require": { "php": ">=8" } }', false],
    ['Gemfile', 'source "https://rubygems.org"\ngem "rails"', true],
    ['Shop.csproj', '<PackageReference Include="A" Version="1" />', true],
  ])('%s: %s', (file, text, asks) => {
    const ecosystem = ECOSYSTEMS.find(({ manifest }) => manifest.test(file));
    expect(ecosystem?.asks(text, file)).toBe(asks);
  });
});
