import type { Deployment, Lock } from '../deployment/index.ts';

/** What GitHub has recorded of one environment: its newest deployments. */
export interface EnvironmentRecords {
  readonly name: string;
  /** False if GitHub has no environment of this name. */
  readonly exists: boolean;
  /** Records of ours, newest first. */
  readonly records: readonly Deployment[];
  /** The lock that is on the environment. */
  readonly lock: Lock | undefined;
  /** Deployments of other tools, and those that GitHub writes for jobs, newest first. */
  readonly others: readonly OtherDeployment[];
  /** Whether there are older deployments, which were not read. */
  readonly hasOlder: boolean;
}

export interface OtherDeployment {
  readonly id: number;
  /** Full SHA of what it deployed. */
  readonly sha: string;
  readonly task: string;
  /** Whether it has reached success. */
  readonly succeeded: boolean;
  /** ISO 8601. */
  readonly createdAt: string;
}
