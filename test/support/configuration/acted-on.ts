import { isDeepStrictEqual } from 'node:util';
import type { ParsedConfig } from '@liftlock/core';
import { stringify } from 'yaml';
import { CONTEXTS, documentsWith, type Pair, pairsOf } from './documents.ts';
import type { Key, Keys } from './keys.ts';

type Parse = (text: string) => ParsedConfig;

/** Whether writing the key changes what the code reads, or is refused by its name. */
export function isActedOn(keys: Keys, key: Key, parse: Parse): boolean {
  if (key.node.notYet !== undefined) return isRefusedByName(keys, key, parse);
  // What can only be written as it is anyway has nothing to change.
  if (key.node.const !== undefined && key.node.const === key.node.default) return true;
  return CONTEXTS.some((context) => pairsOf(keys, key, context).some((pair) => changes(pair, parse)));
}

function changes({ document, others }: Pair, parse: Parse): boolean {
  const written = read(document, parse);
  if (!written.ok) return false;
  return others.some((other) => {
    const parsed = read(other, parse);
    return parsed.ok && !isDeepStrictEqual(parsed.config, written.config);
  });
}

function isRefusedByName(keys: Keys, key: Key, parse: Parse): boolean {
  const name = key.path.at(-1) ?? '';
  return documentsWith(keys, key, 'x', CONTEXTS[0] ?? {}).every((document) => {
    const parsed = read(document, parse);
    return (
      !parsed.ok &&
      parsed.problems.every(({ code }) => code === 'not-supported-yet') &&
      parsed.problems.some(({ found }) => found.includes(`.${name}\``))
    );
  });
}

export function read(document: unknown, parse: Parse): ParsedConfig {
  return parse(stringify(document, { aliasDuplicateObjects: false }));
}
