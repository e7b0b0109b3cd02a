export * from './config.ts';
export * from './duration.ts';
export * from './json-schema.ts';
export * from './parse.ts';
export * from './release-step.ts';
export * from './validation-step.ts';
export { nearest } from './suggest.ts';
export { WrittenConfig } from './written.ts';
export * from './version.ts';
