import { Play } from './play.ts';
import { everyPoint } from './points.ts';
import { STORIES } from './stories.ts';

/** Stops the last run of stories once, at every effect, and runs it again. */
export function stoppedOnce(...names: readonly string[]): void {
  test.each(STORIES.filter(({ name }) => names.includes(name)))(
    'J3: $name, stopped anywhere and run again, ends where the undisturbed run ends',
    async (story) => {
      const play = await Play.begin(story);
      try {
        const { effects } = play.undisturbed;
        expect(effects).not.toEqual([]);
        for (const point of everyPoint(effects)) await (await play.stopAt(point)).mustEndAsUndisturbed();
      } finally {
        await play.stop();
      }
    },
    300_000,
  );
}
