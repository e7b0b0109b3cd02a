import { type Files, hasFile } from '../files/files.ts';
import { tomlTable, tomlText } from '../files/parse.ts';
import { type Ecosystem, type Project, type Suite, type VersionFile, componentName } from './ecosystem.ts';
import { sourceArchive } from './source-archive.ts';

/** A virtual environment for tools: pip refuses to install into the Python of a runner (PEP 668). */
const TOOLS = 'python3 -m venv .tools';

export const python: Ecosystem = {
  name: 'Python',
  detect(files, name) {
    const text = files.text('pyproject.toml');
    if (text === undefined && !hasFile(files, 'setup.py', 'setup.cfg', 'requirements.txt')) return undefined;
    return projectOf(files, text ?? '', name);
  },
};

function projectOf(files: Files, text: string, name: string): Project {
  const table = tomlTable(text, 'project') === undefined ? 'tool.poetry' : 'project';
  const own = tomlText(text, table, 'name') ?? name;
  const version = tomlText(text, table, 'version');
  const isPackage = tomlTable(text, 'build-system') !== undefined || hasFile(files, 'setup.py', 'setup.cfg');
  const versionFiles: VersionFile[] =
    version === undefined ? [] : [{ file: 'pyproject.toml', toml: `${table}.version` }];
  const shared = {
    found: `Python ${isPackage ? 'package' : 'application'} ${own}${version === undefined ? '' : ` ${version}`} (${toolOf(files, text)})`,
    isService: !isPackage,
    version,
    versionFiles,
    changes: [],
    notes: notes(text, isPackage, version),
  };
  if (!isPackage) return { ...shared, ...sourceArchive(own), suites: tests(files, text) };
  return {
    ...shared,
    components: [{ name: componentName(own), artifacts: ['dist/*.whl', 'dist/*.tar.gz'] }],
    steps: [{ name: 'build the wheel', commands: buildCommands(files, text) }],
    suites: [...tests(files, text), INSTALLS],
  };
}

function usesUv(files: Files, text: string): boolean {
  return hasFile(files, 'uv.lock') || text.includes('uv_build') || tomlTable(text, 'tool.uv') !== undefined;
}

function usesPoetry(files: Files, text: string): boolean {
  return hasFile(files, 'poetry.lock') || tomlTable(text, 'tool.poetry') !== undefined;
}

function toolOf(files: Files, text: string): string {
  if (usesUv(files, text)) return 'uv';
  return usesPoetry(files, text) ? 'Poetry' : text === '' ? 'pip' : 'pyproject.toml';
}

function buildCommands(files: Files, text: string): string[] {
  const version = isDynamic(text) ? ['export SETUPTOOLS_SCM_PRETEND_VERSION="$LIFTLOCK_VERSION"'] : [];
  const build = usesUv(files, text)
    ? ['.tools/bin/pip install --quiet uv', '.tools/bin/uv build --out-dir dist']
    : ['.tools/bin/pip install --quiet build', '.tools/bin/python -m build --outdir dist'];
  return [TOOLS, ...version, ...build];
}

/** setuptools-scm and hatch-vcs read the version from a tag, and there is none yet. */
function isDynamic(text: string): boolean {
  return (
    /^\s*dynamic\s*=.*["']version["']/m.test(tomlTable(text, 'project') ?? '') && /setuptools.scm|hatch-vcs/.test(text)
  );
}

function tests(files: Files, text: string): Suite[] {
  const hasTests = files.paths.some((path) => /(?:^|\/)(?:test_[^/]+|[^/]+_test)\.py$/.test(path));
  if (!hasTests) return [];
  const run = 'pytest --junitxml=reports/unit.xml';
  return [{ name: 'unit', kind: 'unit', commands: [TOOLS, ...testCommands(files, text, run)], reports: REPORTS }];
}

const REPORTS = { junit: 'reports/unit.xml' };

function testCommands(files: Files, text: string, run: string): string[] {
  if (usesUv(files, text)) return ['.tools/bin/pip install --quiet uv', `.tools/bin/uv run --with pytest ${run}`];
  if (usesPoetry(files, text)) {
    const poetry = '.tools/bin/poetry';
    return ['.tools/bin/pip install --quiet poetry', `${poetry} install`, `${poetry} run ${run}`];
  }
  const requirements = ['requirements.txt', 'requirements-dev.txt', 'requirements-test.txt'].filter((name) =>
    hasFile(files, name),
  );
  const own = tomlTable(text, 'build-system') !== undefined || hasFile(files, 'setup.py', 'setup.cfg');
  const extra = extraOf(text);
  const wanted = [
    'pytest',
    ...(own ? [extra === undefined ? '.' : `".[${extra}]"`] : []),
    ...requirements.map((name) => `-r ${name}`),
  ];
  return [`.tools/bin/pip install --quiet ${wanted.join(' ')}`, `.tools/bin/python -m ${run}`];
}

/** `[project.optional-dependencies]` with what tests need. */
function extraOf(text: string): string | undefined {
  const table = tomlTable(text, 'project.optional-dependencies') ?? '';
  return ['test', 'tests', 'testing', 'dev'].find((name) => new RegExp(`^\\s*${name}\\s*=`, 'm').test(table));
}

/** The very bytes of the candidate. */
const INSTALLS: Suite = {
  name: 'the wheel installs',
  kind: 'integration',
  commands: [TOOLS, '.tools/bin/pip install --quiet --no-deps --force-reinstall "$LIFTLOCK_ARTIFACTS"/*.whl'],
};

function notes(text: string, isPackage: boolean, version: string | undefined): string[] {
  if (!isPackage) return ['There is no build system: the candidate is an archive of the source.'];
  if (version !== undefined || isDynamic(text)) return [];
  return [
    'The version is in no key of `pyproject.toml`. Let `version.files` write it where it is, so that the wheel has the version of the release.',
  ];
}
