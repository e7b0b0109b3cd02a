import { type Ecosystem, componentName } from './ecosystem.ts';

const NAMES = ['GNUmakefile', 'makefile', 'Makefile'];

export const make: Ecosystem = {
  name: 'Make',
  detect(files, name) {
    const text = NAMES.map((file) => files.text(file)).find((found) => found !== undefined);
    if (text === undefined) return undefined;
    const own = componentName(name);
    const has = (target: string) => new RegExp(`^${target}\\s*:(?!=)`, 'm').test(text);
    const test = ['test', 'check'].find(has);
    const archive = `tar -czf "dist/${own}-$LIFTLOCK_VERSION.tar.gz"`;
    const pack = has('install')
      ? ['make install DESTDIR="$PWD/dist/root"', `${archive} -C dist/root .`]
      : [`${archive} --exclude=./.git --exclude=./dist .`];
    return {
      found: `Makefile of ${own}`,
      isService: false,
      versionFiles: [],
      components: [{ name: own, artifacts: ['dist/*.tar.gz'] }],
      steps: [{ name: 'make', commands: ['make', 'mkdir -p dist', ...pack] }],
      changes: [],
      suites: test === undefined ? [] : [{ name: 'unit', kind: 'unit', commands: [`make ${test}`] }],
      deploy: has('deploy') ? 'make deploy' : undefined,
      notes: has('install')
        ? []
        : ['There is no `make install`: the candidate is the whole folder after `make`. Name the files that you ship.'],
    };
  },
};
