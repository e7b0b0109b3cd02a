import { type CandidateManifest, type Digest, NOTES_FILE, shortDigest } from '../../candidate/index.ts';
import { type Deployment, hasSucceeded, live } from '../../deployment/index.ts';
import type { TestReport } from '../../evidence/index.ts';
import { code, details, fileSize, paragraphs, plain, table } from '../../pipeline/markdown.ts';
import type { Comparison } from '../../ports/index.ts';
import { reportTable } from '../../pipeline/report-table.ts';

/** What a reviewer needs before saying yes to one environment. */
export interface Brief {
  readonly environment: string;
  readonly manifest: CandidateManifest;
  readonly candidate: Digest;
  readonly repositoryUrl: string;
  /** Ledger of the environment that is asked about. */
  readonly ledger: readonly Deployment[];
  /** Ledger of the environment in which the candidate is staged. */
  readonly stagedLedger: readonly Deployment[];
  /** From what is live to the candidate, or from the last release when nothing is; undefined without either. */
  readonly comparison: Comparison | undefined;
  readonly reports: readonly TestReport[];
  readonly notes: string;
  /** When the candidate will have soaked, at the earliest: `14:35 UTC`; left out where it may enter at once. */
  readonly notBefore?: string | undefined;
}

const COMMITS_SHOWN = 50;

/** The brief as Markdown: the question first, then what changes, the risks, the tests, the files. */
export function renderBrief(brief: Brief): string {
  const { manifest, environment, ledger, candidate } = brief;
  const there = live(ledger);
  const from = there === undefined ? 'nothing is live there yet' : `${code(there.payload.version)} is live there`;
  return paragraphs(
    `### To ${plain(environment)}: ${code(manifest.version)}`,
    `Approving puts version ${code(manifest.version)} into **${plain(environment)}**; ${from}. Candidate ${code(shortDigest(candidate))}, commit [${code(manifest.commit.slice(0, 7))}](${brief.repositoryUrl}/commit/${manifest.commit}).`,
    brief.notBefore === undefined ? '' : `**Not before ${brief.notBefore}:** it has to soak first.`,
    risks(brief),
    changes(brief),
    retired(brief),
    reportTable(brief.reports),
    files(manifest),
    brief.comparison === undefined ? '' : details('Release notes', brief.notes.trim()),
    details('Digest of the candidate', code(candidate)),
  );
}

function changes({ comparison, repositoryUrl, manifest, notes, ledger }: Brief): string {
  if (comparison === undefined)
    return paragraphs('**What changes:** everything is new there. The release notes:', notes.trim());
  const commits = comparison.commits.slice(-COMMITS_SHOWN).toReversed();
  const rows = commits.map(({ sha, subject, author }) => [
    `[${code(sha.slice(0, 7))}](${repositoryUrl}/commit/${sha})`,
    plain(subject),
    plain(author),
  ]);
  const more = comparison.total - commits.length;
  return paragraphs(
    `**What changes${since(manifest, ledger)}:** ${count(comparison.total, 'commit')}, ${count(comparison.files.length, 'file')}${prs(comparison)}.`,
    rows.length === 0 ? '' : table(['Commit', 'Subject', 'Author'], rows),
    more > 0 ? `… and ${more} older ones, in [the whole comparison](${repositoryUrl}/commits/${manifest.commit}).` : '',
  );
}

/** Said only where the difference is not to what is live. */
function since({ base }: CandidateManifest, ledger: Brief['ledger']): string {
  return live(ledger) === undefined && base !== null ? ` since the release ${code(base.tag)}` : '';
}

/** Where the difference in the brief begins: at what is live, or at the last release when nothing is. */
export function comparedFrom(ledger: readonly Deployment[], manifest: CandidateManifest): string | undefined {
  return live(ledger)?.sha ?? manifest.base?.commit;
}

/** Pull requests as GitHub writes them into subjects: `… (#12)` and `Merge pull request #12 from …`. */
function prs(comparison: Comparison): string {
  const numbers = comparison.commits.flatMap(({ subject }) => {
    const found = /\(#(\d{1,9})\)\s*$|^Merge pull request #(\d{1,9}) /.exec(subject);
    return found === null ? [] : [found[1] ?? found[2] ?? ''];
  });
  const unique = [...new Set(numbers)];
  if (unique.length === 0) return '';
  return `, pull ${unique.length === 1 ? 'request' : 'requests'} ${unique.map((number) => `#${number}`).join(', ')}`;
}

const RISKS: readonly { readonly what: string; readonly touches: (file: string) => boolean }[] = [
  { what: 'the pipeline itself (.github/liftlock.yml)', touches: (file) => file === '.github/liftlock.yml' },
  { what: 'workflows', touches: (file) => file.startsWith('.github/workflows/') },
  {
    what: 'dependencies',
    touches: (file) =>
      /(^|\/)(package(-lock)?\.json|yarn\.lock|pnpm-lock\.yaml|go\.(mod|sum)|Cargo\.(toml|lock)|requirements[^/]*\.txt|poetry\.lock|pom\.xml|Gemfile(\.lock)?)$/.test(
        file,
      ),
  },
  { what: 'database migrations', touches: (file) => /(^|\/)migrations?\//i.test(file) },
];

function risks({ comparison }: Brief): string {
  const files = comparison?.files ?? [];
  const found = RISKS.filter(({ touches }) => files.some(touches)).map(({ what }) => what);
  return found.length === 0 ? '' : `**Review carefully:** it changes ${found.join(', ')}.`;
}

/** Staged, never let in, and contained in this one: they will not be asked about again. */
function retired({ stagedLedger, ledger, candidate }: Brief): string {
  const entered = new Set(ledger.filter(hasSucceeded).map((record) => record.payload.candidate));
  const liveId = live(ledger)?.id ?? 0;
  const versions = stagedLedger
    .filter((record) => hasSucceeded(record) && record.id > liveId)
    .filter((record) => record.payload.candidate !== candidate && !entered.has(record.payload.candidate))
    .map((record) => `${record.payload.version} (${shortDigest(record.payload.candidate)})`);
  return versions.length === 0
    ? ''
    : `**Retires:** ${[...new Set(versions)].map(code).join(', ')}, staged and not promoted.`;
}

function files(manifest: CandidateManifest): string {
  const rows = manifest.artifacts
    .filter((artifact) => artifact.name !== NOTES_FILE)
    .map(({ name, component, size, sha256 }) => [
      code(name),
      plain(component),
      fileSize(size),
      code(sha256.slice(0, 19)),
    ]);
  return details(`${count(rows.length, 'artifact')}`, table(['File', 'Component', 'Size', 'SHA-256'], rows));
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
