/** Repositories as the scaffolds of their ecosystems leave them, kept tiny: the files of each, by its kind. */
type Tree = Readonly<Record<string, string>>;

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** `npm init -y`, npm 10. */
const NPM_INIT = {
  name: 'shop',
  version: '1.0.0',
  main: 'index.js',
  scripts: { test: 'echo "Error: no test specified" && exit 1' },
  license: 'ISC',
};

const PYPROJECT = `[build-system]
requires = ["setuptools"]
build-backend = "setuptools.build_meta"

[project]
name = "shop"
version = "0.3.0"

[project.optional-dependencies]
test = ["pytest"]
`;

/** `cargo init`, cargo 1.80. */
const CARGO = (name: string) => `[package]
name = "${name}"
version = "0.1.0"
edition = "2021"

[dependencies]
`;

/** `mvn archetype:generate`, maven-archetype-quickstart. */
const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <parent><groupId>com.acme</groupId><artifactId>parent</artifactId><version>9</version></parent>
  <groupId>com.acme</groupId>
  <artifactId>shop</artifactId>
  <version>1.0-SNAPSHOT</version>
  <dependencies><dependency><artifactId>junit</artifactId><version>4.13</version></dependency></dependencies>
</project>
`;

export const REPOSITORIES = {
  'npm library': { 'package.json': json(NPM_INIT), 'index.js': '' },
  'npm service with a Dockerfile': {
    'package.json': json({
      name: 'shop',
      private: true,
      version: '2.3.0',
      scripts: { start: 'node .', test: 'node --test', deploy: './roll-out' },
    }),
    'package-lock.json': json({ name: 'shop', lockfileVersion: 3 }),
    Dockerfile: 'FROM node:24\n',
  },
  'pnpm workspaces': {
    'package.json': json({
      private: true,
      packageManager: 'pnpm@9.15.4',
      scripts: { build: 'tsc -b', test: 'vitest' },
    }),
    'pnpm-lock.yaml': 'lockfileVersion: 9\n',
    'pnpm-workspace.yaml': 'packages:\n  - packages/*\n  - "!packages/internal"\n',
    'packages/core/package.json': json({ name: '@acme/core', version: '1.4.0' }),
    'packages/web/package.json': json({ name: '@acme/web', version: '1.4.0', scripts: { build: 'vite build' } }),
    'packages/internal/package.json': json({ name: 'internal', version: '0.0.0' }),
    'turbo.json': '{}\n',
  },
  'private workspaces without versions': {
    'package.json': json({ private: true, workspaces: ['apps/*'] }),
    'apps/web/package.json': json({ name: 'web', private: true }),
  },
  'workspaces with the same name twice': {
    'package.json': json({ workspaces: { packages: ['packages/*', 'tools/*'] } }),
    'packages/core/package.json': json({ name: '@acme/core', version: '1.0.0' }),
    'tools/core/package.json': json({ name: '@acme-tools/core', version: '1.0.0' }),
  },
  'Yarn package': {
    'package.json': json({ ...NPM_INIT, packageManager: 'yarn@4.5.0', scripts: { build: 'tsc' } }),
    'yarn.lock': '',
    '.yarnrc.yml': '',
  },
  'Python package': {
    'pyproject.toml': PYPROJECT,
    'src/shop/__init__.py': '',
    'tests/test_shop.py': '',
  },
  'uv package': {
    'pyproject.toml':
      '[project]\nname = "shop"\nversion = "0.1.0"\n\n[build-system]\nrequires = ["uv_build"]\nbuild-backend = "uv_build"\n',
    'uv.lock': 'version = 1\n',
    'src/shop/__init__.py': '',
  },
  'Python service': { 'requirements.txt': 'flask==3.1.0\n', 'app.py': '', 'test_app.py': '' },
  'Python service that is a package': {
    'pyproject.toml': `${PYPROJECT.replace('\n[project.optional', 'dependencies = ["Flask>=3"]\n\n[project.optional')}`,
    'src/shop/__init__.py': '__version__ = "0.3.0"\n',
    'src/shop/app.py': '',
    'tests/test_app.py': '',
  },
  'uv application': {
    'pyproject.toml': '[project]\nname = "shop"\nversion = "0.1.0"\n',
    'uv.lock': 'version = 1\n',
    'main.py': '',
  },
  'Python service with the standard library alone': {
    'app.py': '',
    'tests/test_server.py': 'import unittest\n',
  },
  'Rust program': { 'Cargo.toml': CARGO('shop'), 'Cargo.lock': 'version = 4\n', 'src/main.rs': 'fn main() {}\n' },
  'Cargo workspace': {
    'Cargo.toml': '[workspace]\nmembers = ["crates/*"]\n\n[workspace.package]\nversion = "0.4.2"\n',
    'crates/core/Cargo.toml': '[package]\nname = "shop-core"\nversion.workspace = true\n',
    'crates/core/src/lib.rs': '',
    'crates/cli/Cargo.toml': '[package]\nname = "shop-cli"\nversion.workspace = true\n',
    'crates/cli/src/main.rs': '',
  },
  'Go programs': { 'go.mod': 'module example.com/acme/shop/v2\n\ngo 1.24\n', 'main.go': '', 'cmd/shopctl/main.go': '' },
  'Maven project': { 'pom.xml': POM, 'src/main/java/App.java': '', 'src/test/java/AppTest.java': '' },
  'Gradle build': {
    'settings.gradle.kts': '',
    gradlew: '',
    'app/build.gradle.kts': '',
    'app/src/test/java/AppTest.java': '',
  },
  'C program with Make': { Makefile: 'all:\n\tcc -o shop shop.c\ntest: all\n\t./shop\n', 'shop.c': '' },
  'folders without a tool that joins them': {
    'backend/pyproject.toml': PYPROJECT,
    'frontend/package.json': json({ name: 'web', private: true, scripts: { build: 'vite build' } }),
    'MODULE.bazel': '',
  },
  'a page of text': { 'README.md': 'hello\n' },
} satisfies Record<string, Tree>;
