import { z } from 'zod';
import { type Diagnosis, diagnose, tally } from '../../doctor/index.ts';
import { type Problem, settingEndangersRelease } from '../../errors/index.ts';
import { loadConfig } from '../../pipeline/load-config.ts';
import { completed, type StageWork } from '../../pipeline/pipeline-stage.ts';
import { gatherDoctorFacts } from './gather-facts.ts';
import { doctorSummary } from './summary.ts';

/** Says which settings of the repository would stop or endanger a release, and changes nothing. */
export const doctor: StageWork<Record<never, never>> = {
  inputs: z.object({}),
  async run(_input, ports) {
    const { repository, repositoryUrl: url } = ports.event;
    const { config } = await loadConfig(ports.files);
    const facts = await gatherDoctorFacts({ name: `${repository.owner}/${repository.name}`, url, config }, ports);
    const findings = diagnose(facts);
    const problems = findings.filter(({ outcome }) => outcome === 'problem').map(problemOf);
    const [first] = problems;
    const ended = first && { decision: first.outcome, reasonCode: first.code };
    return completed(tally(findings), { ...ended, problems, details: { findings }, summary: doctorSummary(findings) });
  },
};

function problemOf({ about, found, means, fix, page }: Diagnosis): Problem {
  return settingEndangersRelease(about, `${found} ${means}`, page === '' ? fix : `${fix}: ${page}`);
}
