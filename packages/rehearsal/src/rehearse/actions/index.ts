export { fetchAction, type FetchOptions, findActions, type Found, type Wanted } from './fetch-actions.ts';
