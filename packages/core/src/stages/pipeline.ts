import type { PipelineStage } from '../pipeline/pipeline-stage.ts';
import { STAGE_PERMISSIONS } from './permissions.ts';

/** The pipeline of one repository, from a commit to production. Each stage is an action of its own, `actions/<name>`. */
export const PIPELINE = [
  // Makes the candidate: version, notes, artifacts, manifest.
  {
    name: 'build',
    title: 'Build',
    required: [],
    permissions: STAGE_PERMISSIONS.build,
    load: async () => (await import('./build-stage/build.ts')).build,
  },
  // Says something about the candidate, and leaves it as evidence.
  {
    name: 'test',
    title: 'Test',
    required: ['candidate'],
    permissions: STAGE_PERMISSIONS.test,
    load: async () => (await import('./test-stage/test.ts')).test,
  },
  // Keeps the candidate as a draft release, brings it into the first environment, writes the brief.
  {
    name: 'stage',
    title: 'Stage',
    required: ['candidate'],
    permissions: STAGE_PERMISSIONS.stage,
    load: async () => (await import('./stage.ts')).stage,
  },
  // After the approval: the same bytes into the next environment, and the release.
  {
    name: 'promote',
    title: 'Promote',
    required: ['environment'],
    permissions: STAGE_PERMISSIONS.promote,
    load: async () => (await import('./promote-stage/promote.ts')).promote,
  },
] as const satisfies readonly PipelineStage[];

/** What the root action runs besides: stages that only read. The first is its default. */
export const READ_ONLY = [
  // Says what would be released.
  {
    name: 'plan',
    title: 'Plan',
    required: [],
    permissions: STAGE_PERMISSIONS.plan,
    load: async () => (await import('./plan/plan.ts')).plan,
  },
  // Says what is live in every environment.
  {
    name: 'status',
    title: 'Status',
    required: [],
    permissions: STAGE_PERMISSIONS.status,
    load: async () => (await import('./status/status.ts')).status,
  },
  // Says which settings on GitHub would stop or endanger a release.
  {
    name: 'doctor',
    title: 'Doctor',
    required: [],
    permissions: STAGE_PERMISSIONS.doctor,
    load: async () => (await import('./doctor/doctor.ts')).doctor,
  },
] as const satisfies readonly PipelineStage[];

/** Everything that the root action runs, by name. */
export const STAGES = [...READ_ONLY, ...PIPELINE] as const;

export type StageName = (typeof STAGES)[number]['name'];

export function stageNamed(name: string): PipelineStage | undefined {
  return STAGES.find((stage) => stage.name === name);
}
