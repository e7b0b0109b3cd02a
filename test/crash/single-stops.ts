import { Play } from './play.ts';
import { everyPoint } from './points.ts';
import { storiesNamed } from './stories.ts';

/** Stops the last run of stories once, at every effect, and runs it again. */
export function stoppedOnce(...names: readonly string[]): void {
  test.each(storiesNamed(names))(
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

/** Cancels the last run of stories once, at every effect: its post step finishes it, and it can run again. */
export function cancelledOnce(...names: readonly string[]): void {
  test.each(storiesNamed(names))(
    'J2: $name, cancelled anywhere and run again, ends where the undisturbed run ends',
    async (story) => {
      const play = await Play.begin(story);
      try {
        const { effects } = play.undisturbed;
        for (const [index, name] of effects.entries()) {
          // One upload is as good as the next.
          if (name === effects[index - 1] && name !== 'commands.run') continue;
          const stopped = await play.stopAt({ effect: index + 1, moment: 'cancelled' });
          await stopped.mustLeaveNothingUnfinished();
          await stopped.mustEndAsUndisturbed();
        }
      } finally {
        await play.stop();
      }
    },
    300_000,
  );
}
