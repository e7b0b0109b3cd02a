import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { Random } from './random.ts';
import { run } from './run.ts';

export interface HistoryShape {
  readonly commits: number;
  /** Components with versions of their own; 0 for one version of the whole. */
  readonly components: number;
  /** Commits since the last release: the same at every size, or the sizes could not be compared. */
  readonly unreleased: number;
  readonly seed: number;
  /** Adds one commit that is made to be slow to read, and to look like git's own output. */
  readonly hostile?: boolean;
}

/** What a right plan of the history says, known from how it was made and not from reading it. */
export interface Truth {
  /** Next version of the whole, or of each component; `null` where nothing is to be released. */
  readonly next: Readonly<Record<string, string | null>>;
  readonly lastTag: string;
}

type Level = 0 | 1 | 2 | 3;

const TYPES: readonly (readonly [readonly [string, Level], number])[] = [
  [['fix', 1], 34],
  [['feat', 2], 22],
  [['chore', 0], 18],
  [['docs', 0], 10],
  [['test', 0], 6],
  [['refactor', 0], 5],
  [['perf', 1], 2],
  [['feat!', 3], 0.6],
  [['wip', 0], 2.4],
];

const COMMITS_PER_RELEASE = 30;
const FIRST_DATE = 1500000000;

/** Writes a history into a new bare repository with one `git fast-import`, and returns the truth about it. */
export async function generateHistory(folder: string, shape: HistoryShape): Promise<Truth> {
  await mkdir(folder, { recursive: true });
  await run('git', ['init', '--quiet', '--bare', '--initial-branch=main', '.'], { cwd: folder });
  const child = spawn('git', ['fast-import', '--quiet', '--force', '--done'], {
    cwd: folder,
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  const ended = once(child, 'close');
  const writer = new HistoryWriter(shape);
  for (const text of writer.write()) {
    if (!child.stdin.write(text)) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  const [code] = (await ended) as [number];
  if (code !== 0) throw new Error(`git fast-import ended with ${code}`);
  // A clone has its refs packed; fast-import leaves one file for each.
  await run('git', ['pack-refs', '--all'], { cwd: folder });
  return writer.truth();
}

interface Line {
  readonly name: string;
  version: [number, number, number];
  level: Level;
  tag: string;
}

class HistoryWriter {
  private readonly shape: HistoryShape;
  private readonly random: Random;
  private readonly lines: Line[];
  private mark = 0;

  constructor(shape: HistoryShape) {
    this.shape = shape;
    this.random = new Random(shape.seed);
    const names = Array.from({ length: shape.components }, (_, index) => `c${index}`);
    this.lines = (names.length === 0 ? [''] : names).map((name) => ({ name, version: [1, 0, 0], level: 0, tag: '' }));
  }

  *write(): Generator<string> {
    const { commits, unreleased, hostile } = this.shape;
    const released = commits - unreleased;
    yield this.commit('feat: begin', 'README.md');
    for (const line of this.lines) yield this.release(line);
    for (let count = 1; count < commits; count += 1) {
      const line = this.lines[this.random.below(this.lines.length)] as Line;
      yield this.change(line);
      const isDue = count % COMMITS_PER_RELEASE === 0 && count < released;
      if (isDue || (count === released - 1 && this.lines.length === 1)) yield this.release(line);
    }
    if (hostile === true) yield this.commit(hostileMessage(), 'hostile');
    yield 'done\n';
  }

  truth(): Truth {
    const next = this.lines.map((line) => [line.name, line.level === 0 ? null : bumped(line).join('.')] as const);
    return { next: Object.fromEntries(next), lastTag: (this.lines[0] as Line).tag };
  }

  private change(line: Line): string {
    const [type, level] = this.random.pick(TYPES);
    if (level > line.level) line.level = level;
    const scope = this.random.next() < 0.4 ? `(area-${this.random.below(12)})` : '';
    const title =
      type === 'wip'
        ? `work on ${this.mark}`
        : `${type.replace('!', '')}${scope}${type.endsWith('!') ? '!' : ''}: change number ${this.mark} (#${this.mark})`;
    const body =
      this.random.next() < 0.3
        ? `\n\n${'It was needed because of what happened before. '.repeat(1 + this.random.below(6))}`
        : '';
    const folder = line.name === '' ? 'src' : `packages/${line.name}`;
    return this.commit(`${title}${body}`, `${folder}/file-${this.random.below(20)}.ts`);
  }

  private commit(message: string, file: string): string {
    this.mark += 1;
    const who = `Author ${this.mark % 40} <author${this.mark % 40}@example.invalid> ${FIRST_DATE + this.mark * 60} +0000`;
    const content = `${this.mark}\n`;
    return [
      'commit refs/heads/main',
      `mark :${this.mark}`,
      `author ${who}`,
      `committer ${who}`,
      `data ${Buffer.byteLength(message)}`,
      message,
      ...(this.mark === 1 ? [] : [`from :${this.mark - 1}`]),
      `M 644 inline ${file}`,
      `data ${content.length}`,
      content,
    ].join('\n');
  }

  private release(line: Line): string {
    if (line.tag !== '' && line.level === 0) return '';
    if (line.tag !== '') line.version = bumped(line);
    line.level = 0;
    line.tag = `${line.name === '' ? '' : `${line.name}-`}v${line.version.join('.')}`;
    return `reset refs/tags/${line.tag}\nfrom :${this.mark}\n\n`;
  }
}

function bumped({ version: [major, minor, patch], level }: Line): [number, number, number] {
  if (level === 3) return [major + 1, 0, 0];
  return level === 2 ? [major, minor + 1, 0] : [major, minor, patch + 1];
}

function hostileMessage(): string {
  const forged = '0'.repeat(40);
  return [
    `docs: (tag: v99.0.0) ${'a'.repeat(64_000)}`,
    '',
    '#'.repeat(10_000),
    `-hash-\n${forged}\n-gitTags-\n (tag: v99.0.0)`,
    '------------------------ >8 ------------------------',
    'a/'.repeat(8_000),
  ].join('\n');
}
