import { createHash } from 'node:crypto';
import type { Reply } from './call.ts';

/**
 * Names what a read answers by its `ETag`, and answers 304 to who has it already (docs, Best practices for using the REST
 * API, "Use conditional requests if appropriate").
 */
export function conditional(request: Request, reply: Reply): Reply {
  if (!/^(GET|HEAD)$/.test(request.method) || reply.status !== 200) return reply;
  const content = reply.bytes ?? JSON.stringify(reply.body);
  if (content === undefined) return reply;
  const etag = `"${createHash('sha256').update(content).digest('hex')}"`;
  const headers = { ...reply.headers, etag: `W/${etag}` };
  const known = (request.headers.get('if-none-match') ?? '').split(',').map((each) => each.trim().replace(/^W\//, ''));
  return known.includes(etag) ? { status: 304, headers } : { ...reply, headers };
}
