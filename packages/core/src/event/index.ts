export * from './branch-pattern.ts';
export * from './workflow-event.ts';
