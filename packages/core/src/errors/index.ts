export * from './problem.ts';
export * from './render.ts';
export * from './catalogue/repository.ts';
export * from './catalogue/config.ts';
export * from './catalogue/candidate.ts';
export * from './catalogue/steps.ts';
export * from './catalogue/github.ts';
export * from './catalogue/version.ts';
