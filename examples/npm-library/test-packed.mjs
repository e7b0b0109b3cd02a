// Installs the very file that is going to be published, and uses it.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const { LIFTLOCK_ARTIFACTS, LIFTLOCK_VERSION } = process.env;
const folder = mkdtempSync(join(tmpdir(), 'packed-'));
try {
  const tarball = readdirSync(LIFTLOCK_ARTIFACTS).find((name) => name.endsWith('.tgz'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', join(LIFTLOCK_ARTIFACTS, tarball)], { cwd: folder });
  const { version } = JSON.parse(readFileSync(join(folder, 'node_modules/@acme/slug/package.json'), 'utf8'));
  if (version !== LIFTLOCK_VERSION) throw new Error(`the package says ${version}, the release is ${LIFTLOCK_VERSION}`);
  writeFileSync(join(folder, 'use.js'), "import { slug } from '@acme/slug';\nconsole.log(slug('It works'));\n");
  const said = execFileSync(process.execPath, ['use.js'], { cwd: folder, encoding: 'utf8' }).trim();
  if (said !== 'it-works') throw new Error(`the package says ${said}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
