export * from './workflow-event.ts';
