import { type Files, hasFile } from '../files/files.ts';
import { type Json, listAt, objectAt, readToml, textAt } from '../files/parse.ts';
import { componentName, type Ecosystem, type Project, type Suite, type VersionFile } from './ecosystem.ts';
import { sourceArchive } from './source-archive.ts';

/**
 * A virtual environment for tools: pip refuses to install into the Python of a runner (PEP 668). It lies outside of the
 * checkout, because some builds pack every file that git does not ignore.
 */
const TOOLS = ['tools="$(mktemp -d)"', 'python3 -m venv "$tools"', 'PATH="$tools/bin:$PATH"'];
const PIP = 'pip install --quiet';

export const python: Ecosystem = {
  name: 'Python',
  detect(files, name) {
    const found = readToml(files, 'pyproject.toml');
    if (found === undefined && !hasFile(files, 'setup.py', 'setup.cfg', 'requirements.txt')) return undefined;
    return projectOf(factsOf(files, found ?? {}), name);
  },
};

/** A program of the standard library alone: nothing says what it needs, since it needs nothing. */
export const pythonProgram: Ecosystem = {
  name: 'Python',
  detect: (files, name) =>
    python.detect(files, name) === undefined && files.paths.some((path) => PROGRAM.test(path))
      ? projectOf(factsOf(files, {}), name)
      : undefined,
};

const PROGRAM = /^(?:app|main|__main__|manage|server|wsgi|asgi)\.py$/;

/** What decides how a project is built. */
interface Facts {
  readonly files: Files;
  readonly project: Json;
  readonly poetry: Json;
  readonly tool: 'uv' | 'Poetry' | 'pip';
  /** Can be built into a wheel. */
  readonly isPackage: boolean;
  /** The version is read from a tag, and there is none yet: setuptools-scm and hatch-vcs. */
  readonly isFromTag: boolean;
}

function factsOf(files: Files, pyproject: Json): Facts {
  const [project, poetry] = [objectAt(pyproject, 'project'), objectAt(objectAt(pyproject, 'tool'), 'poetry')];
  const backend = pyproject['build-system'] === undefined ? '' : JSON.stringify(pyproject['build-system']);
  const usesUv =
    hasFile(files, 'uv.lock') || backend.includes('uv_build') || objectAt(pyproject, 'tool')['uv'] !== undefined;
  const usesPoetry = hasFile(files, 'poetry.lock') || Object.keys(poetry).length > 0;
  return {
    files,
    project,
    poetry,
    tool: usesUv ? 'uv' : usesPoetry ? 'Poetry' : 'pip',
    isPackage: backend !== '' || hasFile(files, 'setup.py', 'setup.cfg'),
    isFromTag: listAt(project, 'dynamic').includes('version') && /setuptools[-_]scm|hatch-vcs/.test(backend),
  };
}

function projectOf(facts: Facts, name: string): Project {
  const { project, poetry, tool, isPackage } = facts;
  const own = textAt(project, 'name') ?? textAt(poetry, 'name') ?? name;
  const version = textAt(project, 'version') ?? textAt(poetry, 'version');
  const place = textAt(project, 'version') === undefined ? 'tool.poetry.version' : 'project.version';
  const versionFiles: VersionFile[] = version === undefined ? [] : [{ file: 'pyproject.toml', toml: place }];
  const shared: Omit<Project, 'components' | 'steps' | 'suites'> = {
    found: `Python ${isPackage ? 'package' : 'application'} ${own}${version === undefined ? '' : ` ${version}`} (${tool})`,
    isService: !isPackage || serves(facts),
    registry: isPackage ? 'PyPI' : undefined,
    version,
    versionFiles,
    changes: [],
    notes: notes(facts, version),
  };
  if (!isPackage) return { ...shared, ...sourceArchive(own, versionFiles), suites: tests(facts) };
  return {
    ...shared,
    components: [{ name: componentName(own), artifacts: ['dist/*.whl', 'dist/*.tar.gz'] }],
    steps: [{ name: 'build the wheel', commands: buildCommands(facts) }],
    suites: [...tests(facts), INSTALLS],
  };
}

function buildCommands({ tool, isFromTag }: Facts): string[] {
  const version = isFromTag ? ['export SETUPTOOLS_SCM_PRETEND_VERSION="$LIFTLOCK_VERSION"'] : [];
  const build =
    tool === 'uv' ? [`${PIP} uv`, 'uv build --out-dir dist'] : [`${PIP} build`, 'python -m build --outdir dist'];
  return [...TOOLS, ...version, ...build];
}

const TESTS = /(?:^|\/)(?:test_[^/]+|[^/]+_test)\.py$/;

function tests(facts: Facts): Suite[] {
  const found = facts.files.paths.filter((path) => TESTS.test(path));
  if (found.length === 0) return [];
  if (usesOnlyUnittest(facts, found)) return [unittestSuite(facts, found[0] ?? '')];
  const commands = [...TOOLS, ...testCommands(facts, 'pytest --junitxml=reports/unit.xml')];
  return [{ name: 'unit', kind: 'unit', commands, reports: { junit: 'reports/unit.xml' } }];
}

/** Tests of the standard library need nothing from the network. pytest runs them, too, so where it is named it does. */
function usesOnlyUnittest({ files, tool }: Facts, tests: readonly string[]): boolean {
  const settings = files.paths.filter((path) =>
    /(?:^|\/)(?:pyproject\.toml|setup\.cfg|requirements[\w-]*\.txt)$/.test(path),
  );
  const isNamed = settings.some((path) => files.text(path)?.includes('pytest'));
  if (tool !== 'pip' || isNamed || hasFile(files, 'conftest.py', 'pytest.ini', 'tests/conftest.py')) return false;
  return tests.every((path) => /^\s*(?:import|from) unittest\b/m.test(files.text(path) ?? ''));
}

function unittestSuite(facts: Facts, first: string): Suite {
  const folder = first.includes('/') ? ` --start-directory ${first.slice(0, first.lastIndexOf('/'))}` : '';
  const installed = installs(facts);
  const prepared = installed.length === 0 ? [] : [...TOOLS, `${PIP} ${installed.join(' ')}`];
  const program = installed.length === 0 ? 'python3' : 'python';
  return { name: 'unit', kind: 'unit', commands: [...prepared, `${program} -m unittest discover${folder}`] };
}

function testCommands(facts: Facts, run: string): string[] {
  const { tool } = facts;
  if (tool === 'uv') return [`${PIP} uv`, `uv run --with pytest ${run}`];
  if (tool === 'Poetry') return [`${PIP} poetry`, 'poetry install', `poetry run ${run}`];
  return [`${PIP} ${['pytest', ...installs(facts)].join(' ')}`, `python -m ${run}`];
}

/** What pip installs for the tests: the project itself with what it names for tests, and its requirements. */
function installs({ files, project, isPackage }: Facts): string[] {
  const extras = objectAt(project, 'optional-dependencies');
  const extra = ['test', 'tests', 'testing', 'dev'].find((name) => extras[name] !== undefined);
  const requirements = ['requirements.txt', 'requirements-dev.txt', 'requirements-test.txt'];
  return [
    ...(isPackage ? [extra === undefined ? '.' : `".[${extra}]"`] : []),
    ...requirements.filter((name) => /^\s*[^\s#]/m.test(files.text(name) ?? '')).map((name) => `-r ${name}`),
  ];
}

/** The very bytes of the candidate. */
const INSTALLS: Suite = {
  name: 'the wheel installs',
  kind: 'integration',
  commands: [...TOOLS, `${PIP} --no-deps --force-reinstall "$LIFTLOCK_ARTIFACTS"/*.whl`],
};

function notes({ files, isPackage, isFromTag }: Facts, version: string | undefined): string[] {
  const archive = isPackage ? [] : ['There is no build system: the candidate is an archive of the source.'];
  if (isFromTag) return archive;
  const written = files.paths.filter((path) => WRITTEN_VERSION.test(files.text(path) ?? ''));
  if (written.length === 0 && isPackage && version === undefined) return [NO_KEY];
  return [...archive, ...written.map((path) => alsoWritten(path, version !== undefined))];
}

const WRITTEN_VERSION = /^__version__\s*(?::\s*str\s*)?=\s*["']\d+\.\d+\.\d+["']\s*$/m;

const NO_KEY =
  'The version is in no key of `pyproject.toml`. Let `version.files` write it where it is, so that the wheel has the version of the release.';

function alsoWritten(path: string, isInKey: boolean): string {
  return `${path} contains the version${isInKey ? ', too' : ''}. Put \`# liftlock-version\` behind it, and \`- { file: ${path}, marker: true }\` into \`version.files\`: each release then writes it.`;
}

const SERVERS =
  /^(?:aiohttp|bottle|daphne|django|falcon|fastapi|flask|granian|gunicorn|hypercorn|litestar|pyramid|quart|sanic|starlette|tornado|uvicorn|waitress)(?![\w.-])/i;

const STARTS = /(?:^|\/)(?:app|main|__main__|manage|server|wsgi|asgi)\.py$/;

/** A package that needs a web server and has something to start is deployed, also if it can be packed. */
function serves({ files, project, poetry }: Facts): boolean {
  const listed = listAt(project, 'dependencies').filter((each) => typeof each === 'string');
  const needs = [...listed, ...Object.keys(objectAt(poetry, 'dependencies'))];
  return needs.some((each) => SERVERS.test(each)) && files.paths.some((path) => STARTS.test(path));
}
