import { z } from 'zod';

/** How many earlier values a measure carries, for its trend. */
const EARLIER = 11;

/** A figure from a suite's reports, named as people read it: `tests 12`, `line coverage 81.5%`. */
export const Measure = z.strictObject({
  label: z.string().describe('What was measured: `tests`, `line coverage`, `p95_ms`.'),
  value: z.number(),
  unit: z.string().optional().describe('Written right behind the figure: `%`.'),
  better: z.enum(['lower', 'higher']).optional().describe('Which way is an improvement, if either is.'),
  noise: z.number().nonnegative().optional().describe('By how much the value varies by itself, in the same unit.'),
  earlier: z
    .array(z.number())
    .max(EARLIER)
    .optional()
    .describe('Values of the releases before, oldest first. The last one is that of the last release.'),
});
export type Measure = z.infer<typeof Measure>;

/** The same measures, with the values that they had at the releases before. */
export function withTrend(measures: readonly Measure[], before: readonly Measure[] | undefined): Measure[] {
  return measures.map((measure) => {
    const last = before?.find(({ label, unit }) => label === measure.label && unit === measure.unit);
    if (last === undefined) return measure;
    return { ...measure, earlier: [...(last.earlier ?? []), last.value].slice(-EARLIER) };
  });
}

/** At most two digits behind the point, and three that count where the figure is small: `81.25`, `0.00123`. */
export function figure(value: number): string {
  const shown = Math.abs(value) < 0.1 && value !== 0 ? Number(value.toPrecision(3)) : Number(value.toFixed(2));
  return String(shown);
}

/** `81.25%`, `108.4 ms`. */
export function quantity(value: number, unit = ''): string {
  return `${figure(value)}${unit === '' || unit === '%' ? unit : ` ${unit}`}`;
}

/** `108.4 ms ± 4 ms`, where the noise is known. */
export function withNoise({ value, unit, noise }: Measure): string {
  return `${quantity(value, unit)}${noise === undefined ? '' : ` ± ${quantity(noise, unit)}`}`;
}

/** How it changed since the last release: `▲ 4`, `▼ 0.3 points`; empty if it did not, or there is nothing to compare with. */
export function changeOf({ value, unit, earlier }: Measure): string {
  const last = earlier?.at(-1);
  if (last === undefined || value === last) return '';
  const difference = Math.abs(value - last);
  return `${value > last ? '▲' : '▼'} ${unit === '%' ? `${figure(difference)} points` : quantity(difference, unit)}`;
}

const BARS = '▁▂▃▄▅▆▇█';

/** The values of the releases before and this one as small bars; empty where there are fewer than two. */
export function sparkline({ value, earlier = [] }: Measure): string {
  if (earlier.length === 0) return '';
  const values = [...earlier, value];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (most === least) return BARS.charAt(3).repeat(values.length);
  return values.map((one) => BARS.charAt(Math.round(((one - least) / (most - least)) * (BARS.length - 1)))).join('');
}
