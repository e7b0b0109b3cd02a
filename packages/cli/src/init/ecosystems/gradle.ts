import { type Files, hasFile } from '../files/files.ts';
import { type Ecosystem, componentName } from './ecosystem.ts';

export const gradle: Ecosystem = {
  name: 'Gradle',
  detect(files, name) {
    if (!hasFile(files, 'build.gradle', 'build.gradle.kts', 'settings.gradle', 'settings.gradle.kts')) return undefined;
    const parts = files.paths.some((path) => /^[^/]+\/build\.gradle(\.kts)?$/.test(path));
    const run = hasFile(files, 'gradlew') ? './gradlew' : 'gradle';
    return {
      found: `Gradle build ${name}${parts ? ' with several projects' : ''}`,
      isService: false,
      versionFiles: [],
      components: [{ name: componentName(name), artifacts: [parts ? '**/build/libs/*.jar' : 'build/libs/*.jar'] }],
      steps: [{ name: 'assemble', commands: [`${run} --no-daemon assemble -Pversion="$LIFTLOCK_VERSION"`] }],
      changes: [],
      suites: [{ name: 'unit', kind: 'unit', commands: [`${run} --no-daemon test`], ...reports(files, parts) }],
      notes: [
        'The version is passed as `-Pversion`. If the build script sets `version` itself, let `version.files` write it there.',
      ],
    };
  },
};

function reports(files: Files, parts: boolean) {
  if (!files.paths.some((path) => /(?:^|\/)src\/test\/.+Test[^/]*\.\w+$/.test(path))) return {};
  return { reports: { junit: `${parts ? '**/' : ''}build/test-results/test/*.xml` } };
}
