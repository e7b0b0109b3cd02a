import type { RegistryAnswer } from '@liftlock/core';

const TIMEOUT_MS = 30_000;
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** `https`, or `http` where the name is of this machine. */
export function schemeOf(host: string): 'https' | 'http' {
  return LOOPBACK.test(new URL(`https://${host}`).hostname) ? 'http' : 'https';
}

/** Asks an address that must not be listened to: credentials go along, and the answer decides about a release. */
export async function askSecurely(url: string, init: RequestInit, fetch: typeof globalThis.fetch): Promise<Response> {
  refuseInsecure(url);
  // Registries send reads to their stores; `fetch` keeps credentials from other hosts.
  const response = await fetch(url, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) });
  refuseInsecure(response.url || url);
  return response;
}

function refuseInsecure(text: string): void {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.test(url.hostname))) return;
  throw new Error(`it leads to ${url?.origin ?? 'something that is no address'}, which is not asked without https`);
}

/** What an answer without the thing itself means. */
export function answerOfStatus(status: number): RegistryAnswer {
  if (status === 404) return { found: 'missing' };
  const why = `it answered ${status}`;
  return status === 401 || status === 403 ? { found: 'refused', why } : { found: 'unreachable', why };
}
