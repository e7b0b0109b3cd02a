import picomatch from 'picomatch/posix.js';
import { type Exception, isAtLeast, SEVERITIES, type Severity } from '../../config/index.ts';
import type { Criterion, ScannerFinding, Measure } from '../../evidence/index.ts';
import type { ReportKind } from '../report-kind.ts';
import { type Scan, sarif } from '../sarif/format.ts';

/** What fails where nothing is required: what code scanning on GitHub fails on. */
const USUAL: Severity = 'high';

/** Findings of a scanner, by severity, less those that the team accepts for a while. */
export const findings: ReportKind<Scan> = {
  key: 'sarif',
  formats: [sarif],
  judge(scans, { require, now }) {
    const all = scans
      .flatMap((scan) => scan.findings)
      .map((finding) => withException(finding, require.exceptions, now))
      .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
    const threshold = require.severity ?? USUAL;
    const bad = all.filter((finding) => counts(finding) && isAtLeast(finding.severity, threshold));
    const crashed = scans.find((scan) => scan.crashed !== undefined)?.crashed;
    return {
      measures: measuresOf(all, scans),
      findings: [...bad, ...all.filter((finding) => !bad.includes(finding))],
      criteria: [criterion(bad, threshold)],
      ...(bad.length === 0 ? {} : { failed: failure(bad, threshold) }),
      ...(crashed === undefined ? {} : { unusable: crashed }),
    };
  },
};

/** An exception that has expired is shown, and changes nothing. */
function withException(finding: ScannerFinding, exceptions: readonly Exception[], now: number): ScannerFinding {
  const matching = exceptions.filter((exception) => isAbout(exception, finding));
  const [latest] = matching.sort((a, b) => (a.until < b.until ? 1 : -1));
  if (latest === undefined) return finding;
  const { until, reason } = latest;
  return { ...finding, exception: { until, reason, expired: new Date(now).toISOString().slice(0, 10) > until } };
}

/** Some scanners write where a file is on the machine; the exception names it from the root of the repository. */
function isAbout({ rule, path }: Exception, finding: ScannerFinding): boolean {
  if (rule !== finding.rule) return false;
  if (path === undefined) return true;
  return finding.path !== undefined && picomatch.isMatch(finding.path, [path, `/**/${path}`], { dot: true });
}

/** Whether it counts against the suite: no exception holds. */
export function counts({ exception }: ScannerFinding): boolean {
  return exception?.expired !== false;
}

function measuresOf(all: readonly ScannerFinding[], scans: readonly Scan[]): Measure[] {
  const bySeverity = SEVERITIES.map(
    (severity): Measure => ({
      label: severity,
      value: all.filter((finding) => finding.severity === severity && counts(finding)).length,
      better: 'lower',
    }),
  );
  const accepted = all.filter((finding) => !counts(finding)).length;
  const suppressed = scans.reduce((sum, scan) => sum + scan.suppressed, 0);
  return [
    ...bySeverity,
    ...(accepted === 0 ? [] : [{ label: 'accepted', value: accepted }]),
    ...(suppressed === 0 ? [] : [{ label: 'suppressed', value: suppressed }]),
  ];
}

function criterion(bad: readonly ScannerFinding[], threshold: Severity): Criterion {
  return {
    name: 'severity',
    found: bad.length === 0 ? 'none' : counted(bad.length),
    expected: `no finding of severity ${threshold}${threshold === 'critical' ? '' : ' or higher'}`,
    verdict: bad.length === 0 ? 'met' : 'missed',
  };
}

function failure(bad: readonly ScannerFinding[], threshold: Severity): string {
  const [first] = bad;
  const expired = bad.filter((finding) => finding.exception?.expired === true);
  const [old] = expired;
  return [
    `${counted(bad.length)} of severity ${threshold}${threshold === 'critical' ? '' : ' or higher'}: ${first?.rule ?? ''}${bad.length > 1 ? ` and ${bad.length - 1} more` : ''}`,
    ...(old?.exception === undefined ? [] : [`the exception for ${old.rule} expired after ${old.exception.until}`]),
  ].join('; ');
}

function counted(number: number): string {
  return `${number} finding${number === 1 ? '' : 's'}`;
}
