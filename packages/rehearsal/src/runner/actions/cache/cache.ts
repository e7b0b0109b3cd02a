import { writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, relative } from 'node:path';
import type { StepExecution } from '../../steps/step-work.ts';
import { capture } from '../capture.ts';
import { globbed } from '../globbed.ts';
import type { StandIn } from '../stand-in.ts';
import { CacheStore } from './cache-store.ts';

type Inputs = ReadonlyMap<string, string>;

const COMMON = ['path', 'key', 'upload-chunk-size', 'enablecrossosarchive'];
const RESTORING = [...COMMON, 'restore-keys', 'fail-on-cache-miss', 'lookup-only'];
const notRehearsed = "a cache of this rehearsal was used; it began empty, and GitHub's was not asked";

export const cache: StandIn = {
  action: 'actions/cache',
  inputs: [...RESTORING, 'save-always'],
  notRehearsed,
  run: restore,
  post: saveAfterwards,
  postIf: 'success()',
};

export const cacheRestore: StandIn = { action: 'actions/cache/restore', inputs: RESTORING, notRehearsed, run: restore };

export const cacheSave: StandIn = {
  action: 'actions/cache/save',
  inputs: COMMON,
  notRehearsed,
  run: (step, inputs) => save(step, pathsOf(inputs), inputs.get('key') ?? ''),
};

function storeOf({ job }: StepExecution): CacheStore {
  return new CacheStore(join(job.options.workspace, '_cache'));
}

function pathsOf(inputs: Inputs): string[] {
  return linesOf(inputs.get('path'));
}

function linesOf(text = ''): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

async function restore(step: StepExecution, inputs: Inputs): Promise<void> {
  const { job, outputs, state, log } = step;
  const key = inputs.get('key') ?? '';
  const paths = pathsOf(inputs);
  if (key === '' || paths.length === 0)
    throw new Error(`Input required and not supplied: ${key === '' ? 'key' : 'path'}`);
  const others = linesOf(inputs.get('restore-keys'));
  state.set('CACHE_KEY', key);
  state.set('CACHE_PATHS', paths.join('\n'));
  outputs['cache-primary-key'] = key;
  const found = await storeOf(step).find(key, others, paths.join('\n'));
  if (found === undefined) {
    if (inputs.get('fail-on-cache-miss')?.toLowerCase() === 'true') {
      throw new Error(`Failed to restore cache entry. Exiting as fail-on-cache-miss is set. Input key: ${key}`);
    }
    log.output(`Cache not found for input keys: ${[key, ...others].join(', ')}`);
    return;
  }
  state.set('CACHE_RESULT', found.key);
  outputs['cache-hit'] = String(found.key === key);
  outputs['cache-matched-key'] = found.key;
  if (inputs.get('lookup-only')?.toLowerCase() === 'true') {
    log.output(`Cache found and can be restored from key: ${found.key}`);
    return;
  }
  await tar(step, ['-xf', found.archive, '-P', '-C', job.folders.workspace]);
  log.output(`Cache restored from key: ${found.key}`);
}

/** Nothing is saved again under a key that was found. */
async function saveAfterwards(step: StepExecution): Promise<void> {
  const { state, log } = step;
  const key = state.get('CACHE_KEY');
  if (key === undefined) return;
  if (state.get('CACHE_RESULT') === key) {
    log.output(`Cache hit occurred on the primary key ${key}, not saving cache.`);
    return;
  }
  await save(step, linesOf(state.get('CACHE_PATHS')), key);
}

async function save(step: StepExecution, paths: readonly string[], key: string): Promise<void> {
  const { job, log } = step;
  const { workspace, temp } = job.folders;
  const home = job.options.env['HOME'] ?? homedir();
  const store = storeOf(step);
  const version = paths.join('\n');
  const known = await store.find(key, [], version);
  if (known?.key === key) {
    log.output(`Failed to save: Unable to reserve cache with key ${key}, another job may be creating this cache.`);
    return;
  }
  // A folder that is matched is saved as a whole, so what is in it need not be named.
  const found = await globbed(
    paths.map((path) => path.replace(/^(!?)~/, `$1${home}`)),
    workspace,
  );
  const roots = found.filter((path) => !found.some((other) => path.startsWith(`${other}/`)));
  if (roots.length === 0) {
    log.warning(
      'Path Validation Error: Path(s) specified in the action for caching do(es) not exist, hence no cache is being saved.',
    );
    return;
  }
  const list = join(temp, 'cache-files.txt');
  await writeFile(list, roots.map((path) => relative(workspace, path) || '.').join('\n'));
  await store.save(key, version, job.options.clock(), (archive) =>
    tar(step, ['-cf', archive, '-P', '-C', workspace, '-T', list]),
  );
  log.output(`Cache saved with key: ${key}`);
}

async function tar(step: StepExecution, args: readonly string[]): Promise<void> {
  const { exitCode, text } = await capture(step, 'tar', args);
  if (exitCode !== 0) throw new Error(`tar failed with exit code ${exitCode ?? 'unknown'}: ${text}`);
}
