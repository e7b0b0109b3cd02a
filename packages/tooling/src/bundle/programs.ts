import { PIPELINE } from '@liftlock/core';

type Program = (suiteRoot: string) => Promise<void>;

/** Every program of the suite, by the name of its folder in `dist/`. Each is loaded only when it is started. */
export const PROGRAMS: Readonly<Record<string, () => Promise<Program>>> = {
  ...Object.fromEntries(PIPELINE.map(({ name }) => [name, () => action(name)])),
  root: async () => (await import('@liftlock/adapters/actions')).runRoot,
  post: async () => (await import('@liftlock/adapters/actions')).runPost,
  'github-script': async () => (await import('@liftlock/rehearsal/github-script')).runScript,
  cli: async () => (await import('@liftlock/cli')).run,
};

async function action(name: string): Promise<Program> {
  const { runAction } = await import('@liftlock/adapters/actions');
  return () => runAction(name);
}

/** Starts one program. `suiteRoot` is the folder that holds `dist/`, `actions/` and `action.yml`. */
export async function start(name: string, suiteRoot: string): Promise<void> {
  const run = await PROGRAMS[name]?.();
  await run?.(suiteRoot);
}
