import { run } from '../run.ts';

/** Whether a program is on this machine; says so if it is not. */
export async function isHere(program: string, args: readonly string[]): Promise<boolean> {
  try {
    await run(program, args);
    return true;
  } catch {
    console.log(`\`${program}\` is not on this machine: what is compared with it is left out.\n`);
    return false;
  }
}
