import { checkout, inFlow, settingsOf, type WorkflowShape } from './shape.ts';

/** `promote.yml`, the form: everything that a person asks of an environment by hand. */
export function promoteWorkflow(shape: WorkflowShape): string {
  const { suite, ref, staging, production } = shape;
  return `name: promote
run-name: \${{ inputs.intent }} \${{ inputs.to }} · \${{ inputs.environment }}

on:
  workflow_dispatch:
    inputs:
      intent:
        description: What to do
        type: choice
        required: true
        options: [rollback, redeploy, promote, hotfix, adopt, yank, lock, unlock]
      environment:
        description: Where
        type: choice
        required: true
        options: [${inFlow(production)}, ${inFlow(staging)}]
      to:
        description: A version, a digest, or "previous" for a rollback
      reason:
        description: Why, in one sentence

permissions: {}

jobs:
  second-review: # a hotfix needs one more approval, and each job waits for its own
    if: inputs.intent == 'hotfix'
    runs-on: ubuntu-latest
    environment: { name: "\${{ inputs.environment }}", deployment: false }
    permissions: {}
    steps: [{ run: "true" }]

  promote:
    needs: second-review
    if: "!failure() && !cancelled() && inputs.intent != 'lock' && inputs.intent != 'unlock'"
    runs-on: ubuntu-latest
    environment: { name: "\${{ inputs.environment }}", deployment: false } # waits here for its reviewers
    permissions: { contents: write, deployments: write, actions: read, issues: write }
    steps:
${checkout()}
      - name: Do it
        uses: ${suite}/actions/promote@${ref}
        with:
          intent: \${{ inputs.intent }}
          environment: \${{ inputs.environment }}
          to: \${{ inputs.to }}
          reason: \${{ inputs.reason }}
${settingsOf(shape)}
  lock: # and unlock; without an environment, so nobody has to review it
    if: inputs.intent == 'lock' || inputs.intent == 'unlock'
    runs-on: ubuntu-latest
    permissions: { contents: write, deployments: write, actions: read }
    steps:
${checkout()}
      - name: Lock or unlock
        uses: ${suite}/actions/promote@${ref}
        with:
          intent: \${{ inputs.intent }}
          environment: \${{ inputs.environment }}
          reason: \${{ inputs.reason }}
`;
}
