/** Every program of the suite, by the name of its folder in `dist/`. Each is loaded only when it is started. */
const PROGRAMS = {
  build: async () => (await import('@liftlock/action-build')).run,
  test: async () => (await import('@liftlock/action-test')).run,
  stage: async () => (await import('@liftlock/action-stage')).run,
  promote: async () => (await import('@liftlock/action-promote')).run,
  root: async () => (await import('@liftlock/adapters')).runRoot,
  post: async () => (await import('@liftlock/adapters')).runPost,
  cli: async () => (await import('@liftlock/cli')).run,
} satisfies Record<string, () => Promise<(suiteRoot: string) => Promise<void>>>;

export type ProgramName = keyof typeof PROGRAMS;

/** Starts one program. `suiteRoot` is the folder that holds `dist/`, `actions/` and `action.yml`. */
export async function start(name: ProgramName, suiteRoot: string): Promise<void> {
  const run: (suiteRoot: string) => Promise<void> = await PROGRAMS[name]();
  await run(suiteRoot);
}
