// `docker` and `kubectl` as far as the example container-image uses them: real images in a real registry, without an engine.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sha256 } from './image-registry.ts';

const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const [CONFIG, LAYER] = ['application/vnd.oci.image.config.v1+json', 'application/vnd.oci.image.layer.v1.tar+gzip'];

interface Manifest {
  readonly layers: readonly { readonly digest: string }[];
}

const [tool = '', ...args] = process.argv.slice(2);
const option = (name: string) => args[args.indexOf(name) + 1] ?? '';

async function call(url: string, init?: RequestInit): Promise<Response> {
  const response = await fetch(url, init);
  if (!response.ok) throw new Error(`${init?.method ?? 'GET'} ${url}: ${response.status}`);
  return response;
}

async function upload(repository: string, bytes: Buffer): Promise<{ digest: string; size: number }> {
  const { url, headers } = await call(`${repository}/blobs/uploads/`, { method: 'POST' });
  const place = new URL(headers.get('location') ?? '', url);
  place.searchParams.set('digest', sha256(bytes));
  await call(place.href, { method: 'PUT', body: new Uint8Array(bytes) });
  return { digest: sha256(bytes), size: bytes.length };
}

/** `docker buildx build --push`: one layer with what the Dockerfile copies. */
async function build(): Promise<void> {
  const [, host = '', name = '', tag = ''] = /^([^/]+)\/(.+):([^:]+)$/.exec(option('--tag')) ?? [];
  const repository = `http://${host}/v2/${name}`;
  const [, copied = ''] = /^COPY (.+) \.\/$/m.exec(readFileSync('Dockerfile', 'utf8')) ?? [];
  const packed = spawnSync('tar', ['-czf', '-', '--mtime=@0', '--sort=name', ...copied.split(' ')]);
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType: MANIFEST,
    config: { mediaType: CONFIG, ...(await upload(repository, Buffer.from('{}'))) },
    layers: [{ mediaType: LAYER, ...(await upload(repository, packed.stdout)) }],
  });
  const headers = { 'content-type': MANIFEST };
  await call(`${repository}/manifests/${tag}`, { method: 'PUT', headers, body: manifest });
  const digest = sha256(Buffer.from(manifest));
  writeFileSync(option('--metadata-file'), JSON.stringify({ 'containerimage.digest': digest }));
}

/** Unpacks an image by its digest into a folder. */
export async function pull(image: string, folder: string): Promise<void> {
  const [, host = '', name = '', digest = ''] = /^([^/]+)\/(.+)@(sha256:.+)$/.exec(image) ?? [];
  const repository = `http://${host}/v2/${name}`;
  const read = async (what: string, named: string) => {
    const bytes = Buffer.from(await (await call(`${repository}/${what}/${named}`)).arrayBuffer());
    if (sha256(bytes) !== named) throw new Error(`${named} has other bytes`);
    return bytes;
  };
  const { layers } = JSON.parse((await read('manifests', digest)).toString()) as Manifest;
  for (const layer of layers) {
    spawnSync('tar', ['-xzf', '-', '-C', folder], { input: await read('blobs', layer.digest) });
  }
}

/** `docker run --rm --volume FILE:/srv/NAME:ro IMAGE COMMAND`: the command in the unpacked image. */
async function run(): Promise<number> {
  const at = args.findIndex((word) => word.includes('@sha256:'));
  const folder = mkdtempSync(join(tmpdir(), 'image-'));
  try {
    await pull(args[at] ?? '', folder);
    const [file = '', inside = ''] = option('--volume').split(':');
    copyFileSync(file, join(folder, inside.replace('/srv/', '')));
    const [program = '', ...rest] = args.slice(at + 1);
    return spawnSync(program, rest, { cwd: folder, stdio: 'inherit' }).status ?? 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** `kubectl` with a file as its cluster: a line for each revision of the deployment, the newest last. */
function kubectl(): void {
  const cluster = readFileSync(process.env['KUBECONFIG'] ?? '', 'utf8').trim();
  const revisions = existsSync(cluster) ? readFileSync(cluster, 'utf8').trim().split('\n') : [];
  const [verb = '', what = ''] = args;
  if (verb === 'get') process.stdout.write(revisions.at(-1) ?? '');
  else if (verb === 'delete') rmSync(cluster);
  else if (verb === 'apply') {
    const image = /image: (.+)/.exec(readFileSync(0, 'utf8'))?.[1] ?? '';
    if (revisions.at(-1) !== image) writeFileSync(cluster, [...revisions, image, ''].join('\n'));
  } else if (what === 'undo') writeFileSync(cluster, [...revisions.slice(0, -1), ''].join('\n'));
}

if (tool === 'kubectl') kubectl();
else if (tool === 'docker' && args[0] === 'buildx') await build();
else if (tool === 'docker' && args[0] === 'run') process.exitCode = await run();
