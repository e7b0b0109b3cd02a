export * from './git/index.ts';
export { actionPorts } from './runtime/action-ports.ts';
export { restGitHub } from './github/index.ts';
export { workspaceFiles } from './files/workspace.ts';
export { scriptCommands } from './commands/run-script.ts';
export { Cancellation } from './runtime/cancellation.ts';
export * from './changelog/index.ts';
export { httpProbe } from './http/probe.ts';
