import { parseConfig } from '../../config/index.ts';
import { narrowedTo } from '../../config/narrow.ts';
import type { Ports, Review } from '../../ports/index.ts';
import { workflowEvent } from '../../testing/builders.ts';
import { reviewsBeforeStaging } from './earlier-reviews.ts';
import { withoutEarlier } from './people.ts';

const parsed = parseConfig(`version: { versioning: independent }
components: [{ name: api, path: api, artifacts: ["*"] }, { name: web, path: web, artifacts: ["*"] }]
build: { steps: [{ name: pack, commands: [make] }] }
environments:
  - { name: staging }
  - { name: Production, after: [staging], release: true }
  - { name: eu, after: [staging], approvals: none }
`);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const whole = parsed.config;
const [staging, production] = whole.environments;

const review = (user: string, environments: readonly string[], comment = ''): Review => ({
  state: 'approved',
  user,
  comment,
  environments,
});

function before(config = narrowedTo(whole, 'web'), environment = staging) {
  const asked: number[] = [];
  const reviews = [review('rita', ['production'], 'The api looks right.'), review('zoe', ['eu'])];
  const runs = { reviews: (run: number) => Promise.resolve((asked.push(run), reviews)) } as unknown as Ports['runs'];
  if (environment === undefined) throw new Error('there is no such environment');
  return reviewsBeforeStaging(config, environment, { runs, event: workflowEvent() }).then((found) => ({
    found,
    asked,
  }));
}

describe('reviews that a run has before a component is staged', () => {
  test('are kept for the environments whose reviewers will be asked', async () => {
    const seen = [{ state: 'approved', user: 'rita', comment: 'The api looks right.' }];
    expect(await before()).toEqual({ found: { reviewed: { Production: seen } }, asked: [100] });
  });

  test('are not asked for where one candidate is all that a run has, and where nobody comes next', async () => {
    expect(await before(whole)).toEqual({ found: {}, asked: [] });
    expect(await before(undefined, production)).toEqual({ found: {}, asked: [] });
  });

  test('are not counted again, each once', () => {
    const rita = review('rita', ['production']);
    const others = [review('rita', ['production'], 'Yes.'), review('zoe', ['production'])];
    expect(withoutEarlier([rita, ...others, rita], [{ state: 'approved', user: 'rita', comment: '' }])).toEqual([
      ...others,
      rita,
    ]);
  });
});
