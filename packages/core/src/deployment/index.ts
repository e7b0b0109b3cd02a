export * from './failure-words.ts';
export * from './ledger.ts';
export * from './marks.ts';
export * from './payload.ts';
export * from './record.ts';
export * from './release-line.ts';
export * from './snapshot.ts';
export { lengthOf, soakedAt, type Stretch, stretches } from './stretch.ts';
