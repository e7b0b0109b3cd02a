export { type Bump, bumped, coreOf, isInitialDevelopment, isPrerelease, strongest } from './bump.ts';
export { type Channel, channelOf, inRange } from './channel.ts';
export { needsFiles, touchTest, type VersionedComponent } from './components.ts';
export { type Footer, footerValues } from './footers.ts';
export { graphOf, mergedBy } from './graph.ts';
export type { Header } from './header.ts';
export type {
  HistoryCommit,
  IgnoredTag,
  ReachedTag,
  ReleaseLine,
  ReleaseTag,
  Signature,
  TagRef,
  VersionHistory,
} from './history.ts';
export { dueComponents, planOfComponent } from './of-component.ts';
export { isBreaking, isMerge, type ParsedCommit, parseCommit } from './message.ts';
export { examineVersion, isUnparsed } from './plan.ts';
export type { PlanInput, PlanResult } from './planning.ts';
export { findReverts, type RevertRole } from './reverts.ts';
export { newestFirst } from './tag-line.ts';
export { tagOf, versionOfTag } from './tags.ts';
export { type JudgedCommit, judgeAll, verdictOf } from './verdicts.ts';
export { BaseRelease, CommitVerdict, ComponentPlan, NextRelease, VersionPlan } from './version-plan.ts';
export { unreleasedCommits } from './unreleased.ts';
