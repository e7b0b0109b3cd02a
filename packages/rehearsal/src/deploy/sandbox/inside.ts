/**
 * What runs first inside the sandbox: it answers names, forwards the ports of the rehearsal and the allowed hosts, is the
 * proxy of programs that use one, and starts the step. Plain JavaScript, because node runs it as a file of its own.
 */
export const INSIDE = `
import { spawn } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { createServer as createProxy, request as send } from 'node:http';
import { connect, createServer } from 'node:net';
import { constants } from 'node:os';

const [settings, command, ...args] = process.argv.slice(2);
const { socket, ports, allowed } = JSON.parse(settings);

/** A connection to the outside, or undefined where the gate says no. */
const ask = (host, port) =>
  new Promise((resolve) => {
    const gate = connect({ path: socket, allowHalfOpen: true }, () => gate.write('connect ' + host + ' ' + port + '\\n'));
    gate.once('error', () => resolve(undefined));
    gate.once('data', (answer) => {
      gate.pause();
      if (answer[0] !== 43) return resolve(gate.destroy() && undefined);
      if (answer.length > 1) gate.unshift(answer.subarray(1));
      resolve(gate);
    });
    gate.once('end', () => resolve(undefined));
  });

const join = (client, gate) => {
  for (const [one, other] of [[client, gate], [gate, client]]) one.on('error', () => other.destroy());
  client.pipe(gate).pipe(client);
};

const forward = (address, host, port) =>
  new Promise((resolve) => {
    const server = createServer({ allowHalfOpen: true, pauseOnConnect: true }, async (client) => {
      client.on('error', () => {});
      const gate = await ask(host, port);
      if (gate === undefined) return client.destroy();
      join(client, gate);
      client.resume();
    });
    server.on('error', resolve);
    server.listen(port, address, resolve);
  });

const addresses = new Map(allowed.map(({ host, address }) => [host, address]));

/** Names of allowed hosts lead to a forwarder; every other one does not exist, and is told to the gate. */
const names = createSocket('udp4', (query, from) => {
  const labels = [];
  let at = 12;
  while (at < query.length && query[at] > 0) {
    labels.push(query.toString('latin1', at + 1, at + 1 + query[at]));
    at += query[at] + 1;
  }
  if (at + 5 > query.length) return;
  const name = labels.join('.').toLowerCase();
  const type = query.readUInt16BE(at + 1);
  const address = addresses.get(name);
  if (address === undefined && (type === 1 || type === 28)) {
    connect(socket).on('error', () => {}).end('named ' + name + '\\n');
  }
  const has = address !== undefined && type === 1;
  const head = [query[0], query[1], 0x81, address === undefined ? 0x83 : 0x80, 0, 1, 0, has ? 1 : 0, 0, 0, 0, 0];
  const answer = has ? [0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 60, 0, 4, ...address.split('.').map(Number)] : [];
  names.send(Buffer.concat([Buffer.from(head), query.subarray(12, at + 5), Buffer.from(answer)]), from.port, from.address);
});
names.on('error', () => {});

const refusal = (host) => 'This rehearsal does not let deploys reach ' + host + '. --allow ' + host + ' does.\\n';
const proxy = createProxy(async (request, response) => {
  const url = URL.canParse(request.url) ? new URL(request.url) : undefined;
  const gate = url === undefined ? undefined : await ask(url.hostname, Number(url.port || 80));
  if (gate === undefined) return response.writeHead(403).end(refusal(url?.host ?? 'that'));
  const onward = send({ createConnection: () => gate, method: request.method, path: url.pathname + url.search, headers: request.headers });
  onward.on('response', (answer) => answer.pipe(response.writeHead(answer.statusCode, answer.rawHeaders)));
  onward.on('error', () => response.destroy());
  request.pipe(onward);
});
proxy.on('connect', async (request, client, head) => {
  client.on('error', () => {});
  const [, host, port] = /^\\[?(.*?)\\]?:(\\d+)$/.exec(request.url) ?? [];
  const gate = host === undefined ? undefined : await ask(host, Number(port));
  if (gate === undefined) return client.end('HTTP/1.1 403 Refused by the rehearsal\\r\\n\\r\\n' + refusal(request.url));
  client.write('HTTP/1.1 200 Connected\\r\\n\\r\\n');
  gate.write(head);
  join(client, gate);
});
await new Promise((resolve) => proxy.listen(0, '127.0.0.1', resolve));
await new Promise((resolve) => names.bind(53, '127.0.0.1', resolve));
await Promise.all([
  ...ports.map((port) => forward('127.0.0.1', '127.0.0.1', port)),
  ...allowed.flatMap(({ host, address, ports: open }) => open.map((port) => forward(address, host, port))),
]);

const address = 'http://127.0.0.1:' + proxy.address().port;
const env = { ...process.env };
for (const name of ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY']) env[name] = env[name.toLowerCase()] = address;
env.NO_PROXY = env.no_proxy = '127.0.0.1,localhost,.localhost,::1';
const child = spawn(command, args, { stdio: 'inherit', env });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('error', (error) => {
  console.error(error.message);
  process.exit(127);
});
child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
`;
