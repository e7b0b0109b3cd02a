export { deployCommands } from './deploy-commands.ts';
export { Deploys, type DeploysOptions } from './deploys.ts';
export type { Allowed } from './sandbox/gate.ts';
export { whyNoSandbox } from './sandbox/sandbox.ts';
