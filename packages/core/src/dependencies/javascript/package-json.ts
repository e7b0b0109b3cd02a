import { names } from '../broken.ts';
import type { Beside } from '../ecosystem.ts';

const KINDS = ['dependencies', 'devDependencies', 'optionalDependencies'];

/** Names that a mapping with the keys of a package.json asks for. */
export function askedBy(manifest: unknown): string[] {
  const known = (manifest ?? {}) as Readonly<Record<string, unknown>>;
  return KINDS.flatMap((kind) => names(known[kind]));
}

export function askedByFile({ 'package.json': file }: Beside): Set<string> {
  return new Set(askedBy(parsed(file ?? '{}')));
}

/** A package.json that is broken is for its own tool to refuse. */
function parsed(file: string): unknown {
  try {
    return JSON.parse(file) as unknown;
  } catch {
    return {};
  }
}
