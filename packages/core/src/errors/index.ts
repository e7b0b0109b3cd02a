export * from './problem.ts';
export * from './render.ts';
export * from './catalogue/repository.ts';
export * from './catalogue/config.ts';
