import path from 'node:path';
import { parseArgs } from 'node:util';
import type { CommandLine } from '../command-line.ts';
import { planCommand } from './plan-command.ts';

export const PLAN_HELP = `liftlock plan [--repo DIR] [--ref REF] [--since TAG] [--json]

Says what would be released from a commit, and why: the last release, every commit
since and how it counted, the next version, and the tags that played no part.
Works in any repository, with or without ${'`.github/liftlock.yml`'}. Writes nothing.

  --repo DIR   folder inside the repository (default: the current one)
  --ref REF    branch, tag or commit to plan for (default: HEAD)
  --since TAG  release to count from (default: the newest stable one that REF contains)
  --json       the plan as one JSON document
`;

/** `liftlock plan` with its command line. */
export async function plan(line: CommandLine): Promise<number> {
  const options = readOptions(line.args);
  if (typeof options === 'string') {
    line.stderr.write(`${options}\n\n${PLAN_HELP}`);
    return 2;
  }
  if (options.help) {
    line.stdout.write(PLAN_HELP);
    return 0;
  }
  const result = await planCommand({
    repo: path.resolve(line.cwd, options.repo ?? '.'),
    ref: options.ref,
    since: options.since,
    json: options.json ?? false,
    color: line.stdout.isTTY === true && !line.env['NO_COLOR'],
    env: line.env,
  });
  line.stdout.write(result.stdout);
  line.stderr.write(result.stderr);
  return result.exitCode;
}

type Options = ReturnType<typeof parseOptions>;

/** The options, or what is wrong with them. */
function readOptions(args: readonly string[]): Options | string {
  try {
    return parseOptions(args);
  } catch (error) {
    return String((error as Error).message);
  }
}

function parseOptions(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      repo: { type: 'string' },
      ref: { type: 'string' },
      since: { type: 'string' },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  return values;
}
