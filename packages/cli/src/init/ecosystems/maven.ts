import { type Files, hasFile } from '../files/files.ts';
import { type Ecosystem, componentName } from './ecosystem.ts';

export const maven: Ecosystem = {
  name: 'Maven',
  detect(files, name) {
    const text = files.text('pom.xml');
    if (text === undefined) return undefined;
    // The project's own keys are outside of its parent and its dependencies.
    const own = text.replaceAll(/<(parent|dependencies|build|profiles|dependencyManagement)>[\s\S]*?<\/\1>/g, '');
    const tag = (key: string) => new RegExp(`<${key}>\\s*([^<\\s]+)\\s*</${key}>`).exec(own)?.[1];
    const artifact = tag('artifactId') ?? name;
    const version = tag('version')?.replace(/-SNAPSHOT$/, '');
    const hasModules = /<modules>/.test(own);
    const run = `${hasFile(files, 'mvnw') ? './mvnw' : 'mvn'} -B -ntp`;
    return {
      found: `Maven project ${artifact}${version === undefined ? '' : ` ${version}`}${hasModules ? ' with modules' : ''}`,
      isService: text.includes('spring-boot-maven-plugin'),
      version,
      versionFiles: [],
      components: [{ name: componentName(artifact), artifacts: [hasModules ? '**/target/*.jar' : 'target/*.jar'] }],
      steps: [
        {
          name: 'package',
          commands: [
            `${run} versions:set -DnewVersion="$LIFTLOCK_VERSION" -DgenerateBackupPoms=false`,
            `${run} package -DskipTests`,
          ],
        },
      ],
      changes: hasModules ? ['pom.xml', '**/pom.xml'] : ['pom.xml'],
      suites: [{ name: 'unit', kind: 'unit', commands: [`${run} verify`], ...reports(files, hasModules) }],
      notes: [],
    };
  },
};

function reports(files: Files, hasModules: boolean) {
  if (!files.paths.some((path) => /(?:^|\/)src\/test\/.+Test[^/]*\.\w+$/.test(path))) return {};
  return { reports: { junit: `${hasModules ? '**/' : ''}target/surefire-reports/*.xml` } };
}
