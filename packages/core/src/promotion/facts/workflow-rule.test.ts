import type { Ports } from '../../ports/index.ts';
import { sha } from '../../testing/builders.ts';
import { workflowRuleApplies } from './workflow-rule.ts';

const [COMMIT, HEAD] = [sha('c'), sha('d')];
const WORKFLOW = '.github/workflows/release.yml';

interface World {
  readonly head?: string;
  readonly tag?: string;
  /** Files that changed from the commit to the head of the default branch, and the other way round. */
  readonly forward?: readonly string[];
  readonly backward?: readonly string[];
  readonly status?: string;
  readonly branches?: readonly string[];
}

function applies({ head = HEAD, tag, forward = [], backward = [], status = 'ahead', branches = [] }: World) {
  const repository = {
    defaultBranch: () => Promise.resolve('main'),
    branchHead: () => Promise.resolve(head),
    compare: (base: string) => Promise.resolve({ status, files: base === COMMIT ? forward : backward }),
    branchesWithHead: () => Promise.resolve(branches),
  };
  return workflowRuleApplies(COMMIT, tag, { repository } as unknown as Ports);
}

describe('GitHub refuses GITHUB_TOKEN a release of a commit', () => {
  test.each<[string, World]>([
    ['whose workflows the default branch has changed since', { forward: [WORKFLOW] }],
    ['that has changed them on a line of its own', { status: 'diverged', backward: ['a.txt', WORKFLOW] }],
  ])('%s', async (_, world) => {
    expect(await applies(world)).toBe(true);
  });

  test.each<[string, World]>([
    ['that has the same workflows', { forward: ['a.txt'] }],
    ['that is the head of the default branch', { head: COMMIT, forward: [WORKFLOW] }],
    ['that is the head of another branch', { forward: [WORKFLOW], branches: ['1.x'] }],
    ['that has the tag already', { forward: [WORKFLOW], tag: COMMIT }],
  ])('but not of one %s', async (_, world) => {
    expect(await applies(world)).toBe(false);
  });
});
