import type { StandIn } from '../stand-in.ts';

export const setupNode: StandIn = {
  action: 'actions/setup-node',
  inputs: 'all',
  notRehearsed: "passed over, the machine's own Node was used",
  run: async ({ log }) => log.output("Passed over: this rehearsal uses the machine's own Node."),
};
