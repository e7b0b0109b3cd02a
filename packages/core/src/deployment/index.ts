export * from './ledger.ts';
export * from './payload.ts';
export * from './record.ts';
