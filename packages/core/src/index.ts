export * from './errors/index.ts';
export * from './version/index.ts';
export type * from './ports/history.ts';
export * from './ports/read-history.ts';
