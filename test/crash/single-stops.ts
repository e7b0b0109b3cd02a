import { Play } from './play.ts';
import { everyPoint } from './points.ts';
import type { Story } from './story.ts';

/** Stops the last run of each story once, at every effect, and runs it again. */
export function stoppedOnce(stories: readonly Story[]): void {
  test.each(stories)(
    '$name, stopped anywhere and run again, ends where the undisturbed run ends',
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
