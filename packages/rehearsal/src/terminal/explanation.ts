import { clean } from './clean.ts';
import type { Style } from './style.ts';

/** What there is to say about a workflow that is not run. */
export interface Explained {
  readonly ok: boolean;
  readonly workflow: string;
  readonly event: string;
  readonly ref: string;
  readonly jobs: readonly {
    readonly id: string;
    readonly runs: boolean;
    readonly why?: string;
    readonly engine?: string;
    readonly steps: readonly {
      readonly name: string;
      readonly uses: string | null;
      readonly how: string;
      readonly engine?: string;
    }[];
  }[];
  readonly refusals: readonly { readonly where: string; readonly found: string; readonly next: string }[];
  readonly needs: {
    readonly secrets: readonly string[];
    readonly inputs: readonly string[];
    readonly variables: readonly string[];
    readonly fetch: readonly { readonly uses: string; readonly sha: string | null; readonly command?: string }[];
  };
  readonly notRehearsed: readonly string[];
}

export function explanationLines(explained: Explained, style: Style): string[] {
  const { workflow, event, ref, jobs, refusals, ok } = explained;
  return [
    `${style.bold('Liftlock rehearsal')} ${clean(workflow)} ${style.dim(`${event} of ${clean(ref)}`)}`,
    ...jobs.flatMap((job) => jobLines(job, style)),
    ...needLines(explained.needs, style),
    ...list('Not rehearsed', explained.notRehearsed, style),
    ...refusals.flatMap(({ where, found, next }) => [
      '',
      `${style.red('refused')} ${clean(where)}`,
      ...clean(found)
        .split('\n')
        .map((line) => `  ${line}`),
      `  ${style.dim('next:')} ${clean(next)}`,
    ]),
    '',
    ok
      ? style.green('Nothing is refused. Nothing was run.')
      : style.red(`${refusals.length} refused. Nothing was run.`),
  ];
}

function jobLines({ id, runs, why, engine, steps }: Explained['jobs'][number], style: Style): string[] {
  if (!runs) return ['', `${style.bold(clean(id))} ${style.dim(`left out: ${clean(why ?? '')}`)}`];
  const by = (name: string | undefined) => (name === undefined ? '' : style.dim(` (in a container, by ${name})`));
  const lines = steps.map((step) => `  ${mark(step.how, style)} ${clean(step.name)}${by(step.engine)}`);
  return [
    '',
    style.bold(clean(id)) + (engine === undefined ? '' : style.dim(` with containers, by ${engine}`)),
    ...lines,
  ];
}

const WIDTH = 'stand-in'.length;

function mark(how: string, style: Style): string {
  const text = how.padEnd(WIDTH);
  if (how === 'refuse') return style.red(text);
  return how === 'fetch' ? style.yellow(text) : style.dim(text);
}

function needLines({ secrets, inputs, variables, fetch }: Explained['needs'], style: Style): string[] {
  return [
    ...list('Secrets that are not passed, so empty (--secret NAME)', secrets, style),
    ...list('Variables that are not passed, so empty (--var NAME=VALUE)', variables, style),
    ...list('Inputs that are required and missing (--input NAME=VALUE)', inputs, style),
    ...list(
      'To download first (liftlock actions fetch)',
      fetch
        .filter(({ command }) => command === undefined)
        .map(({ uses, sha }) => (sha === null || uses.endsWith(sha) ? uses : `${uses} (${sha.slice(0, 7)})`)),
      style,
    ),
    ...list(
      'Images to pull first',
      fetch.flatMap(({ command }) => command ?? []),
      style,
    ),
  ];
}

function list(title: string, items: readonly string[], style: Style): string[] {
  return items.length === 0 ? [] : ['', style.bold(title), ...items.map((item) => `  ${clean(item)}`)];
}
