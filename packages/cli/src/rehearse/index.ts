export { rehearse } from './command.ts';
