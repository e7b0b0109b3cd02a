import { type Reference, referenceText, type RegistryAnswer } from '../../candidate/index.ts';
import type { EntryFacts } from '../facts.ts';
import { type Answer, fail, type Gate, hold, pass } from '../gate.ts';

export interface AskedReference {
  readonly reference: Reference;
  readonly answer: RegistryAnswer;
}

declare module '../facts.ts' {
  interface EntryFacts {
    /** What the registries say about the images and packages that the candidate names. */
    readonly references: readonly AskedReference[];
  }
}

const reasons = {
  'reference-missing':
    'An image or a package of the candidate is no longer in its registry: it was deleted by hand, by a retention rule, or never pushed.',
  'reference-differs': 'The registry has other bytes under the name and version of a package than the build published.',
  'registry-refused': 'The registry wants credentials, has other ones, or does not show the name to this account.',
  'registry-unreachable': 'The registry did not answer, or answered with an error of its own.',
} as const;
type Code = keyof typeof reasons;

export const hasReferences: Gate<Pick<EntryFacts, 'references' | 'purpose'>, Code> = {
  name: 'has-references',
  motivation:
    'Images and packages lie in registries, which delete and replace them. A deployment should not discover halfway through that there is nothing to pull.',
  reasons,
  decide({ references, purpose }) {
    if (references.length === 0) return pass('The candidate has all of its files itself.');
    const isBack = purpose === 'rollback' || purpose === 'redeploy';
    for (const found of ['other', 'missing', 'refused', 'unreachable'] as const) {
      const affected = references.filter(({ answer }) => answer.found === found);
      if (affected.length === 0) continue;
      // Whoever goes back is in need, and the registry may be part of what is broken.
      if (found === 'unreachable' && isBack) return pass(`Not waited for on the way back: ${clauses(affected)}.`);
      return no(found, `${clauses(affected)}.`);
    }
    const [{ reference }] = references as [AskedReference];
    return pass(
      references.length === 1
        ? `The registry has ${referenceText(reference)}.`
        : `The registries have all ${references.length} images and packages.`,
    );
  },
};

function no(found: Exclude<RegistryAnswer['found'], 'same'>, reason: string): Answer<Code> {
  switch (found) {
    case 'other':
      return fail('reference-differs', reason, 'Find out who replaced it. Then publish a new version: merge a fix.');
    case 'missing':
      return fail(
        'reference-missing',
        reason,
        'Restore it in the registry and re-run this job, or re-run all jobs of the run that built it. Let retention rules keep what is named by a digest.',
      );
    case 'refused':
      return hold(
        'registry-refused',
        reason,
        'Let the account behind `token:` read the name. For a private registry: `token: REGISTRY_TOKEN` beside its name in .github/liftlock.yml, the same name in `requires.secrets` of the environment, and in `env:` of this step.',
      );
    case 'unreachable':
      return hold('registry-unreachable', reason, 'Look at the status page of the registry, then re-run this job.');
  }
}

function clauses(asked: readonly AskedReference[]): string {
  return asked.map(({ reference, answer }) => clause(reference, answer)).join('; ');
}

function clause(reference: Reference, answer: RegistryAnswer): string {
  const name = referenceText(reference);
  switch (answer.found) {
    case 'same':
      return `${name} is there`;
    case 'missing':
      return `${name} is not in its registry`;
    case 'other':
      return `${name} is ${answer.digest} in its registry, and ${reference.digest} in the candidate`;
    case 'refused':
      return `The registry of ${name} refuses: ${answer.why}`;
    case 'unreachable':
      return `The registry of ${name} could not be asked: ${answer.why}`;
  }
}
