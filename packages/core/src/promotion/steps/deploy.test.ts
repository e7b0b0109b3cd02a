import type { Ports } from '../../ports/index.ts';
import type { Admitted } from '../known.ts';
import { succeed } from './deploy.ts';

/** What the record of a deploy says at its end. */
async function recorded(validate: readonly unknown[]) {
  const written: string[] = [];
  const rollout = {
    environment: { name: 'production', validate },
    context: { version: '1.4.0', settings: {} },
    record: { id: 7, statuses: [] },
    settle: () => {},
  };
  const ports = {
    ledger: {
      addStatus: (_: number, { state, description }: { state: string; description: string }) => {
        written.push(`${state}: ${description}`);
        return Promise.resolve({ state, description });
      },
    },
    event: { repositoryUrl: 'https://github.com/acme/shop', run: { id: 1, attempt: 1 } },
  };
  await succeed.run({ rollout } as unknown as Admitted, ports as unknown as Ports);
  return written;
}

describe('the record of a deploy that ended well', () => {
  test('says that it was validated', async () => {
    expect(await recorded([{ name: 'health' }])).toEqual(['success: 1.4.0 is live and validated']);
  });

  test('B10: says that nothing has verified it, where nothing would notice that it deployed nothing', async () => {
    expect(await recorded([])).toEqual(['success: 1.4.0 is live, not verified: no validation']);
  });
});
