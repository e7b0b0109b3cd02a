export * from './release.ts';
export * from './release-config.ts';
