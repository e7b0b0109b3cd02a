import { mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { FakeEngine } from '../testing/fake-engine.ts';
import { removeTemporaryFolders, temporaryFolder } from '../testing/temporary-folder.ts';
import { findEngine } from './find-engine.ts';

afterAll(removeTemporaryFolders);

const find = (...folders: readonly string[]) =>
  findEngine({ path: folders.join(delimiter), env: {}, platform: 'linux' });

test('an engine that answers is taken; a client without its server is passed over', () => {
  const docker = new FakeEngine({ silent: true });
  const podman = new FakeEngine({ name: 'podman' });
  expect(find(docker.folder, podman.folder).engine?.name).toBe('podman');
  expect(find(docker.folder).why).toBe(
    'no container engine answers here: `docker` is installed, and says: Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
  );
});

test('where none is installed, that is said', () => {
  expect(find(temporaryFolder()).why).toBe(
    'no container engine answers here: neither `docker` nor `podman` is installed',
  );
});

test('only Linux runs the containers of a job', () => {
  const { folder } = new FakeEngine();
  expect(findEngine({ path: folder, env: {}, platform: 'darwin' }).why).toBe(
    'a rehearsal runs containers on Linux only',
  );
});

test('a client sees what it needs to find its server, and no secret of the user', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'bin'));
  const script = '#!/bin/sh\n[ "$DOCKER_HOST" = unix:///x.sock ] && [ -z "$NPM_TOKEN" ] && echo 1\n';
  writeFileSync(join(folder, 'bin', 'docker'), script, { mode: 0o755 });
  const env = { DOCKER_HOST: 'unix:///x.sock', NPM_TOKEN: 'secret' };
  expect(findEngine({ path: join(folder, 'bin'), env, platform: 'linux' }).engine?.name).toBe('docker');
});
