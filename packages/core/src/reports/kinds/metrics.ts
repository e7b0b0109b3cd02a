import type { Criterion, Measure } from '../../evidence/index.ts';
import { goBench } from '../go-bench/format.ts';
import { hyperfine } from '../hyperfine/format.ts';
import { k6 } from '../k6/format.ts';
import { plainMetrics } from '../plain-metrics/format.ts';
import type { ReportKind, Yardstick } from '../report-kind.ts';
import { judgeMetric } from './judge-metric.ts';
import type { Metric, Metrics } from './metric.ts';

/** Metrics of one suite that are kept; a k6 summary has about a hundred. */
const MOST = 500;

/** Metrics of a benchmark or a load test, against limits and against the last release. */
export const metrics: ReportKind<Metrics> = {
  key: 'metrics',
  formats: [k6, hyperfine, goBench, plainMetrics],
  judge(contents, yardstick) {
    const all = contents.flatMap((content) => content.metrics);
    const twice = all.find(({ name }, index) => all.findIndex((other) => other.name === name) !== index);
    if (twice !== undefined) return { measures: [], unusable: `its reports hold the metric ${twice.name} twice` };
    if (all.length === 0) return { measures: [], unusable: 'its reports hold no metric at all' };
    if (all.length > MOST) return { measures: [], unusable: `its reports hold more than ${MOST} metrics` };
    const judged = Object.entries(yardstick.require.metrics).map(([name, rule]) =>
      judgeMetric(
        name,
        rule,
        all.find((metric) => metric.name === name),
        yardstick.before?.find(({ label }) => label === name),
      ),
    );
    const failed = [
      ...judged.flatMap((one) => one.failed ?? []),
      ...contents.flatMap((content) => content.failed ?? []),
    ];
    return {
      measures: measuresOf(all, yardstick),
      criteria: judged.map(({ criterion }): Criterion => criterion),
      ...(failed.length === 0 ? {} : { failed: failed.join('; ') }),
    };
  },
};

/** What something is required of is shown first. */
function measuresOf(all: readonly Metric[], { require }: Yardstick): Measure[] {
  const isRequired = ({ name }: Metric) => name in require.metrics;
  const sorted = [...all.filter(isRequired), ...all.filter((one) => !isRequired(one))];
  return sorted.map(({ name, ...rest }) => {
    const better = require.metrics[name]?.better ?? rest.better;
    return { label: name, ...rest, ...(better === undefined ? {} : { better }) };
  });
}
