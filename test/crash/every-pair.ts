import { parseArgs } from 'node:util';
import { Broken, Play } from './play.ts';
import { everyPoint, everyWorld } from './points.ts';
import { STORIES } from './stories.ts';
import type { Story } from './story.ts';

const USAGE = `npm run test:crash -- [--singles] [NAME]

Plays every story whose name contains NAME, its last run stopped at every effect, and at every pair of two effects:
the first attempt at one, the re-run at another. Ends with 1 at the first promise that is broken.

  --singles  single stops only
`;

interface Counted {
  readonly singles: number;
  readonly pairs: number;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { singles: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  });
  const stories = named(positionals.join(' '));
  if (values.help || stories.length === 0) {
    console.log(`${USAGE}\nStories: ${STORIES.map(({ name }) => name).join(', ')}.`);
    return values.help ? 0 : 1;
  }
  const begun = Date.now();
  const counts: Counted[] = [];
  for (const story of stories) counts.push(await playWhole(story, !values.singles));
  const sum = (of: keyof Counted) => counts.reduce((total, count) => total + count[of], 0);
  console.log(
    `\n${stories.length} stories, ${sum('singles')} single stops and ${sum('pairs')} pairs: all end as undisturbed, in ${seconds(begun)} s.`,
  );
  return 0;
}

/** The story of that name, or all whose name contains it. */
function named(wanted: string): readonly Story[] {
  const exactly = STORIES.filter(({ name }) => name === wanted);
  return exactly.length > 0 ? exactly : STORIES.filter(({ name }) => name.includes(wanted));
}

async function playWhole(story: Story, withPairs: boolean): Promise<Counted> {
  const begun = Date.now();
  const play = await Play.begin(story);
  let [singles, pairs] = [0, 0];
  const progress = () => {
    if (process.stderr.isTTY) process.stderr.write(`\r  ${story.name}: ${singles} stops, ${pairs} pairs `);
  };
  try {
    for (const point of everyPoint(play.undisturbed.effects)) {
      await (await play.stopAt(point)).mustEndAsUndisturbed();
      singles += 1;
      progress();
    }
    for (const first of withPairs ? everyWorld(play.undisturbed.effects) : []) {
      const stopped = await play.stopAt(first);
      for (const second of everyWorld(await stopped.rerunEffects())) {
        await (await stopped.stopAgainAt(second)).mustEndAsUndisturbed();
        pairs += 1;
        progress();
      }
      await stopped.stop();
    }
  } finally {
    await play.stop();
  }
  const clear = process.stderr.isTTY ? '\r' : '';
  console.log(
    `${clear}✓ ${story.name}: ${play.undisturbed.effects.length} effects, ${singles} single stops, ${pairs} pairs, ${seconds(begun)} s`,
  );
  return { singles, pairs };
}

function seconds(begun: number): number {
  return Math.round((Date.now() - begun) / 1_000);
}

try {
  process.exit(await main());
} catch (error) {
  if (!(error instanceof Broken)) throw error;
  console.error(`\n✗ ${error.message}`);
  process.exit(1);
}
