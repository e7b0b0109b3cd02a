import { z } from 'zod';
import { paragraphs } from '../../pipeline/markdown.ts';
import { completed, type StageWork } from '../../pipeline/pipeline-stage.ts';
import { loadConfig } from '../../pipeline/load-config.ts';
import { planRelease } from '../../planning/plan-release.ts';
import { dueComponents } from '../../version/index.ts';
import { heldSummary, planSummary } from './summary.ts';

/** Says what would be released, and changes nothing: for pull requests, and for the curious. */
export const plan: StageWork<Record<never, never>> = {
  inputs: z.object({}),
  async run(_input, ports) {
    const { config } = await loadConfig(ports.files);
    const { plan: planned, problems } = await planRelease(config, ports);
    for (const problem of problems) ports.log.warning(`${problem.code}: ${problem.found}`);
    const changed = planned.components.filter((component) => component.next !== null);
    const needed = planned.next !== null || (planned.bump === null && changed.length > 0);
    const headline =
      planned.next !== null
        ? `This would release ${planned.next.version}.`
        : needed
          ? `This would release ${changed.map(({ name, next }) => `${name} ${next?.version ?? ''}`).join(', ')}.`
          : 'This would release nothing.';
    return completed(headline, {
      outputs: {
        'release-needed': String(needed),
        version: planned.next?.version ?? '',
        tag: planned.next?.tag ?? '',
        components: JSON.stringify(dueComponents(planned, config.components)),
      },
      details: { plan: planned },
      summary: paragraphs(planSummary(planned), heldSummary(problems, ports.outputs.documentation)),
    });
  },
};
