import type { EntryFacts } from '../facts.ts';
import { type Gate, hold, pass } from '../gate.ts';

export const hasSettings: Gate<Pick<EntryFacts, 'missingSettings' | 'environment'>> = {
  name: 'has-settings',
  motivation: 'GitHub gives an empty text for a secret that does not exist. A deploy must not find that out half way.',
  decide({ missingSettings, environment }) {
    const { variables, secrets } = missingSettings;
    if (variables.length + secrets.length === 0) return pass('Everything that it requires is set.');
    const lines = [
      ...variables.map((name) => `${name}: \${{ vars.${name} }}`),
      ...secrets.map((name) => `${name}: \${{ secrets.${name} }}`),
    ];
    return hold(
      'missing-setting',
      `${[...variables, ...secrets].join(', ')}: declared in \`requires:\` of ${environment.name}, and missing or empty.`,
      `Set them in the environment ${environment.name}, and give them to this step:\nenv:\n${lines.map((line) => `  ${line}`).join('\n')}`,
    );
  },
};
