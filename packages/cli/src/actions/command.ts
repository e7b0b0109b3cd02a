import {
  type AskedEvent,
  fetchAction,
  type FetchOptions,
  findActions,
  type Found,
  Rehearsal,
} from '@liftlock/rehearsal';
import type { CommandLine } from '../command-line.ts';
import type { Command, OptionValues } from '../commands/command.ts';
import { cacheFolder } from '../rehearse/provision-options.ts';
import { bytesText } from './bytes-text.ts';

const HELP = `liftlock actions fetch: download actions of other repositories.

  A rehearsal downloads nothing. This downloads what a workflow uses, over git,
  once: each repository at the commit that its ref has now, without its history;
  those that a step checks out with their history.
  Without --yes it only lists what it would download, with the size of each
  repository where GitHub tells it (the download is smaller).

  --repo DIR       the repository; default: this folder
  --workflow FILE  the workflow; default: the one that \`rehearse\` chooses
  --event NAME     what starts it, as for \`rehearse\`
  --yes            download
  --base URL       where repositories are; default: https://github.com

  They are kept in ~/.cache/liftlock/actions (XDG_CACHE_HOME), by commit.

  Examples:
    liftlock actions fetch                      list what would be downloaded
    liftlock actions fetch --yes                download it
    liftlock actions fetch --workflow ci.yml    for another workflow

  Exit code: 0 if everything is here; 1 if something is missing.
`;

const NO_CACHE = 'There is no place to keep actions: neither HOME nor XDG_CACHE_HOME is set.';

/** An action that is here may use one that is not. */
const MOST_ROUNDS = 10;

export const actions: Command = {
  help: HELP,
  operand: 'verb',
  options: {
    repo: { type: 'string' },
    workflow: { type: 'string' },
    event: { type: 'string' },
    yes: { type: 'boolean' },
    base: { type: 'string' },
  },
  run: async (values, line) => {
    if (values['verb'] !== 'fetch') return usage(line, `There is no \`actions ${String(values['verb'])}\`.`);
    const cache = cacheFolder(line.env);
    if (cache === undefined) return usage(line, NO_CACHE);
    const base = typeof values['base'] === 'string' ? values['base'].replace(/\/$/, '') : 'https://github.com';
    return fetchAll(values, line, { cache, base, signal: new AbortController().signal });
  },
};

function usage({ stderr }: CommandLine, why: string): number {
  stderr.write(`${why} \`liftlock actions --help\` says more.\n`);
  return 2;
}

async function fetchAll(values: OptionValues, line: CommandLine, options: FetchOptions): Promise<number> {
  const { stdout, stderr } = line;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { actions: wantedActions, images } = await missing(values, line, options.cache);
    const found = await findActions(wantedActions, options);
    for (const { uses, why } of found.failed) stderr.write(`${uses}: ${why}\n`);
    if (found.wanted.length === 0) return ended(found, images, stdout);
    for (const { uses, commit, bytes } of found.wanted) {
      stdout.write(`${uses}  ${commit.slice(0, 12)}  ${bytes === undefined ? 'size unknown' : bytesText(bytes)}\n`);
    }
    if (values['yes'] !== true) {
      stdout.write(
        `\nNothing was downloaded. \`liftlock actions fetch --yes\` downloads these from ${options.base}.\n`,
      );
      return 1;
    }
    for (const wanted of found.wanted) {
      stdout.write(`  ${wanted.repository}: ${bytesText(await fetchAction(wanted, options))} downloaded\n`);
    }
    if (found.failed.length > 0) return 1;
  }
  return 1;
}

/** Images are the engine's, and it alone pulls them. */
function ended({ failed }: Found, images: readonly string[], stdout: CommandLine['stdout']): number {
  if (failed.length === 0) stdout.write('Every action that the workflow uses is here.\n');
  if (images.length > 0)
    stdout.write(`Images are still to be pulled:\n${images.map((each) => `  ${each}\n`).join('')}`);
  return failed.length > 0 ? 1 : 0;
}

interface Missing {
  readonly actions: readonly string[];
  /** The commands that pull them. */
  readonly images: readonly string[];
}

async function missing(values: OptionValues, line: CommandLine, cache: string): Promise<Missing> {
  const text = (name: string) => (typeof values[name] === 'string' ? values[name] : undefined);
  const asked: AskedEvent = { event: text('event') };
  const { needs } = await Rehearsal.explain({
    suiteRoot: line.suiteRoot,
    repo: text('repo') ?? line.cwd,
    workflow: text('workflow'),
    asked,
    provisions: { cache },
    path: line.env['PATH'] ?? '',
    node: process.execPath,
    clock: () => Date.now(),
    signal: new AbortController().signal,
  });
  return {
    actions: needs.fetch.filter(({ command }) => command === undefined).map(({ uses }) => uses),
    images: needs.fetch.flatMap(({ command }) => command ?? []),
  };
}
