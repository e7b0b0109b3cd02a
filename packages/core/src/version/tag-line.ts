import compare from 'semver/functions/compare.js';
import parse from 'semver/functions/parse.js';
import type { ReleaseTag } from './history.ts';

/** Newest first by semantic version; two spellings of one version (build metadata) in the order of their names. */
export function newestFirst(a: ReleaseTag, b: ReleaseTag): number {
  return compare(b.version, a.version) || byName(a, b);
}

function byName(a: ReleaseTag, b: ReleaseTag): number {
  return a.tag < b.tag ? -1 : Number(a.tag > b.tag);
}

type SemVer = NonNullable<ReturnType<typeof parse>>;

/** A tag with its version read once: sorting compares each many times. */
interface Parsed extends ReleaseTag {
  readonly parsed: SemVer;
}

function released({ tag, version, component }: Parsed): ReleaseTag {
  return { tag, version, component };
}

/** Both kinds of tags, each newest first. */
interface Sorted {
  readonly plain: Float64Array;
  readonly others: readonly Parsed[];
}

function sorted(plain: readonly number[], others: readonly Parsed[]): Sorted {
  return {
    plain: Float64Array.from(plain).sort().reverse(),
    others: others.toSorted((a, b) => compare(b.parsed, a.parsed) || byName(a, b)),
  };
}

/** What stands before and after the version in the tags of one line. */
export type Literal = readonly [before: string, after: string];

/**
 * The release tags of one line, newest first. There may be tens of thousands of which a plan looks at a few, so plain
 * versions are kept as numbers, and a tag is made of one when somebody gets to it.
 */
export class TagLine implements Iterable<ReleaseTag> {
  private readonly plain: number[] = [];
  private readonly others: Parsed[] = [];
  private newest: Sorted | null = null;
  readonly component: string | null;
  private readonly literal: Literal;

  constructor(component: string | null, literal: Literal) {
    this.component = component;
    this.literal = literal;
  }

  /** What all tags of the line begin with. */
  get prefix(): string {
    return this.literal[0];
  }

  /** Takes a tag in, if it is one of this line. */
  take(tag: string): boolean {
    if (!isAround(tag, this.literal)) return false;
    const [before, after] = this.literal;
    const packed = packPlain(tag, before.length, tag.length - after.length);
    if (packed >= 0) {
      this.plain.push(packed);
      return true;
    }
    const parsed = versionBetween(tag, this.literal);
    if (parsed !== null) this.others.push({ tag, version: parsed.raw, component: this.component, parsed });
    return parsed !== null;
  }

  *[Symbol.iterator](): Generator<ReleaseTag> {
    // Sorted when it is first looked through, which is after all tags were taken in.
    this.newest ??= sorted(this.plain, this.others);
    const { plain, others } = this.newest;
    let next = 0;
    for (const packed of plain) {
      const tag = this.tagOf(packed);
      for (let other = others[next]; other !== undefined && newestFirst(other, tag) < 0; other = others[next]) {
        yield released(other);
        next += 1;
      }
      yield tag;
    }
    yield* others.slice(next).map(released);
  }

  private tagOf(packed: number): ReleaseTag {
    const version = unpacked(packed);
    const [before, after] = this.literal;
    return { tag: `${before}${version}${after}`, version, component: this.component };
  }
}

/**
 * The version in a tag: what stands around it is compared, never matched as a pattern, and it has to be a semantic version
 * (2.0.0) letter by letter.
 */
export function versionBetween(tag: string, literal: Literal): SemVer | null {
  if (!isAround(tag, literal)) return null;
  const version = tag.slice(literal[0].length, tag.length - literal[1].length);
  const parsed = /^\d/.test(version) ? parse(version) : null;
  return parsed?.raw === version ? parsed : null;
}

function isAround(tag: string, [before, after]: Literal): boolean {
  return tag.length > before.length + after.length && tag.startsWith(before) && tag.endsWith(after);
}

/** Three numbers below this fit into one that JavaScript holds exactly. */
const LIMIT = 2 ** 17;
const [DOT, ZERO] = ['.'.charCodeAt(0), '0'.charCodeAt(0)];

/**
 * `1.2.3` as one number that sorts as the version does; -1 for pre-releases, build metadata and larger numbers. Character
 * by character, because this is asked of every tag of the repository.
 */
function packPlain(text: string, from: number, to: number): number {
  let packed = 0;
  let at = from;
  for (let dots = 0; dots < 3; dots += 1) {
    const start = at;
    let number = 0;
    for (; at < to; at += 1) {
      const digit = text.charCodeAt(at) - ZERO;
      if (digit < 0 || digit > 9) break;
      number = number * 10 + digit;
    }
    const hasLeadingZero = at > start + 1 && text.charCodeAt(start) === ZERO;
    const isEnded = dots === 2 ? at === to : text.charCodeAt(at) === DOT;
    if (at === start || hasLeadingZero || !isEnded || number >= LIMIT) return -1;
    packed = packed * LIMIT + number;
    at += 1;
  }
  return packed;
}

function unpacked(packed: number): string {
  const [minorAndPatch, patch] = [packed % (LIMIT * LIMIT), packed % LIMIT];
  return `${Math.floor(packed / LIMIT / LIMIT)}.${Math.floor(minorAndPatch / LIMIT)}.${patch}`;
}
