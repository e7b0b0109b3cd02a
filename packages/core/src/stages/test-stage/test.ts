import { z } from 'zod';
import { canonicalJson, digestOf, EVIDENCE_FILE, referenceVariables, shortDigest } from '../../candidate/index.ts';
import type { TestSuite } from '../../config/index.ts';
import { LiftlockError, missingInput, type Problem } from '../../errors/index.ts';
import { bundleOf, evidenceArtifact, type TestReport } from '../../evidence/index.ts';
import { completed, type StageResult, type StageWork } from '../../pipeline/pipeline-stage.ts';
import type { Annotation, Ports } from '../../ports/index.ts';
import { candidateFromArtifact, type LoadedCandidate } from '../../pipeline/candidate-files.ts';
import { loadConfig } from '../../pipeline/load-config.ts';
import { ComponentInput, forComponent, requireOwnCandidate } from '../../pipeline/component-input.ts';
import { CandidateInput } from '../../pipeline/inputs.ts';
import { writeReleaseConfig } from '../../pipeline/release-config-file.ts';
import { type Comparable, lastRelease } from './last-release.ts';
import { runSuites } from './run-suites.ts';
import { testSummary } from './summary.ts';

export const TestInput = z.object({
  candidate: CandidateInput,
  component: ComponentInput,
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
export const test: StageWork<TestInput> = {
  inputs: TestInput,
  async run(input, ports) {
    const { config } = forComponent(await loadConfig(ports.files), input.component);
    const suites = chosenSuites(config.suites, input.suites);
    const loaded = await candidateFromArtifact(input.candidate, ports);
    const { manifest, folder, candidate } = loaded;
    requireOwnCandidate(manifest, config);
    const context = {
      version: manifest.version,
      tag: manifest.tag,
      commit: manifest.commit,
      candidate,
      artifacts: folder,
      references: referenceVariables(manifest.references),
      configFile: await writeReleaseConfig(config, loaded, undefined, ports.files),
    };
    const comparable = await lastRelease(manifest, ports);
    if (comparable.last === undefined) ports.log.info(`There is nothing to compare with: ${comparable.why}.`);
    const { last } = comparable;
    const runs = await runSuites(suites, { context, last }, config.parallelSuites, ports);
    const reports = runs.map(({ report }) => report);
    await uploadEvidence(loaded, reports, ports);
    return resultOf(
      loaded,
      { reports, comparable },
      runs.flatMap(({ problem }) => problem ?? []),
    );
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

/**
 * Each job, its suites and its attempt have an artifact of their own: names are taken for the whole run. The digest of
 * the statement keeps apart the jobs of a matrix, which share their key.
 */
async function uploadEvidence(loaded: LoadedCandidate, reports: readonly TestReport[], ports: Ports): Promise<void> {
  const { job, attempt } = ports.event.run;
  const folder = await ports.files.temporaryFolder('evidence');
  const suites = shortDigest(digestOf(reports.map((report) => report.suite).join('\n')));
  const text = canonicalJson(bundleOf(loaded, reports));
  await ports.files.write(`${folder}/${EVIDENCE_FILE}`, text);
  const source = `${job}-${suites}`;
  const name = evidenceArtifact({ candidate: loaded.candidate, source, digest: digestOf(text), attempt });
  await ports.artifacts.upload(name, folder, [EVIDENCE_FILE]);
}

interface Outcome {
  readonly reports: readonly TestReport[];
  readonly comparable: Comparable;
}

function resultOf(
  { manifest, candidate }: LoadedCandidate,
  { reports, comparable }: Outcome,
  problems: readonly Problem[],
): StageResult {
  const passed = completed(headline(manifest.version, reports.length, problems.length), {
    outputs: { version: manifest.version, passed: String(problems.length === 0) },
    details: { candidate, version: manifest.version, reports },
    summary: testSummary(reports, comparable.last === undefined ? comparable.why : undefined),
  });
  if (problems.length === 0) return passed;
  const { outcome } = new LiftlockError(problems);
  return {
    ...passed,
    decision: outcome,
    reasonCode: problems.find((problem) => problem.outcome === outcome)?.code ?? 'tests-failed',
    problems,
    annotations: reports.flatMap(annotationsOf),
  };
}

function headline(version: string, suites: number, failed: number): string {
  if (suites === 0) return 'No suites are configured.';
  if (failed === 0) return `${version} passed ${suites === 1 ? 'its suite' : `all ${suites} suites`}.`;
  return `${version} did not pass ${suites === 1 ? 'its suite' : `${failed} of ${suites} suites`}.`;
}

/** The tests that failed, and the findings that count, on their lines. */
function annotationsOf({ suite, conclusion, failures, findings }: TestReport): Annotation[] {
  if (conclusion === 'passed') return [];
  return [
    ...failures.map(({ name, message, file, line }) => ({
      title: `${suite}: ${name}`,
      message: message === '' ? 'The test failed.' : message,
      file,
      line,
    })),
    ...findings
      .filter(({ exception }) => exception?.expired !== false)
      .map(({ rule, severity, message, path, line }) => ({
        title: `${suite}: ${rule} (${severity})`,
        message: message === '' ? 'The scanner found something.' : message,
        file: path,
        line,
      })),
  ];
}
