import type { Files } from '../files/files.ts';
import { type Ecosystem, componentName, type Project, type Step } from './ecosystem.ts';
import { sourceArchive } from './source-archive.ts';

export const go: Ecosystem = {
  name: 'Go',
  detect(files, name) {
    const text = files.text('go.mod');
    if (text === undefined) return undefined;
    const module = /^module\s+"?([^\s"]+)/m.exec(text)?.[1] ?? name;
    return projectOf(files, module);
  },
};

function projectOf(files: Files, module: string): Project {
  const own = componentName(module.replace(/\/v\d+$/, ''));
  const programs = programsOf(files, own);
  const built =
    programs.length === 0
      ? sourceArchive(own)
      : { components: [{ name: own, artifacts: ['dist/*'] }], steps: programs.map(programStep) };
  return {
    found: `Go module ${module}${programs.length === 0 ? '' : ` with ${programs.map(({ name }) => name).join(', ')}`}`,
    isService: false,
    versionFiles: [],
    ...built,
    changes: [],
    suites: [{ name: 'unit', kind: 'unit', commands: ['go test ./...'] }],
    notes: [],
  };
}

interface Program {
  readonly name: string;
  readonly folder: string;
}

/** By convention: `main.go` in the root, and a folder for each program in `cmd`. */
function programsOf(files: Files, own: string): Program[] {
  const inRoot = files.paths.includes('main.go') ? [{ name: own, folder: '.' }] : [];
  const names = files.paths.flatMap((path) => /^cmd\/([^/]+)\/main\.go$/.exec(path)?.[1] ?? []);
  return [...inRoot, ...names.map((name) => ({ name: componentName(name), folder: `./cmd/${name}` }))];
}

const SYSTEMS = 'linux/amd64 linux/arm64 darwin/amd64 darwin/arm64 windows/amd64';

function programStep({ name, folder }: Program): Step {
  const build = [
    `for system in ${SYSTEMS}; do`,
    '  export GOOS="${system%/*}" GOARCH="${system#*/}" CGO_ENABLED=0',
    '  ending=""; if [ "$GOOS" = windows ]; then ending=.exe; fi',
    `  go build -trimpath -ldflags="-s -w -X main.version=$LIFTLOCK_VERSION" -o "dist/${name}-$LIFTLOCK_VERSION-$GOOS-$GOARCH$ending" ${folder}`,
    'done',
  ].join('\n');
  return { name: `build ${name}`, commands: ['mkdir -p dist', build] };
}
