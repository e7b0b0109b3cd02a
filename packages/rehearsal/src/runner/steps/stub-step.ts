import type { StepWork } from './step-work.ts';

/** A step that is passed over on request, and has the outputs that it was given. */
export function stubStep(uses: string, outputs: Readonly<Record<string, string>>): StepWork {
  return {
    title: uses,
    run: async ({ log, outputs: own }) => {
      log.output(`Passed over, as asked: --stub ${uses.replace(/@.*$/, '')}`);
      for (const [name, value] of Object.entries(outputs)) log.output(`  ${name}: ${value}`);
      Object.assign(own, outputs);
    },
  };
}
