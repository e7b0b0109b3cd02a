/** What becomes of steps that could reach the world: they run, are printed, or run without the network. */
export const DEPLOY_MODES = ['run', 'print', 'sandbox'] as const;
export type DeployMode = (typeof DEPLOY_MODES)[number];

/** What a rehearsal would run of a step that could reach the world. */
export interface DeployCommand {
  /** `staging: roll out api`, `job publish: npm publish` */
  readonly step: string;
  /** Why it is listed, where it is no step of an environment. */
  readonly why?: string;
  readonly commands: readonly string[];
}

/** What a rehearsal did on this machine and what left it, in the words of the footer. */
export function whatRan(mode: DeployMode, isSample: boolean): string {
  if (isSample)
    return 'Liftlock uploads nothing. The steps of the sample run on this machine and deploy to processes on it.';
  switch (mode) {
    case 'run':
      return 'Liftlock uploads nothing, but every step of the workflow really runs, with your rights and your network: a deploy that can reach a server deploys to it.';
    case 'print':
      return 'Liftlock uploads nothing. Deploys and other steps that could reach the world are printed and not run; all other steps run with your rights and, outside of containers, your network.';
    case 'sandbox':
      return 'Liftlock uploads nothing. Deploys and other steps that could reach the world run without network and credentials; all other steps run with your rights and, outside of containers, your network.';
  }
}
