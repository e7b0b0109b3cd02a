import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { digestOf, promote, stage } from '@liftlock/core';
import { builtCandidate, LIGHT, lightRig, SETTINGS } from './light.ts';
import { commit, ending, firstProblem, ledgerOf, replaced } from './support.ts';

const DIGEST = digestOf('the image');

describe('an image that the build pushes', () => {
  let registry: Server;
  let name: string;
  /** The images that the registry has now. */
  const images = new Set<string>();

  beforeEach(async () => {
    images.clear();
    images.add(DIGEST);
    registry = createServer(({ url = '' }, response) => {
      const digest = url.replace('/v2/acme/api/manifests/', '');
      response.writeHead(images.has(digest) ? 200 : 404, { 'docker-content-digest': digest }).end();
    });
    await new Promise<void>((done) => void registry.listen(0, '127.0.0.1', done));
    name = `127.0.0.1:${(registry.address() as AddressInfo).port}/acme/api`;
  });
  afterEach(async () => {
    registry.closeAllConnections();
    await new Promise((done) => void registry.close(done));
  });

  async function rigThatPushes() {
    const rig = await lightRig();
    const config = [
      replaced('artifacts: ["out/*"]', `artifacts: ["out/*.txt", { oci: "${name}", digest-file: out/api.digest }]`),
      replaced('"printf app > out/app.txt"', `"printf app > out/app.txt", "echo ${DIGEST} > out/api.digest"`),
      replaced('echo do:one in $LIFTLOCK_ENVIRONMENT', 'echo do:pull $LIFTLOCK_OCI_API'),
    ].reduce((text, change) => change(text), LIGHT);
    commit(rig, 'feat: push an image', { '.github/liftlock.yml': config });
    return rig;
  }

  test('is part of the candidate by its digest, which the steps get', async () => {
    const rig = await rigThatPushes();
    try {
      const candidate = await builtCandidate(rig);
      const staged = await rig.run(stage, { candidate }, { settings: SETTINGS });
      expect(ending(staged)).toMatchObject({ decision: 'completed' });
      expect(staged.outputs.markdown).toContain(DIGEST);
      await rig.review('production', 'approved', 'Yes.');
      const promoted = await rig.run(promote, { candidate, environment: 'production' }, { settings: SETTINGS });
      expect(ending(promoted)).toMatchObject({ decision: 'completed' });
      expect(promoted.output).toContain(`do:pull ${name}@${DIGEST}\n`);
      expect(rig.github.state.releases.at(-1)?.body).toContain(`| \`${name}\` | image | app | \`${DIGEST}\` |`);
    } finally {
      await rig.stop();
    }
  });

  test('that the registry has lost since staging deploys nothing', async () => {
    const rig = await rigThatPushes();
    try {
      const candidate = await builtCandidate(rig);
      await rig.run(stage, { candidate }, { settings: SETTINGS });
      await rig.review('production', 'approved', 'Yes.');
      images.clear();
      const promoted = await rig.run(promote, { candidate, environment: 'production' }, { settings: SETTINGS });
      expect(ending(promoted)).toMatchObject({ decision: 'failed', code: 'reference-missing' });
      expect(firstProblem(promoted).found).toBe(`${name}@${DIGEST} is not in its registry.`);
      expect(ledgerOf(rig, 'production')).toEqual([]);
      expect(promoted.output).not.toContain('do:');
      images.add(DIGEST);
      const again = await rig.run(promote, { candidate, environment: 'production' }, { settings: SETTINGS });
      expect(ending(again)).toMatchObject({ decision: 'completed' });
    } finally {
      await rig.stop();
    }
  });

  test('that never arrived is not staged', async () => {
    const rig = await rigThatPushes();
    try {
      images.clear();
      const candidate = await builtCandidate(rig);
      const staged = await rig.run(stage, { candidate }, { settings: SETTINGS });
      expect(ending(staged)).toMatchObject({ decision: 'failed', code: 'reference-missing' });
      expect(rig.github.state.deployments).toEqual([]);
    } finally {
      await rig.stop();
    }
  });
});
