import type { ClockPort, Reference, RegistryAnswer, RegistryPort } from '@liftlock/core';
import { askImageRegistry } from './oci.ts';
import { askPackageRegistry } from './npm.ts';

const TRIES = 3;
const PAUSE_MS = 2_000;

/** Registries of images and packages, asked over https; over http only where they are on this machine. */
export function registries(
  clock: Pick<ClockPort, 'sleep'>,
  fetch: typeof globalThis.fetch = globalThis.fetch,
): RegistryPort {
  return {
    async ask(reference, login) {
      const once = () => answerOf(() => askOnce(reference, login, fetch));
      let answer = await once();
      for (let tried = 1; tried < TRIES && answer.found === 'unreachable'; tried += 1) {
        await clock.sleep(PAUSE_MS * tried);
        answer = await once();
      }
      return answer;
    },
  };
}

function askOnce(
  reference: Reference,
  login: Parameters<RegistryPort['ask']>[1],
  fetch: typeof globalThis.fetch,
): Promise<RegistryAnswer> {
  return reference.kind === 'oci'
    ? askImageRegistry(reference, login, fetch)
    : askPackageRegistry(reference, login, fetch);
}

async function answerOf(ask: () => Promise<RegistryAnswer>): Promise<RegistryAnswer> {
  try {
    return await ask();
  } catch (error) {
    return { found: 'unreachable', why: whyOf(error as Error & { cause?: Error & { code?: string } }) };
  }
}

/** In a clause. The message of `fetch` itself says nothing; its cause does. */
function whyOf(error: Error & { readonly cause?: Error & { readonly code?: string } }): string {
  if (error.name === 'TimeoutError') return 'it did not answer within 30s';
  if (error.cause !== undefined) return `the connection failed (${error.cause.code ?? error.cause.message})`;
  return error.message;
}
