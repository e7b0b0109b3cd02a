import { checkout, type WorkflowShape } from './shape.ts';

/** `plan.yml`: what the merge of a pull request would release. It only reads. */
export function planWorkflow({ suite, ref }: WorkflowShape): string {
  return `name: plan

on: pull_request

permissions: {}

jobs:
  plan:
    runs-on: ubuntu-latest
    permissions: { contents: read }
    steps:
${checkout('fetch-depth: 0, ')}
      - name: Plan the release
        uses: ${suite}@${ref}
`;
}
