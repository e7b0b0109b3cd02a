import { execFileSync } from 'node:child_process';
import { afterCancel, type Ports, promote, stage } from '@liftlock/core';
import { Interruption } from '../support/pipeline/crash.ts';
import type { Attempt, Rig, StageOptions } from '../support/pipeline/rig.ts';
import { Machines } from './machines.ts';

/** The last run of a story. */
export interface Job {
  readonly stage: 'stage' | 'promote';
  readonly inputs: Readonly<Record<string, string>>;
  readonly options?: StageOptions;
}

/** A repository on GitHub and the machines of its environments at one moment. */
export class World {
  readonly rig: Rig;
  readonly machines: Machines;

  constructor(rig: Rig, machines = new Machines()) {
    this.rig = rig;
    this.machines = machines;
  }

  /** One pack in place of hundreds of files: every fork copies them. */
  pack(): void {
    const git = (...args: string[]) => execFileSync('git', args, { cwd: this.rig.sample.gitDir, stdio: 'pipe' });
    git('repack', '-a', '-d', '-q');
    git('pack-refs', '--all');
    git('prune-packed', '-q');
  }

  async fork(): Promise<World> {
    return new World(await this.rig.fork(), this.machines.copy());
  }

  /** Runs one attempt of a job. It rejects with a `Crash` if the interruption ends its process. */
  async run(job: Job, stop = new Interruption()): Promise<Attempt> {
    const { rig, machines } = this;
    const wrap = (ports: Ports) => thenPost({ ...ports, commands: machines }, stop);
    const options = { settings: {}, ...job.options, wrap };
    rig.github.faults = stop.faults;
    try {
      return await (job.stage === 'stage'
        ? rig.run(stage, job.inputs, options)
        : rig.run(promote, job.inputs, options));
    } finally {
      rig.github.faults = undefined;
    }
  }

  stop(): Promise<void> {
    return this.rig.stop();
  }
}

/** The runner starts the post step of a cancelled run when the main step has ended, which ends with its summary. */
function thenPost(ports: Ports, stop: Interruption): Ports {
  const wrapped = stop.wrap(ports);
  const summary = async (markdown: string) => {
    await wrapped.outputs.summary(markdown);
    if (stop.isCancelled) await afterCancel(ports);
  };
  return { ...wrapped, outputs: Object.assign(Object.create(wrapped.outputs) as Ports['outputs'], { summary }) };
}
