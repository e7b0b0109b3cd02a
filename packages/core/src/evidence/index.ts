export * from './evidence.ts';
export * from './artifact-name.ts';
export * from './measure.ts';
export * from './test-report.ts';
export * from './json-schema.ts';
