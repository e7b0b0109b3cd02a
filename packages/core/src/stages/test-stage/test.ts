import { z } from 'zod';
import { canonicalJson, type Digest, digestOf, shortDigest } from '../../candidate/index.ts';
import type { TestSuite } from '../../config/index.ts';
import { LiftlockError, missingInput, type Problem, testsFailed } from '../../errors/index.ts';
import type { Evidence, TestReport } from '../../evidence/index.ts';
import { completed, type PipelineStage, type StageResult } from '../../pipeline/pipeline-stage.ts';
import type { Ports } from '../../ports/index.ts';
import { candidateFromArtifact, type LoadedCandidate } from '../../pipeline/candidate-files.ts';
import { loadConfig } from '../../pipeline/load-config.ts';
import { CandidateInput } from '../../pipeline/inputs.ts';
import { writeReleaseConfig } from '../../pipeline/release-config-file.ts';
import { runSuite } from './run-suite.ts';
import { testSummary } from './summary.ts';

export const TestInput = z.object({
  candidate: CandidateInput,
  suites: z
    .string()
    .default('')
    .transform((text) =>
      text
        .split(/[,\n]+/)
        .map((name) => name.trim())
        .filter((name) => name !== ''),
    )
    .describe('Names of the suites to run, separated by commas or line breaks. Default: all of them.'),
});
export type TestInput = z.infer<typeof TestInput>;

/** Downloads the candidate, runs the suites against it, and leaves their reports as evidence. */
export const test: PipelineStage<TestInput> = {
  name: 'test',
  title: 'Test',
  inputs: TestInput,
  permissions: { contents: 'read' },
  async run(input, ports) {
    const { config } = await loadConfig(ports.files);
    const suites = chosenSuites(config.suites, input.suites);
    const loaded = await candidateFromArtifact(input.candidate, ports);
    const { manifest, folder, candidate } = loaded;
    const context = {
      version: manifest.version,
      tag: manifest.tag,
      commit: manifest.commit,
      candidate,
      artifacts: folder,
      configFile: await writeReleaseConfig(config, loaded, undefined, ports.files),
    };
    const reports: TestReport[] = [];
    for (const suite of suites) reports.push(await runSuite(suite, context, ports));
    await uploadEvidence(loaded, reports, ports);
    annotateFailures(reports, ports);
    return resultOf(loaded, reports);
  },
};

function chosenSuites(suites: readonly TestSuite[], names: readonly string[]): readonly TestSuite[] {
  if (names.length === 0) return suites;
  const unknown = names.filter((name) => !suites.some((suite) => suite.name === name));
  if (unknown.length > 0) {
    const known = suites.map((suite) => suite.name).join(', ');
    throw new LiftlockError(
      missingInput('suites', `There is no suite ${unknown.join(', ')}.`, `Names from: ${known}.`),
    );
  }
  return suites.filter((suite) => names.includes(suite.name));
}

/** First part of the name of every workflow artifact with evidence about a candidate. */
export function evidencePrefix(candidate: Digest): string {
  return `liftlock-evidence-${shortDigest(candidate)}-`;
}

/**
 * Each job, its suites and its attempt have an artifact of their own: names are taken for the whole run. The digest of
 * the statement keeps apart the jobs of a matrix, which share their key.
 */
async function uploadEvidence(loaded: LoadedCandidate, reports: readonly TestReport[], ports: Ports): Promise<void> {
  const statement: Evidence = {
    schema: 1,
    subject: loaded.candidate,
    predicateType: 'test-report',
    predicate: [...reports],
  };
  const { job, attempt } = ports.event.run;
  const folder = await ports.files.temporaryFolder('evidence');
  const suites = shortDigest(digestOf(reports.map((report) => report.suite).join('\n')));
  const text = canonicalJson(statement);
  const source = `${job}-${suites}-${shortDigest(digestOf(text))}`;
  await ports.files.write(`${folder}/evidence.json`, text);
  await ports.artifacts.upload(`${evidencePrefix(loaded.candidate)}${source}-${attempt}`, folder, ['evidence.json']);
}

function annotateFailures(reports: readonly TestReport[], ports: Ports): void {
  for (const report of reports) {
    for (const { name, message, file, line } of report.failures) {
      ports.log.error({
        title: `${report.suite}: ${name}`,
        message: message === '' ? 'The test failed.' : message,
        file,
        line,
      });
    }
  }
}

function resultOf(loaded: LoadedCandidate, reports: readonly TestReport[]): StageResult {
  const { manifest, candidate } = loaded;
  const failed = reports.filter((report) => report.conclusion === 'failed');
  const problems: Problem[] = failed.map((report) => testsFailed(report.suite, report.reason ?? 'it failed'));
  const shared = {
    outputs: { version: manifest.version, passed: String(failed.length === 0) },
    details: { candidate, version: manifest.version, reports },
    summary: testSummary(manifest.version, candidate, reports),
  };
  if (problems.length > 0) {
    return {
      ...completed('', shared),
      decision: 'failed',
      reasonCode: 'tests-failed',
      headline: `${failed.length} of ${reports.length} suites failed for ${manifest.version}.`,
      problems,
    };
  }
  return completed(
    reports.length === 0
      ? 'No suites are configured.'
      : `${manifest.version} passed ${reports.length === 1 ? 'its suite' : `all ${reports.length} suites`}.`,
    shared,
  );
}
