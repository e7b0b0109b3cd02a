export { type CheckedRepository, checkRepository } from './check-repository.ts';
export { checkText } from './check-text.ts';
