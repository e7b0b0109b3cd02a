import { lookup as systemLookup } from 'node:dns';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { HttpAnswer, HttpPort } from '@liftlock/core';
import { isPrivate } from './addresses.ts';

const BODY_LIMIT = 64 * 1024;
const REFUSED = 'Its address is of a private network; `allow-private: true` allows that.';

/** Asks URLs of the configuration without being turned against the runner's network: no redirects, addresses checked. */
export const httpProbe: HttpPort = { get };

function get(
  url: string,
  options: { readonly timeout: number; readonly allowPrivate: boolean },
): Promise<HttpAnswer | string> {
  if (!URL.canParse(url)) return Promise.resolve(`"${url}" is no URL.`);
  const target = new URL(url);
  if (target.protocol !== 'http:' && target.protocol !== 'https:')
    return Promise.resolve(`${target.protocol} is not asked.`);
  const host = target.hostname.replace(/^\[|\]$/g, '');
  if (!options.allowPrivate && isIP(host) !== 0 && isPrivate(host)) return Promise.resolve(REFUSED);
  const send = target.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve) => {
    const request = send(
      target,
      {
        agent: false,
        headers: { 'user-agent': 'liftlock', accept: '*/*' },
        signal: AbortSignal.timeout(options.timeout),
        ...(options.allowPrivate ? {} : { lookup: publicLookup }),
      },
      (response) => {
        let body = '';
        response.setEncoding('utf8');
        const done = () => {
          response.destroy();
          resolve({ status: response.statusCode ?? 0, body });
        };
        response.on('data', (chunk: string) => {
          body += chunk;
          if (body.length > BODY_LIMIT) done();
        });
        response.once('end', done);
        response.once('error', done);
      },
    );
    request.once('error', (error) => resolve(reason(error)));
    request.end();
  });
}

/** Every address of the name must be public, and the connection goes to one of those that were checked. */
const publicLookup: LookupFunction = (hostname, options, callback) => {
  systemLookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, '', 0);
    if (addresses.some(({ address }) => isPrivate(address))) return callback(new Error(REFUSED), '', 0);
    const [first] = addresses;
    if (options.all === true) return callback(null, addresses);
    return callback(null, first?.address ?? '', first?.family ?? 0);
  });
};

function reason(error: Error): string {
  if (error.message === REFUSED) return REFUSED;
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return 'There was no answer in time.';
  const { code } = error as { code?: string };
  return code === 'ECONNREFUSED' ? 'The connection was refused.' : `There was no answer (${code ?? error.message}).`;
}
