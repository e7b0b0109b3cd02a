import type { Deployment } from '../../deployment/index.ts';
import { CANDIDATE, environment, record, SUCCEEDED } from '../../testing/builders.ts';
import type { Ledgers } from '../facts/ledgers.ts';
import { stagedRecord } from './staged-record.ts';

const staging = environment({ name: 'staging' });

function staged(records: readonly Deployment[]): Promise<Deployment> {
  const ledgers = { of: () => Promise.resolve({ all: records, ordered: records }) } as unknown as Ledgers;
  return stagedRecord(CANDIDATE, 'production', [staging], ledgers);
}

describe('the staging record of a candidate', () => {
  test('is the newest of those that succeeded', async () => {
    const records = [1, 2].map((id) => record({ id, history: SUCCEEDED }));
    expect((await staged(records)).id).toBe(2);
  });

  test('is none whose deploy failed, however new', async () => {
    const failed = record({ id: 3, history: ['queued', 'in_progress', 'failure: Not rolled back: step "one" failed'] });
    expect((await staged([record({ id: 1, history: SUCCEEDED }), failed])).id).toBe(1);
  });
});
