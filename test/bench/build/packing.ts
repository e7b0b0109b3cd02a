import path from 'node:path';
import { checkedGitHub } from '../../support/openapi/local-github.ts';
import { serve } from '../../../packages/rehearsal/src/github/index.ts';
import type { Goal } from '../goals.ts';
import { print, rounds } from '../rounds.ts';
import { type Measured, run } from '../run.ts';
import type { BuildBench } from './bench.ts';
import { writeArtifact } from './inputs.ts';
import { isHere } from './tools.ts';

/** Sends files to the artifact service of a local GitHub, as the last step of a build does. */
export class Service {
  readonly #checked = checkedGitHub();
  readonly #served = serve(this.#checked.github);
  #sent = 0;

  async send(programs: string, files: readonly string[]): Promise<Measured> {
    await this.#served;
    const { github, firstCommit, folder } = this.#checked;
    const workflow = { path: '.github/workflows/release.yml', name: 'Release' };
    const event = { name: 'push', payload: {} };
    const { id: runId } = github.createRun({ workflow, event, ref: 'refs/heads/main', sha: firstCommit, actor: 'bob' });
    const { id } = github.createJob({ runId, key: 'build', name: 'build', permissions: {} });
    const job = github.startJob(id);
    const env = {
      ...process.env,
      ACTIONS_RESULTS_URL: job.resultsUrl,
      ACTIONS_RUNTIME_TOKEN: job.runtimeToken,
      GITHUB_SERVER_URL: job.serverUrl,
      GITHUB_WORKSPACE: folder,
    };
    this.#sent += 1;
    return run(process.execPath, [path.join(programs, 'pack.js'), `candidate-${this.#sent}`, ...files], { env });
  }

  async close(): Promise<void> {
    await (await this.#served).close();
    this.#checked.remove();
  }
}

/**
 * What is packed is the workflow artifact in which a candidate goes from one job to the next: a zip archive, stored and
 * not deflated, since artifacts are packed already.
 */
export async function benchPacking({ scratch, programs, rounds: count }: BuildBench): Promise<Goal[]> {
  if (!(await isHere('pigz', ['--version']))) return [];
  const files = [1, 2].map((seed) => path.join(scratch, `packed-${seed}.bin`));
  for (const [seed, file] of files.entries()) writeArtifact(file, 128, seed);
  const service = new Service();
  const tar = `tar -c -C "$0" ${files.map((file) => path.basename(file)).join(' ')} | pigz -p2 > "$0/packed.tgz"`;
  try {
    const measured = await rounds(
      [
        { name: '`tar`, `pigz -p2`', run: () => run('sh', ['-c', tar, scratch]) },
        { name: 'packed and sent to the artifact service', run: () => service.send(programs, files) },
      ],
      count,
    );
    print('The workflow artifact of 256 MiB', measured);
    return [
      { what: '256 MiB packed and sent, to `pigz -p2`', unit: '×', bar: 1.2, measured: measured[1]?.wallRatio ?? NaN },
    ];
  } finally {
    await service.close();
  }
}
