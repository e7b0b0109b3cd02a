import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  CONFIG_FILE,
  MISNAMED_CONFIG_FILE,
  missingConfig,
  parseConfig,
  type Problem,
  valueProblems,
} from '@liftlock/core';
import { readWorkflow } from '@liftlock/rehearsal/workflow';
import { callCannotMove, workflowAdvice } from './advice/index.ts';
import { checkNextRelease, type NextRelease, type ReleaseQuestion } from './next-release.ts';
import type { Pipeline } from './pipeline.ts';
import { adviceOnVersions } from './advice/versions.ts';
import { adviceOnSettings } from './rules/contracts.ts';
import { hasRemote } from './remote.ts';
import { pipelineProblems } from './rules/index.ts';
import { adviceOnPlaceholders } from './rules/placeholders.ts';
import { readActionInterfaces } from './workflow/action-interfaces.ts';
import { atTheCall, pipelineCalls } from './workflow/called-pipeline.ts';
import { suiteSteps } from './workflow/suite-steps.ts';

const WORKFLOWS = '.github/workflows';

type Config = Pipeline['config'];

export interface CheckedWorkflow {
  readonly path: string;
  /** Stages that it runs, in order; none if it has nothing to do with releases. */
  readonly stages: readonly string[];
  readonly problems: readonly Problem[];
  /** Worth changing, and no reason to fail. */
  readonly advice: readonly string[];
}

export interface CheckedRepository {
  readonly config: {
    readonly path: string;
    readonly found: Config | undefined;
    readonly problems: readonly Problem[];
    readonly advice: readonly string[];
  };
  /** `undefined` where no configuration can be read. */
  readonly release: NextRelease | undefined;
  readonly workflows: readonly CheckedWorkflow[];
}

export interface CheckRequest extends Omit<ReleaseQuestion, 'repo'> {
  /** Folder that holds the actions of the suite. */
  readonly suiteRoot: string;
}

/** All problems of a repository, in the order in which they are shown. */
export function problemsOf({ config, release, workflows }: CheckedRepository): Problem[] {
  const held = release?.asked === true ? release.problems : [];
  return [...config.problems, ...held, ...workflows.flatMap((workflow) => workflow.problems)];
}

/** Reads the configuration, every workflow and what would be released, and holds them against each other. */
export async function checkRepository(folder: string, request: CheckRequest): Promise<CheckedRepository> {
  const config = await readConfig(folder);
  const release = config.ok ? await checkNextRelease({ ...request, repo: folder }) : undefined;
  const read = await readWorkflows(folder, request.suiteRoot);
  const pipelines = read.flatMap((file) => file.pipelines);
  const models = [...read.flatMap(({ model }) => model ?? []), ...pipelines.map(({ model }) => model)];
  const workflows = models.map((model) => ({ model, steps: suiteSteps(model) }));
  const actions = await readActionInterfaces(request.suiteRoot);
  const defaultBranch = release?.asked === true ? release.defaultBranch : undefined;
  const around = { workflows, hasRemote: await hasRemote(folder, request.env) };
  const asked = config.ok ? pipelineProblems({ ...config, ...around, actions, defaultBranch }) : [];
  const found = config.ok
    ? pipelines.reduce((all, one) => all.map((problem) => atTheCall(problem, one, config.config)), asked)
    : [];
  const values = config.ok ? await problemsOfValues(folder, config) : [];
  const parsed = config.ok ? config.config : undefined;
  const surroundings = { namesPackageManager: await namesPackageManager(folder) };
  const of = (path: string) => found.filter(({ where = '' }) => where.startsWith(`${path}:`));
  return {
    config: {
      path: CONFIG_FILE,
      found: parsed,
      problems: config.ok ? [...of(CONFIG_FILE), ...values] : config.problems,
      advice: config.ok
        ? [...adviceOnSettings(config), ...adviceOnVersions(config), ...adviceOnPlaceholders(around)]
        : [],
    },
    release,
    workflows: read.map(({ path, errors, pipelines: called }) => {
      const own = [path, ...called.map(({ model }) => model.path)];
      const steps = workflows.filter(({ model }) => own.includes(model.path)).flatMap((one) => one.steps);
      const written = steps.filter(({ workflow }) => workflow.path === path);
      const advice = [...workflowAdvice(written, parsed, surroundings), ...called.flatMap(callCannotMove)];
      return { path, stages: steps.map(({ stage }) => stage), problems: [...errors, ...of(path)], advice };
    }),
  };
}

async function readConfig(folder: string) {
  const text = await readFile(join(folder, CONFIG_FILE), 'utf8').catch(() => undefined);
  if (text === undefined) return { ok: false, problems: [noConfig(folder)] } as const;
  const parsed = parseConfig(text);
  if (!parsed.ok) return parsed;
  return { ...parsed, placeOf: (...path: readonly PropertyKey[]) => parsed.placeOf(path) };
}

/** The fields for which setup-node restores a cache by itself. */
async function namesPackageManager(folder: string): Promise<boolean> {
  const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => '');
  return /"packageManager"\s*:/.test(text);
}

/** In every environment, as a candidate of this checkout would come there. */
function problemsOfValues(folder: string, { config, placeOf }: Pick<Pipeline, 'config' | 'placeOf'>) {
  const { components, environments } = config;
  const read = (path: string) => readFile(join(folder, path), 'utf8').catch(() => undefined);
  return valueProblems({ config, components, environments, placeOf: (path) => placeOf(...path) }, { read });
}

function noConfig(folder: string): Problem {
  return missingConfig(CONFIG_FILE, existsSync(join(folder, MISNAMED_CONFIG_FILE)) ? MISNAMED_CONFIG_FILE : undefined);
}

async function readWorkflows(folder: string, suiteRoot: string) {
  const names = (await readdir(join(folder, WORKFLOWS)).catch(() => [])).filter((name) => /\.ya?ml$/.test(name)).sort();
  return Promise.all(
    names.map(async (name) => {
      const path = `${WORKFLOWS}/${name}`;
      const { errors, model } = readWorkflow({ path, content: await readFile(join(folder, path), 'utf8') });
      const calls = model === undefined ? { pipelines: [], errors: [] } : pipelineCalls(model, suiteRoot);
      return { path, model, ...calls, errors: [...errors, ...calls.errors].map((error) => invalid(path, error)) };
    }),
  );
}

function invalid(
  path: string,
  { message, line, column }: { readonly message: string; readonly line: number; readonly column: number },
): Problem {
  return {
    code: 'workflow-invalid',
    outcome: 'errored',
    where: `${path}:${line}:${column}`,
    found: message,
    next: 'Correct the file at this place. GitHub would reject the whole workflow.',
  };
}
