import type { EntryFacts } from '../facts.ts';
import { type Gate, hold, pass } from '../gate.ts';

const reasons = {
  'missing-setting':
    'A variable or secret under `requires:` is missing, is empty, or is not passed to the step in `env:`.',
} as const;

export const hasSettings: Gate<Pick<EntryFacts, 'missingSettings' | 'environment'>, keyof typeof reasons> = {
  name: 'has-settings',
  motivation:
    'A secret that does not exist is an empty string on GitHub. A deployment should not discover that halfway through.',
  reasons,
  decide({ missingSettings, environment }) {
    const { variables, secrets } = missingSettings;
    if (variables.length + secrets.length === 0) return pass('All required settings are set.');
    const lines = [
      ...variables.map((name) => `${name}: \${{ vars.${name} }}`),
      ...secrets.map((name) => `${name}: \${{ secrets.${name} }}`),
    ];
    return hold(
      'missing-setting',
      `${environment.name} requires ${[...variables, ...secrets].join(', ')}: missing or empty.`,
      `Set them in the environment ${environment.name}, and pass them to this step:\nenv:\n${lines.map((line) => `  ${line}`).join('\n')}`,
    );
  },
};
