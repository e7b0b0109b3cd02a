import { componentName, type Project, type VersionFile } from './ecosystem.ts';

/**
 * An archive of what is committed: the candidate of a project that is not built, or of which nothing is known. The files that
 * get the version, all in its own folder, come with the version in them.
 */
export function sourceArchive(
  name: string,
  versionFiles: readonly VersionFile[] = [],
): Pick<Project, 'components' | 'steps'> {
  const own = componentName(name);
  const into = `--prefix="${own}-$LIFTLOCK_VERSION/" --output="dist/${own}-$LIFTLOCK_VERSION.tar.gz"`;
  const written = versionFiles.map(({ file }) => ` --add-file=${file}`).join('');
  const without = versionFiles.map(({ file }) => ` ":(exclude)${file}"`).join('');
  return {
    components: [{ name: own, artifacts: ['dist/*.tar.gz'] }],
    steps: [
      {
        name: 'archive the source',
        commands: ['mkdir -p dist', `git archive --format=tar.gz ${into}${written} HEAD .${without}`],
      },
    ],
  };
}
