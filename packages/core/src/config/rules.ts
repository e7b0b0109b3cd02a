import {
  componentNamesAreUnique,
  componentsAreThere,
  dependenciesAreComponents,
  dependenciesHaveNoLoops,
  excludesAreAsked,
  referencesHaveOneVariable,
  registrySettingsAreDeclared,
} from './components/rules.ts';
import {
  approvalStandardsAreKept,
  approversAreAsked,
  configIsOfComponents,
  environmentNamesAreUnique,
  ladderHasNoLoops,
  releaseIsNotTheFirstStep,
  soakHasAPlace,
  supersedeHasAPlace,
  urlsUseDeclaredVariables,
  validationsNameOwnersOfVersions,
  yankHasARelease,
} from './environments/rules.ts';
import type { Sections } from './sections.ts';
import { variablesHaveOneValue } from './steps/rules.ts';
import { typesAreInOneSection } from './standards/rules.ts';
import {
  kindsHaveProof,
  parallelSuitesHaveTheirOwnReports,
  requirementsHaveReports,
  suiteNamesAreUnique,
} from './tests/rules.ts';
import { filesNameOwnersOfVersions, placesAreDifferent, tagIsATemplate } from './version/rules.ts';
import type { Violation } from './violation.ts';

type Parts<K extends keyof Sections> = { [P in K]: NonNullable<Sections[P]> };
type Rule = (sections: Partial<Sections>) => Violation[];

/** A rule about parts of the file; it is asked if all of them are there and well formed. */
function rule<const K extends keyof Sections>(parts: readonly K[], find: (sections: Parts<K>) => Violation[]): Rule {
  return (sections) => (parts.every((part) => sections[part] !== undefined) ? find(sections as Parts<K>) : []);
}

const RULES: readonly Rule[] = [
  rule(['components'], ({ components }) => componentNamesAreUnique(components)),
  rule(['components'], ({ components }) => dependenciesAreComponents(components)),
  rule(['components', 'version'], ({ components, version }) => dependenciesHaveNoLoops(components, version)),
  rule(['components', 'version'], ({ components, version }) => excludesAreAsked(components, version)),
  rule(['components'], ({ components }) => referencesHaveOneVariable(components)),
  rule(['components', 'environments'], ({ components, environments }) =>
    registrySettingsAreDeclared(components, environments),
  ),
  rule(['version'], ({ version }) => tagIsATemplate(version)),
  rule(['version'], ({ version }) => placesAreDifferent(version)),
  rule(['version'], ({ version }) => filesNameOwnersOfVersions(version)),
  rule(['components', 'version'], ({ components, version }) =>
    version.versioning === 'unified' ? [] : componentsAreThere(components, version.files, ['version', 'files']),
  ),
  rule(['components', 'build'], ({ components, build }) =>
    componentsAreThere(components, build.steps, ['build', 'steps']),
  ),
  rule(['test'], ({ test }) => suiteNamesAreUnique(test)),
  rule(['test'], ({ test }) => requirementsHaveReports(test)),
  rule(['test'], ({ test }) => parallelSuitesHaveTheirOwnReports(test)),
  rule(['test', 'standards'], ({ test, standards }) => kindsHaveProof(test, standards)),
  rule(['components', 'test'], ({ components, test }) =>
    componentsAreThere(
      components,
      test.suites.map(({ step }) => step),
      ['test', 'suites'],
    ),
  ),
  rule(['environments'], ({ environments }) => environmentNamesAreUnique(environments)),
  rule(['environments'], ({ environments }) => ladderHasNoLoops(environments)),
  rule(['environments'], ({ environments }) => releaseIsNotTheFirstStep(environments)),
  rule(['environments'], ({ environments }) => soakHasAPlace(environments)),
  rule(['environments'], ({ environments }) => supersedeHasAPlace(environments)),
  rule(['environments'], ({ environments }) => urlsUseDeclaredVariables(environments)),
  rule(['environments'], ({ environments }) => variablesHaveOneValue(environments)),
  rule(['components', 'environments'], ({ components, environments }) =>
    environments.flatMap(({ data, deploy, validate }, i) => [
      ...componentsAreThere(components, data, ['environments', i, 'data']),
      ...componentsAreThere(components, deploy, ['environments', i, 'deploy']),
      ...componentsAreThere(components, validate, ['environments', i, 'validate']),
    ]),
  ),
  rule(['environments', 'version'], ({ environments, version }) =>
    validationsNameOwnersOfVersions(environments, version),
  ),
  rule(['environments'], ({ environments }) => approversAreAsked(environments)),
  rule(['environments'], ({ environments }) => yankHasARelease(environments)),
  rule(['environments', 'components'], ({ environments, components }) =>
    configIsOfComponents(environments, components),
  ),
  rule(['environments', 'standards'], ({ environments, standards }) =>
    approvalStandardsAreKept(environments, standards),
  ),
  rule(['standards'], ({ standards }) => typesAreInOneSection(standards)),
];

/** All contradictions, in the order of the rules. */
export function violations(sections: Partial<Sections>): Violation[] {
  return RULES.flatMap((find) => find(sections));
}
