import { shortened } from '../../credentials/index.ts';
import type { ScannerFinding } from '../../evidence/index.ts';
import { isObject, type JsonObject, listOf, parseJson, textOf } from '../json.ts';
import { type ReportFormat, UnreadableReport, whole } from '../report-kind.ts';
import { cut } from '../xml.ts';
import { ruleOf } from './rule.ts';
import { severityOf } from './severity.ts';

/** What one SARIF file says. */
export interface Scan {
  readonly findings: readonly ScannerFinding[];
  /** Results that the scanner itself was told to leave out. */
  readonly suppressed: number;
  /** Why the scanner has not finished, if it has not. */
  readonly crashed?: string;
}

/** https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export const sarif: ReportFormat<Scan> = {
  name: 'SARIF 2.1.0',
  matches: () => true,
  ...whole(read),
};

function read(text: string): Scan {
  const log = parseJson(text);
  if (!isObject(log) || !Array.isArray(log['runs'])) throw new UnreadableReport('it has no `runs`');
  if (log['version'] !== '2.1.0') throw new UnreadableReport(`its version is ${JSON.stringify(log['version'])}`);
  const runs = listOf(log['runs']).filter(isObject);
  if (runs.length === 0) throw new UnreadableReport('no scanner has run');
  const scans = runs.map(readRun);
  const crashed = scans.find((scan) => scan.crashed !== undefined)?.crashed;
  return {
    findings: scans.flatMap(({ findings }) => findings),
    suppressed: scans.reduce((sum, { suppressed }) => sum + suppressed, 0),
    ...(crashed === undefined ? {} : { crashed }),
  };
}

function readRun(run: JsonObject): Scan {
  const crashed = crashOf(run);
  if (!Array.isArray(run['results'])) {
    if (crashed !== undefined) return { findings: [], suppressed: 0, crashed };
    // Section 3.14.23: without results nothing was looked for, or looking failed.
    throw new UnreadableReport(`a run of ${scannerOf(run)} has no \`results\``);
  }
  const results = listOf(run['results']).map((result) => {
    if (!isObject(result)) throw new UnreadableReport('a result is no object');
    return result;
  });
  const counting = results.filter(isFinding);
  const findings = counting.filter((result) => !isSuppressed(result)).flatMap((result) => findingOf(result, run));
  return {
    findings,
    suppressed: counting.filter(isSuppressed).length,
    ...(crashed === undefined ? {} : { crashed }),
  };
}

function crashOf(run: JsonObject): string | undefined {
  const [failed] = listOf(run['invocations'])
    .filter(isObject)
    .filter(({ executionSuccessful }) => executionSuccessful === false);
  if (failed === undefined) return undefined;
  const [told] = listOf(failed['toolExecutionNotifications']).filter(isObject);
  const message = isObject(told?.['message']) ? textOf(told['message']['text']) : undefined;
  const why = message ?? textOf(failed['exitCodeDescription']);
  return `${scannerOf(run)} says that it did not finish${why === undefined ? '' : `: ${cut(why.split('\n')[0] ?? '', 200)}`}`;
}

function scannerOf({ tool }: JsonObject): string {
  const driver = isObject(tool) ? tool['driver'] : undefined;
  return cut((isObject(driver) ? textOf(driver['name']) : undefined) ?? 'the scanner', 100);
}

/** What passed, did not apply or was only noted is no finding, nor is one that is gone since the scanner's baseline. */
function isFinding({ kind = 'fail', baselineState }: JsonObject): boolean {
  return (kind === 'fail' || kind === 'open' || kind === 'review') && baselineState !== 'absent';
}

function isSuppressed({ suppressions }: JsonObject): boolean {
  const all = listOf(suppressions).filter(isObject);
  return all.length > 0 && all.every(({ status = 'accepted' }) => status === 'accepted');
}

function findingOf(result: JsonObject, run: JsonObject): ScannerFinding[] {
  const { id, rule } = ruleOf(result, run);
  const severity = severityOf(result, rule);
  if (severity === undefined) return [];
  return [{ rule: cut(id, 200), severity, message: messageOf(result), ...placeOf(result) }];
}

function messageOf({ message }: JsonObject): string {
  const text = isObject(message) ? (textOf(message['text']) ?? textOf(message['markdown'])) : undefined;
  return shortened((text ?? '').trim(), 500);
}

function placeOf({ locations }: JsonObject): Pick<ScannerFinding, 'path' | 'line'> {
  const [first] = listOf(locations).filter(isObject);
  const physical = isObject(first?.['physicalLocation']) ? first['physicalLocation'] : {};
  const { artifactLocation, region } = physical as { readonly artifactLocation?: unknown; readonly region?: unknown };
  const uri = isObject(artifactLocation) ? textOf(artifactLocation['uri']) : undefined;
  const line = isObject(region) ? region['startLine'] : undefined;
  return {
    ...(uri === undefined ? {} : { path: cut(decoded(uri), 300) }),
    ...(typeof line === 'number' && Number.isInteger(line) && line > 0 ? { line } : {}),
  };
}

/** Paths are written as URIs. */
function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri.replace(/^file:\/\//, '')).replace(/^\.\//, '');
  } catch {
    return uri;
  }
}
