import type { Config } from '@liftlock/core';
import type { LocalGitHub } from '../github/index.ts';
import { ledgerOf } from '../kernel/ledger.ts';
import type { StepProcess } from '../runner/process/started.ts';
import type { StepModel, StepsJob } from '../runner/workflow/model.ts';
import { suiteStageOf } from '../runner/workflow/suite-stage.ts';
import { Contacts } from './contacts.ts';
import type { DeployMode } from '../kernel/deploys.ts';
import { expectedAnswer } from './print/expected-answer.ts';
import { Printing } from './print/printing.ts';
import { deploysByConfig, whyReaching } from './reaching-steps.ts';
import type { Allowed } from './sandbox/gate.ts';
import { Sandbox } from './sandbox/sandbox.ts';

export interface DeploysOptions {
  readonly mode: DeployMode;
  /** Hosts that a sandbox lets through to. */
  readonly allowed: readonly Allowed[];
  /** Where an agent of OpenSSH listens. */
  readonly agent?: string | undefined;
}

/** What a world knows that deploys need. */
export interface DeploysWorld {
  readonly root: string;
  readonly home: string;
  readonly node: string;
  readonly path: string;
  readonly github: LocalGitHub;
  readonly config: () => Config | undefined;
  /** Addresses of the environments on this machine. */
  readonly sites: readonly string[];
}

/** Starts the steps that could reach the world as somebody asked for it, and knows what they tried. */
export class Deploys {
  readonly mode: DeployMode;
  readonly contacts: Contacts;
  readonly #printing: Printing | undefined;
  readonly #sandbox: Sandbox | undefined;
  #printed = 0;

  private constructor(mode: DeployMode, contacts: Contacts, parts: { printing?: Printing; sandbox?: Sandbox }) {
    this.mode = mode;
    this.contacts = contacts;
    this.#printing = parts.printing;
    this.#sandbox = parts.sandbox;
  }

  static async open({ mode, allowed, agent }: DeploysOptions, world: DeploysWorld): Promise<Deploys> {
    const contacts = new Contacts();
    const { root, home, node, path, github, sites } = world;
    if (mode === 'run') return new Deploys(mode, contacts, {});
    if (mode === 'print') {
      const expected = (url: string) => expectedAnswer(url, world.config(), (name) => placeNow(github, name));
      return new Deploys(mode, contacts, { printing: await Printing.open({ root, node, path, expected }) });
    }
    const ports = [github.origin, ...sites].map((url) => Number(new URL(url).port));
    return new Deploys(mode, contacts, {
      sandbox: await Sandbox.open({ root, home, node, allowed, ports, contacts, agent }),
    });
  }

  /** How a process of a step is started. In a container its network is the sandbox. */
  launch(started: StepProcess, step: StepModel, job: StepsJob, where: 'machine' | 'container'): StepProcess {
    const isSuite = suiteStageOf(step) !== undefined;
    const reaches = whyReaching(step, job) !== undefined;
    if (this.#printing !== undefined) {
      if (isSuite && where === 'container' && deploysByConfig(step)) throw new Error(NOT_PRINTED);
      if (isSuite) return this.#printing.wrapSuite(started);
      if (!reaches) return started;
      this.#printed += 1;
      return this.#printing.wrap(started);
    }
    if (where === 'container') return started;
    return this.#sandbox !== undefined && (reaches || deploysByConfig(step)) ? this.#sandbox.wrap(started) : started;
  }

  /** What was not rehearsed for this reason. */
  notes(): string[] {
    if (this.#printing === undefined) return [];
    const printed =
      this.#printed === 0
        ? []
        : [
            `steps that could reach the world: ${this.#printed} printed and not run (--deploy=print), so what they make is missing`,
          ];
    const unasked = [...this.#printing.unasked].map(
      (url) => `GET ${url}: not sent; the answer was made up as the configuration expects it`,
    );
    return [
      'deploys: the commands of environments were printed and not run, and count as done (--deploy=print)',
      ...printed,
      ...unasked,
    ];
  }

  async close(): Promise<void> {
    await this.#printing?.close();
    await this.#sandbox?.close();
  }
}

const NOT_PRINTED =
  'deploys are not printed in a container: run them without network, --deploy=sandbox, or with it, --deploy=run';

function placeNow({ state }: LocalGitHub, name: string) {
  const environment = state.environments.find((each) => each.name === name);
  return {
    settings: { ...state.variables, ...state.secrets, ...environment?.variables, ...environment?.secrets },
    record: ledgerOf(state).findLast((record) => record.environment === name),
  };
}
