import { componentName, type Project } from './ecosystem.ts';

/** An archive of what is committed: the candidate of a project that is not built, or of which nothing is known. */
export function sourceArchive(name: string): Pick<Project, 'components' | 'steps'> {
  const own = componentName(name);
  return {
    components: [{ name: own, artifacts: ['dist/*.tar.gz'] }],
    steps: [
      {
        name: 'archive the source',
        commands: [
          'mkdir -p dist',
          `git archive --format=tar.gz --prefix="${own}-$LIFTLOCK_VERSION/" --output="dist/${own}-$LIFTLOCK_VERSION.tar.gz" HEAD .`,
        ],
      },
    ],
  };
}
