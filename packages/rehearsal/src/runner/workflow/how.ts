import { standInFor } from '../actions/stand-ins.ts';
import { NO_ENGINE } from '../containers/engine.ts';
import { baseImages } from '../containers/dockerfile.ts';
import type { ActionManifest } from '../steps/action-manifest.ts';
import { type ActionFiles, fileOf, manifestOf } from './action-files.ts';
import { parseActionReference, type ActionReference } from './action-reference.ts';
import { stubKey } from './provisions.ts';
import { remedies } from './remedies.ts';

/** What a rehearsal does with a step. */
export type How = 'run' | 'stand-in' | 'fetch' | 'stub' | 'skip' | 'refuse';

/** Why something is refused, and what to do about it. */
export interface Reason {
  readonly why: string;
  readonly remedy: string;
}

export interface Handling {
  readonly how: How;
  /** The container engine that runs it. */
  readonly engine?: string;
  readonly reason?: Reason;
  /** What has to be fetched first: the action, or what it uses. */
  readonly fetch: readonly string[];
}

const RUN: Handling = { how: 'run', fetch: [] };

/** What a rehearsal does with `uses:`, looked into as deep as its files are here. `around`: the actions that it is in. */
export function handlingOf(uses: string, files: ActionFiles, around: readonly string[] = []): Handling {
  if (files.provisions?.stubs?.[stubKey(uses)] !== undefined) return { how: 'stub', fetch: [] };
  const reference = parseActionReference(uses);
  if (standInFor(reference) !== undefined) return { how: 'stand-in', fetch: [] };
  if (around.includes(uses)) return refused(`it calls itself: ${[...around, uses].join(' > ')}`, remedies.faulty);
  if (reference.kind === 'docker') return inContainer(uses, [reference.image], files);
  if (reference.kind === 'self') return refused('`uses:` of the form $/path is not rehearsed yet', remedies.stub(uses));
  try {
    const manifest = manifestOf(uses, reference, files);
    return manifest === undefined ? notHere(uses, reference) : inside(uses, reference, manifest, files, around);
  } catch (error) {
    return refused((error as Error).message, remedies.faulty);
  }
}

function refused(why: string, remedy: string): Handling {
  return { how: 'refuse', reason: { why, remedy }, fetch: [] };
}

/** A local action may come into being in the run itself. */
function notHere(uses: string, { kind }: ActionReference): Handling {
  if (kind === 'suite') return refused('Liftlock has no such action', remedies.faulty);
  return kind === 'remote' ? { how: 'fetch', fetch: [uses] } : RUN;
}

/** By an engine that answers, of images that it has. */
function inContainer(uses: string, images: readonly string[], { provisions }: ActionFiles): Handling {
  const { engine, why } = provisions?.engine?.() ?? NO_ENGINE;
  if (engine === undefined) return refused(why, remedies.engineForAction(uses));
  const missing = images.filter((image) => !engine.hasImage(image));
  return { how: missing.length > 0 ? 'fetch' : 'run', engine: engine.name, fetch: missing.map(imageToFetch) };
}

/** An image among what has to be fetched, as `uses:` would name it. */
const IMAGE = 'docker://';

export function imageToFetch(image: string): string {
  return IMAGE + image;
}

/** The image that is to be fetched; undefined for an action, a workflow or a repository. */
export function fetchedImage(toFetch: string): string | undefined {
  return toFetch.startsWith(IMAGE) ? toFetch.slice(IMAGE.length) : undefined;
}

export function imageMissing(image: string): string {
  return `the image ${image} is not on this machine, and a rehearsal pulls none`;
}

function imagesOf(uses: string, reference: ActionReference, image: string, files: ActionFiles): string[] {
  if (image.startsWith('docker://')) return [image.slice('docker://'.length)];
  const dockerfile = fileOf(uses, reference, image, files);
  if (dockerfile === undefined) throw new Error(`File not found: '${image}' of ${uses}`);
  return baseImages(dockerfile);
}

function inside(
  uses: string,
  reference: ActionReference,
  { runs }: ActionManifest,
  files: ActionFiles,
  around: readonly string[],
): Handling {
  if (runs.using === 'docker') return inContainer(uses, imagesOf(uses, reference, runs.image, files), files);
  if (runs.using !== 'composite') return RUN;
  const fetch: string[] = [];
  let engine: string | undefined;
  for (const step of runs.steps) {
    if (step.uses === undefined) continue;
    const inner = handlingOf(step.uses, files, [...around, uses]);
    if (inner.reason !== undefined) {
      return refused(`inside it, \`uses: ${step.uses}\`: ${inner.reason.why}`, inner.reason.remedy);
    }
    fetch.push(...inner.fetch);
    engine ??= inner.engine;
  }
  return { how: fetch.length > 0 ? 'fetch' : 'run', fetch, ...(engine !== undefined && { engine }) };
}
