import type { WrittenConfig } from '../written.ts';
import type { Breach } from './breach.ts';
import {
  componentNamesAreUnique,
  dependenciesAreComponents,
  namedComponentsExist,
  rangesAreRanges,
} from './components.ts';
import {
  approvalStandardsAreKept,
  environmentNamesAreUnique,
  ladderHasNoLoops,
  releaseIsNotTheFirstStep,
  urlsUseDeclaredVariables,
  validationsCheckOneThing,
} from './environments.ts';
import { pathsStayInside } from './paths.ts';
import { patternCompiles, standardsCanBeMeant } from './standards.ts';
import { suiteNamesAreUnique } from './tests.ts';
import { versionCanBeMeant } from './version.ts';

type Rule = (config: WrittenConfig) => Breach[];

const RULES: readonly Rule[] = [
  componentNamesAreUnique,
  dependenciesAreComponents,
  rangesAreRanges,
  suiteNamesAreUnique,
  namedComponentsExist,
  environmentNamesAreUnique,
  ladderHasNoLoops,
  releaseIsNotTheFirstStep,
  approvalStandardsAreKept,
  validationsCheckOneThing,
  urlsUseDeclaredVariables,
  pathsStayInside,
  patternCompiles,
  standardsCanBeMeant,
  versionCanBeMeant,
];

/** All breaches of all rules, in the order of the rules. */
export function breaches(config: WrittenConfig): Breach[] {
  return RULES.flatMap((rule) => rule(config));
}
