import type { Ports, Review } from '../../ports/index.ts';
import { reviewsIn } from './people.ts';

test('only reviews of the environment count, in whatever case GitHub writes its name', async () => {
  const review = (user: string, environments: string[]): Review =>
    ({ user, environments, state: 'approved', comment: '' }) as Review;
  const all = [review('ada', ['staging']), review('grace', ['Production']), review('linus', ['staging', 'production'])];
  const runs = { reviews: () => Promise.resolve(all) } as unknown as Ports['runs'];
  expect((await reviewsIn('production', 1, { runs })).map(({ user }) => user)).toEqual(['grace', 'linus']);
});
