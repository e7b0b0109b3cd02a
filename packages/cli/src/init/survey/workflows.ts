import { parse } from 'yaml';
import type { Files } from '../files/files.ts';
import { isObject, objectAt, textAt } from '../files/parse.ts';

/** What the workflows say that are there already. */
export interface ExistingWorkflows {
  readonly paths: readonly string[];
  /** Names of the environments that their jobs use, in the order of the files. */
  readonly environments: readonly string[];
  /** Those that release with another tool, by their path. */
  readonly releasing: Readonly<Record<string, string>>;
}

const TOOLS: readonly (readonly [tool: string, uses: RegExp])[] = [
  ['semantic-release', /semantic-release/],
  ['release-please', /release-please/],
  ['changesets', /changesets\/action|changeset publish/],
  ['GoReleaser', /goreleaser/],
];

/** Reads them leniently: whether they are sound is for `liftlock check`. */
export function readWorkflows(files: Files): ExistingWorkflows {
  const paths = files.paths.filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path));
  const texts = paths.map((path) => [path, files.text(path) ?? ''] as const);
  const releasing = texts.flatMap(([path, text]) => {
    const tool = TOOLS.find(([, uses]) => uses.test(text))?.[0];
    return tool === undefined ? [] : [[path, tool] as const];
  });
  const environments = texts.flatMap(([, text]) => environmentsIn(text));
  return { paths, environments: [...new Set(environments)], releasing: Object.fromEntries(releasing) };
}

function environmentsIn(text: string): string[] {
  const jobs = Object.values(objectAt(lenient(text), 'jobs'));
  return jobs.flatMap((job) => {
    const name = textAt(job, 'environment') ?? textAt(objectAt(job, 'environment'), 'name');
    return name === undefined || !/^[\w. /-]{1,100}$/.test(name) ? [] : [name];
  });
}

function lenient(text: string): unknown {
  try {
    const value: unknown = parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const STAGING = /stag|test|uat|\bqa\b|preprod|pre-prod|preview|dev/i;
const PRODUCTION = /prod|live|release|publish|npm|pypi|crates|maven/i;

/** The two environments of the pipeline, by the names that are in use. */
export function ladderOf(environments: readonly string[]): readonly [staging: string, production: string] {
  const staging = environments.find((name) => STAGING.test(name)) ?? 'staging';
  const production = environments.find((name) => PRODUCTION.test(name) && name !== staging) ?? 'production';
  return [staging, production];
}
