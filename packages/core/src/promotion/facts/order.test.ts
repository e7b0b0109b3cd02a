import type { Ports } from '../../ports/index.ts';
import { record, sha, SUCCEEDED } from '../../testing/builders.ts';
import { orderOf } from './order.ts';

test('a candidate is ordered against a newer one whose deploy was killed, although an older one is live', async () => {
  const live = record({ id: 1, sha: sha('aaa'), history: SUCCEEDED });
  const killed = record({ id: 2, sha: sha('bbb'), history: ['queued', 'in_progress', 'error: Its job ended'] });
  const compared: string[] = [];
  const compare = (base: string) => {
    compared.push(base);
    return Promise.resolve({ status: 'behind', total: 1, commits: [], files: [] } as const);
  };
  const { order } = await orderOf(sha('ccc'), [live, killed], {
    repository: { compare } as unknown as Ports['repository'],
  });
  expect({ order, compared }).toEqual({ order: 'behind', compared: [sha('bbb')] });
});
