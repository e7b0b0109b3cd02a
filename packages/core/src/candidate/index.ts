export * from './canonical-json.ts';
export * from './digest.ts';
export * from './manifest.ts';
export * from './names.ts';
export * from './reference.ts';
export * from './release-limits.ts';
export * from './release-name.ts';
