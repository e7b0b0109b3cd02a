export * from './git/index.ts';
export { actionPorts, runAction, runPost } from './runtime/run-action.ts';
export { runRoot } from './runtime/root-action.ts';
export { restGitHub } from './github/index.ts';
export { workspaceFiles } from './files/workspace.ts';
export { scriptCommands } from './commands/run-script.ts';
export { Cancellation } from './runtime/cancellation.ts';
export * from './changelog/index.ts';
export { httpProbe } from './http/probe.ts';
