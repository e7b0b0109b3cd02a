import type { StandIn } from '../stand-in.ts';

/** Watches what a hosted runner does. This machine is not one. */
export const hardenRunner: StandIn = {
  action: 'step-security/harden-runner',
  inputs: 'all',
  notRehearsed: 'passed over, nothing was watched or blocked',
  run: async ({ log }) => log.output('Passed over: a rehearsal has no hosted runner to harden.'),
};
