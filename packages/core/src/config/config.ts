import { z } from 'zod';
import { ReleaseStep } from './release-step.ts';
import { Standards } from './standards.ts';
import { ValidationStep } from './validation-step.ts';
import { VersionRules } from './version.ts';

/** One component's version range that a component needs. */
export const Dependency = z.strictObject({ component: z.string(), version: z.string() });
export type Dependency = z.infer<typeof Dependency>;

/** A separately built part of the repository, as configured: not yet at a version. */
export const ConfiguredComponent = z.strictObject({
  name: z.string(),
  path: z.string(),
  exclude: z.array(z.string()),
  artifacts: z.array(z.string()),
  config: z.record(z.string(), z.unknown()),
  dependencies: z.array(Dependency),
});
export type ConfiguredComponent = z.infer<typeof ConfiguredComponent>;

export const TestSuite = z.strictObject({
  name: z.string(),
  kind: z.enum(['unit', 'integration', 'performance', 'security']),
  step: ReleaseStep,
  junit: z.string().optional(),
});
export type TestSuite = z.infer<typeof TestSuite>;

/** Who must approve. `none` only because somebody wrote so, or because nothing is released from here. */
export const ApprovalRule = z.union([
  z.literal('none'),
  z.strictObject({ count: z.int().positive(), notTheAuthor: z.boolean() }),
]);
export type ApprovalRule = z.infer<typeof ApprovalRule>;

/** A GitHub environment and its place on the ladder. */
export const Environment = z.strictObject({
  name: z.string(),
  tier: z.enum(['dev', 'staging', 'prod']),
  url: z.string().optional(),
  requires: z.strictObject({ variables: z.array(z.string()), secrets: z.array(z.string()) }),
  data: z.array(ReleaseStep),
  deploy: z.array(ReleaseStep),
  validate: z.array(ValidationStep),
  after: z.array(z.string()),
  branches: z.array(z.string()),
  approvals: ApprovalRule,
  /** When the GitHub Release is published: not from here, or before or after the deploy. */
  release: z.enum(['none', 'before', 'after']),
});
export type Environment = z.infer<typeof Environment>;

/** The configuration with every default filled in; what the rest of the code reads. */
export const Config = z.strictObject({
  version: VersionRules,
  components: z.array(ConfiguredComponent),
  build: z.array(ReleaseStep),
  suites: z.array(TestSuite),
  environments: z.array(Environment),
  standards: Standards,
});
export type Config = z.infer<typeof Config>;
