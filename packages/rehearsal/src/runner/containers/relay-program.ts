/** Where the sockets of a relay are, in its container. */
export const RELAY_FOLDER = '/liftlock';

/** A name, and the port of a connection that comes from outside: `db 5432`. */
export const INWARD = 'in.sock';

/**
 * Runs in the network of a job's containers. What connects to a port of the rehearsal there comes out at a socket of its
 * name, whatever network that is; the other way, it connects to a container for whoever asks at its own socket. It ends
 * with its standard input.
 */
export const RELAY = `
import { connect, createServer } from 'node:net';

const { folder, inward, ports } = JSON.parse(process.argv[1]);
const join = (one, other) => {
  one.pipe(other).pipe(one);
  for (const [socket, peer] of [[one, other], [other, one]]) {
    socket.on('error', () => peer.destroy());
    socket.on('close', () => peer.end());
  }
};
const listen = (place, take) => new Promise((resolve) => createServer({ allowHalfOpen: true }, take).listen(...place, resolve));
const outward = (port) => listen([port, '127.0.0.1'], (inside) => join(inside, connect({ path: folder + '/' + port + '.sock', allowHalfOpen: true })));
const take = (outside) => {
  let question = '';
  const read = (chunk) => {
    question += chunk.toString('latin1');
    const end = question.indexOf('\\n');
    if (end < 0) return;
    outside.off('data', read).pause();
    const [host, port] = question.slice(0, end).split(' ');
    const rest = Buffer.from(question.slice(end + 1), 'latin1');
    if (rest.length > 0) outside.unshift(rest);
    join(outside, connect({ host, port: Number(port), allowHalfOpen: true }));
  };
  outside.on('data', read);
};
await Promise.all([...ports.map(outward), listen([folder + '/' + inward], take)]);
process.stdin.resume().on('end', () => process.exit(0));
console.log('ready');
`;

/** Gives everything below a folder to the owner of the folder. */
export const OWN = `
import { lchownSync, lstatSync, readdirSync } from 'node:fs';

const [folder] = process.argv.slice(1);
const { uid, gid } = lstatSync(folder);
for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  try {
    lchownSync(entry.parentPath + '/' + entry.name, uid, gid);
  } catch {}
}
`;
