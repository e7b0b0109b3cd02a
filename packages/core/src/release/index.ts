export * from './release.ts';
export * from './release-config.ts';
export * from './values/credentials.ts';
export * from './values/difference.ts';
export * from './values/values.ts';
