export * from './input-problem.ts';
export * from './markdown.ts';
export * from './pipeline-stage.ts';
export * from './run-stage.ts';
export * from './summary.ts';
