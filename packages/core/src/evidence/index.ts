export * from './evidence.ts';
export * from './artifact-name.ts';
