// Ends with 0 if npm has this version with the bytes of the candidate, with 1 if it has no such version, and with 2 if it
// has other bytes under this version: then `npm publish` is refused, because npm never replaces a version.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const { LIFTLOCK_ARTIFACTS, LIFTLOCK_VERSION, NPM_CONFIG_REGISTRY = 'https://registry.npmjs.org' } = process.env;
const { name } = JSON.parse(readFileSync('package.json', 'utf8'));
const tarball = readdirSync(LIFTLOCK_ARTIFACTS).find((file) => file.endsWith('.tgz'));
const bytes = readFileSync(join(LIFTLOCK_ARTIFACTS, tarball));
const ours = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;

const response = await fetch(`${NPM_CONFIG_REGISTRY}/${name.replace('/', '%2f')}`);
if (!response.ok && response.status !== 404) throw new Error(`${response.url} answered ${response.status}`);
const published = response.ok ? (await response.json()).versions[LIFTLOCK_VERSION]?.dist.integrity : undefined;

const is = published === undefined ? 'is not there' : published === ours ? 'is there' : 'is there with other bytes';
console.log(`${name} ${LIFTLOCK_VERSION} ${is}`);
process.exitCode = published === undefined ? 1 : published === ours ? 0 : 2;
