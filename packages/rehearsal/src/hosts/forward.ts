import { type IncomingMessage, request as ask, type ServerResponse } from 'node:http';

/** Hands a request on to a service on this machine, and its answer back. */
export function forward(request: IncomingMessage, response: ServerResponse, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const onward = ask(
      {
        host: '127.0.0.1',
        port,
        method: request.method,
        path: request.url,
        headers: { accept: request.headers.accept ?? '*/*' },
      },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, {
          'content-type': answer.headers['content-type'] ?? 'text/plain',
        });
        answer.pipe(response);
        answer.once('end', resolve);
        answer.once('error', reject);
      },
    );
    onward.once('error', reject);
    onward.end();
  });
}
