import { brokenRules, type Contest, everyInterleaving, twoCandidates } from './support.ts';

describe.each([
  ['one version', 'fix: something more'],
  ['two versions', 'feat!: something else'],
])('J7: two runs stage %s at the same time', (_, message) => {
  let contest: Contest;

  beforeAll(async () => {
    contest = await twoCandidates(message);
  }, 60_000);

  afterAll(async () => {
    await contest.rig.stop();
  });

  test.each(['older', 'newer'] as const)(
    'and keep the order, at whichever call the %s one is interrupted by the other',
    async (interrupted) => {
      const { rig, older, newer } = contest;
      const pair = interrupted === 'older' ? ([older, newer] as const) : ([newer, older] as const);
      const broken: Record<number, string[]> = {};
      const tried = await everyInterleaving(rig, 'stage', pair, (interleaving, call) => {
        const rules = brokenRules(interleaving, 'staging');
        if (rules.length > 0) broken[call] = rules;
      });
      expect(broken).toEqual({});
      expect(tried).toBeGreaterThan(15);
    },
    300_000,
  );
});
