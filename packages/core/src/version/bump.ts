import inc from 'semver/functions/inc.js';
import type { VersionRules } from '../config/version/schema.ts';
import type { Header } from './header.ts';
import { isBreaking, type ParsedCommit } from './message.ts';

export type Bump = 'major' | 'minor' | 'patch' | 'none';

const WEIGHT: Readonly<Record<Bump, number>> = { none: 0, patch: 1, minor: 2, major: 3 };

export function strongest(bumps: readonly Bump[]): Bump {
  return bumps.reduce((best, bump) => (WEIGHT[bump] > WEIGHT[best] ? bump : best), 'none');
}

export interface Judgement {
  readonly bump: Bump;
  /** One clause that explains the bump to a person. */
  readonly reason: string;
}

/**
 * What one commit asks for, reverts and merges aside: its title, or the items squashed into it if the title is not
 * conventional, and its breaking changes.
 *
 * @param initialDevelopment Whether the last release is below 1.0.0, where the rules of `zero-major` hold.
 */
export function bumpFor(commit: ParsedCommit, rules: VersionRules, initialDevelopment: boolean): Judgement {
  if (isBreaking(commit)) return breakingJudgement(commit, rules, initialDevelopment);
  const judged = (change: Header): Judgement => judgeChange(change, rules, initialDevelopment);
  const items = commit.items.map((item) => ({ item, ...judged(item) }));
  const ofItems = strongest(items.map(({ bump }) => bump));
  const title = commit.revert?.restores ?? commit.header ?? plainRevert(commit);
  if (title !== null) return overruled(judged(title), ofItems);
  const decisive = items.find(({ bump }) => bump === ofItems);
  if (decisive === undefined) return { bump: 'none', reason: `not conventional: ${commit.unparsed ?? 'no type'}` };
  return { bump: decisive.bump, reason: `${decisive.reason}, squashed in: ${decisive.item.subject}` };
}

/** A conventional title is what the author, or the reviewer who squashed, says of the whole; it is not outvoted. */
function overruled(title: Judgement, ofItems: Bump): Judgement {
  if (WEIGHT[ofItems] <= WEIGHT[title.bump]) return title;
  return { ...title, reason: `${title.reason}; the title decides over what was squashed in (${ofItems})` };
}

/** `Revert "…"` of something released has no type of its own, and takes a shipped change back. */
function plainRevert(commit: ParsedCommit): Header | null {
  if (commit.revert === null) return null;
  return { type: 'revert', scope: null, breaking: false, subject: commit.revert.title };
}

function judgeChange(change: Header, rules: VersionRules, initialDevelopment: boolean): Judgement {
  const rule = ruleFor(change, rules);
  const name = change.scope === null ? change.type : `${change.type}(${change.scope})`;
  if (rule === undefined) return { bump: 'none', reason: otherSpelling(change, rules) ?? `${name} causes no release` };
  if (rule.bump === 'none') return { bump: 'none', reason: `${name} causes no release` };
  if (rule.bump === 'minor' && initialDevelopment && rules.zeroMajor.feature === 'patch') {
    return { bump: 'patch', reason: `${name}: patch, below 1.0.0` };
  }
  return { bump: rule.bump, reason: `${name}: ${rule.bump}` };
}

/** First rule that fits: rules are asked in order, the configured ones before the usual ones. */
function ruleFor(change: Header, rules: VersionRules): VersionRules['bumps'][number] | undefined {
  const spelled = (text: string): string => (rules.anyCase ? text.toLowerCase() : text);
  return rules.bumps.find(
    (rule) =>
      (rule.type === null || spelled(rule.type) === spelled(change.type)) &&
      (rule.scope === null || (change.scope !== null && spelled(rule.scope) === spelled(change.scope))),
  );
}

function otherSpelling(change: Header, rules: VersionRules): string | null {
  if (rules.anyCase || change.type === change.type.toLowerCase()) return null;
  const lower = ruleFor({ ...change, type: change.type.toLowerCase() }, rules);
  if (lower === undefined || lower.bump === 'none') return null;
  return `\`${change.type}\` is not \`${change.type.toLowerCase()}\`; \`version.case: any\` would count it`;
}

function breakingJudgement(commit: ParsedCommit, rules: VersionRules, initialDevelopment: boolean): Judgement {
  const how = commit.breaking.length > 0 ? 'BREAKING CHANGE' : 'breaking (!)';
  if (!initialDevelopment || rules.zeroMajor.breaking === 'major') return { bump: 'major', reason: `${how}: major` };
  return { bump: 'minor', reason: `${how}: minor, below 1.0.0` };
}

/** The version that follows `version` by a bump of its core; a pre-release counts as the core it leads to. */
export function bumped(version: string, bump: Exclude<Bump, 'none'>): string {
  const next = inc(coreOf(version), bump);
  if (next === null) throw new RangeError(`No ${bump} release can follow ${version}.`);
  return next;
}

/** `1.4.0` of `1.4.0-rc.2+build`. */
export function coreOf(version: string): string {
  return version.split(/[-+]/, 1)[0] ?? version;
}

export function isPrerelease(version: string): boolean {
  return version.split('+', 1)[0]?.includes('-') ?? false;
}

/** Semantic Versioning 2.0.0, item 4: anything below 1.0.0 is initial development. */
export function isInitialDevelopment(version: string): boolean {
  return version.startsWith('0.');
}
