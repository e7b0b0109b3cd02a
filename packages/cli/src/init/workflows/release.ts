import { checkout, inFlow, settingsOf, type WorkflowShape } from './shape.ts';

/** `release.yml`: from a push to a release. The README shows it as it stands here. */
export function releaseWorkflow(shape: WorkflowShape): string {
  const { suite, ref, branches, staging, production } = shape;
  return `name: release

on:
  push: { branches: [${branches.map(inFlow).join(', ')}] }

permissions: {}

jobs:
  build:
    runs-on: ubuntu-latest
    permissions: { contents: read }
    outputs:
      candidate: \${{ steps.build.outputs.candidate }}
      release-needed: \${{ steps.build.outputs.release-needed }}
    steps:
${checkout('fetch-depth: 0, ')}
      - name: Build the candidate
        id: build
        uses: ${suite}/actions/build@${ref}

  test:
    needs: build
    if: needs.build.outputs.release-needed == 'true'
    runs-on: ubuntu-latest
    permissions: { contents: read }
    steps:
${checkout()}
      - name: Test the candidate
        uses: ${suite}/actions/test@${ref}
        with: { candidate: "\${{ needs.build.outputs.candidate }}" }

  stage:
    needs: [build, test]
    runs-on: ubuntu-latest
    environment: { name: ${inFlow(staging)}, deployment: false }
    concurrency: { group: ${inFlow(`liftlock/${staging}`)}, queue: max }
    permissions: { contents: write, deployments: write, actions: read }
    outputs:
      decision: \${{ steps.stage.outputs.decision }}
    steps:
${checkout()}
      - name: Stage the candidate
        id: stage
        uses: ${suite}/actions/stage@${ref}
        with: { candidate: "\${{ needs.build.outputs.candidate }}" }
${settingsOf(shape)}
  promote:
    needs: [build, stage]
    if: needs.stage.outputs.decision == 'completed'
    runs-on: ubuntu-latest
    environment: { name: ${inFlow(production)}, deployment: false } # waits here for the required reviewers
    permissions: { contents: write, deployments: write, actions: read }
    steps:
${checkout()}
      - name: Promote the candidate to ${production}
        uses: ${suite}/actions/promote@${ref}
        with: { candidate: "\${{ needs.build.outputs.candidate }}", environment: ${inFlow(production)} }
${settingsOf(shape)}`;
}
