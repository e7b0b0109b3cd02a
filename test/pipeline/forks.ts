import type { Rig } from '../support/pipeline/rig.ts';

/**
 * For a block of tests that begin at one moment of a pipeline: gives each a copy of its own, which stops with the test
 * however it ends. The moment itself is made once, before the first of them.
 */
export function forksOf(start: () => Promise<Rig>): () => Promise<Rig> {
  let moment: Rig;
  const forks: Rig[] = [];

  beforeAll(async () => {
    moment = await start();
  });

  afterEach(async () => {
    await Promise.all(forks.splice(0).map((rig) => rig.stop()));
  });

  afterAll(async () => {
    await moment.stop();
  });

  return async () => {
    const rig = await moment.fork();
    forks.push(rig);
    return rig;
  };
}
