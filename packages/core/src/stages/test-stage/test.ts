import { z } from 'zod';
import { canonicalJson, digestOf, shortDigest } from '../../candidate/index.ts';
import type { TestSuite } from '../../config/index.ts';
import { LiftlockError, missingInput, type Problem } from '../../errors/index.ts';
import { type Evidence, evidenceArtifact, type TestReport } from '../../evidence/index.ts';
import { completed, type StageResult, type StageWork } from '../../pipeline/pipeline-stage.ts';
import type { Annotation, Ports } from '../../ports/index.ts';
import { candidateFromArtifact, type LoadedCandidate } from '../../pipeline/candidate-files.ts';
import { loadConfig } from '../../pipeline/load-config.ts';
import { CandidateInput } from '../../pipeline/inputs.ts';
import { writeReleaseConfig } from '../../pipeline/release-config-file.ts';
import { runSuite, type SuiteRun } from './run-suite.ts';
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
export const test: StageWork<TestInput> = {
  inputs: TestInput,
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
    const runs: SuiteRun[] = [];
    for (const suite of suites) runs.push(await runSuite(suite, context, ports));
    const reports = runs.map(({ report }) => report);
    await uploadEvidence(loaded, reports, ports);
    return resultOf(
      loaded,
      reports,
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
  await ports.files.write(`${folder}/evidence.json`, text);
  const source = `${job}-${suites}`;
  const name = evidenceArtifact({ candidate: loaded.candidate, source, digest: digestOf(text), attempt });
  await ports.artifacts.upload(name, folder, ['evidence.json']);
}

function resultOf(
  { manifest, candidate }: LoadedCandidate,
  reports: readonly TestReport[],
  problems: readonly Problem[],
): StageResult {
  const passed = completed(headline(manifest.version, reports.length, problems.length), {
    outputs: { version: manifest.version, passed: String(problems.length === 0) },
    details: { candidate, version: manifest.version, reports },
    summary: testSummary(reports),
  });
  if (problems.length === 0) return passed;
  const { outcome } = new LiftlockError(problems);
  return {
    ...passed,
    decision: outcome,
    reasonCode: problems.find((problem) => problem.outcome === outcome)?.code ?? 'tests-failed',
    problems,
    annotations: reports.flatMap(failedTests),
  };
}

function headline(version: string, suites: number, failed: number): string {
  if (suites === 0) return 'No suites are configured.';
  if (failed === 0) return `${version} passed ${suites === 1 ? 'its suite' : `all ${suites} suites`}.`;
  return `${version} did not pass ${suites === 1 ? 'its suite' : `${failed} of ${suites} suites`}.`;
}

function failedTests({ suite, failures }: TestReport): Annotation[] {
  return failures.map(({ name, message, file, line }) => ({
    title: `${suite}: ${name}`,
    message: message === '' ? 'The test failed.' : message,
    file,
    line,
  }));
}
