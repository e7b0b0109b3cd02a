export * from './branch-pattern.ts';
export * from './workflow-event.ts';
export * from './trusted-events.ts';
