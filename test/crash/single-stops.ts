import { Play } from './play.ts';
import { everyPoint } from './points.ts';
import { STORIES } from './stories.ts';

/** Stops the last run of stories once, at every effect, and runs it again. */
export function stoppedOnce(...names: readonly string[]): void {
  stopped(names, everyPoint);
}

/** Every third of these stops, for stories that take minutes. `npm run test:crash` tries all of them. */
export function stoppedInTurn(...names: readonly string[]): void {
  stopped(names, (effects) => everyPoint(effects).filter((_, index) => index % 3 === 0));
}

function stopped(names: readonly string[], pointsOf: typeof everyPoint): void {
  test.each(STORIES.filter(({ name }) => names.includes(name)))(
    'J3: $name, stopped anywhere and run again, ends where the undisturbed run ends',
    async (story) => {
      const play = await Play.begin(story);
      try {
        const { effects } = play.undisturbed;
        expect(effects).not.toEqual([]);
        for (const point of pointsOf(effects)) await (await play.stopAt(point)).mustEndAsUndisturbed();
      } finally {
        await play.stop();
      }
    },
    300_000,
  );
}
