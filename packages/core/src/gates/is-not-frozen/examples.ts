import { environment, facts } from '../../testing/builders.ts';

const weekend = {
  cron: '0 17 * * FRI',
  timezone: 'Europe/Berlin',
  duration: 226_800_000,
  reason: 'No releases at the weekend.',
  allow: false,
  override: ['mina-berg'],
};
const officeHours = { ...weekend, cron: '0 9 * * MON-THU', duration: 25_200_000, allow: true, override: [] };
const always = { ...weekend, cron: '* * * * *', reason: undefined, override: [] };
const SATURDAY = Date.parse('2026-01-03T12:00:00Z');

export const EXAMPLES = [
  facts({ now: SATURDAY, environment: environment({ freeze: [weekend] }) }),
  facts({ now: SATURDAY, environment: environment({ freeze: [{ ...officeHours, reason: undefined }] }) }),
  facts({ environment: environment({ freeze: [always] }) }),
];
