import { lookup as systemLookup } from 'node:dns';
import { type IncomingMessage, request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { HttpAnswer, HttpPort, NoAnswer } from '@liftlock/core';
import { isPrivate } from './addresses.ts';

const BODY_LIMIT = 64 * 1024;
const REFUSED = 'Its address is of a private network; `allow-private: true` allows that.';

type Lookup = typeof systemLookup;
type Options = Parameters<HttpPort['get']>[1];

/** Asks URLs of the configuration without being turned against the runner's network: no redirects, addresses checked. */
export const httpProbe: HttpPort = httpProbeWith(systemLookup);

/** @param lookup Finds the addresses of a name. */
export function httpProbeWith(lookup: Lookup): HttpPort {
  return { get: (url, options) => get(url, options, lookup) };
}

function get(url: string, options: Options, lookup: Lookup): Promise<HttpAnswer | NoAnswer> {
  if (!URL.canParse(url)) return Promise.resolve(refused(`"${url}" is not a URL.`));
  const target = new URL(url);
  if (target.protocol !== 'http:' && target.protocol !== 'https:')
    return Promise.resolve(refused(`${target.protocol} is not asked.`));
  const host = target.hostname.replace(/^\[|\]$/g, '');
  if (!options.allowPrivate && isIP(host) !== 0 && isPrivate(host)) return Promise.resolve(refused(REFUSED));
  const send = target.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve) => {
    const request = send(
      target,
      {
        agent: false,
        headers: { 'user-agent': 'liftlock', accept: '*/*' },
        signal: AbortSignal.timeout(options.timeout),
        lookup: options.allowPrivate ? lookup : publicOnly(lookup),
      },
      (response) => {
        void answerOf(response, host).then(resolve);
      },
    );
    request.on('error', (error) => resolve(reason(error, host)));
    request.end();
  });
}

/** The status and the beginning of the body. An answer that begins and never ends is none. */
async function answerOf(response: IncomingMessage, host: string): Promise<HttpAnswer | NoAnswer> {
  const status = response.statusCode ?? 0;
  let body = '';
  response.setEncoding('utf8');
  try {
    for await (const chunk of response as AsyncIterable<string>) {
      body += chunk;
      if (body.length >= BODY_LIMIT) break;
    }
  } catch (error) {
    return reason(error as Error, host);
  }
  return { status, body: body.slice(0, BODY_LIMIT) };
}

/** Every address of the name must be public, and the connection goes to one of those that were checked. */
function publicOnly(lookup: Lookup): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '', 0);
      if (addresses.some(({ address }) => isPrivate(address))) return callback(new Error(REFUSED), '', 0);
      const [first] = addresses;
      if (options.all === true) return callback(null, addresses);
      return callback(null, first?.address ?? '', first?.family ?? 0);
    });
  };
}

const refused = (why: string): NoAnswer => ({ why, cause: 'refused' });

/** What OpenSSL and Node say of a certificate that a client does not accept. */
const CERTIFICATE = /^(?:CERT_|ERR_TLS_CERT|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_(?:GET|VERIFY)_|HOSTNAME_MISMATCH)/;

function reason(error: Error, host: string): NoAnswer {
  if (error.message === REFUSED) return refused(REFUSED);
  const { code = error.message } = error as { code?: string };
  if (code === 'ENOTFOUND') return { why: `There is no address for \`${host}\`.`, cause: 'misconfigured' };
  if (CERTIFICATE.test(code)) return { why: `Its certificate is not accepted (${code}).`, cause: 'misconfigured' };
  return { why: unreachable(error, code), cause: 'unreachable' };
}

function unreachable({ name }: Error, code: string): string {
  if (name === 'TimeoutError' || name === 'AbortError') return 'There was no answer in time.';
  return code === 'ECONNREFUSED' ? 'The connection was refused.' : `There was no answer (${code}).`;
}
