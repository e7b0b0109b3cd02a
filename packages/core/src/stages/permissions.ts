/** What the job of each stage of the pipeline must be allowed to do. */
export const STAGE_PERMISSIONS = {
  build: { contents: 'read' },
  test: { contents: 'read' },
  stage: { contents: 'write', deployments: 'write', actions: 'read' },
  promote: { contents: 'write', deployments: 'write', actions: 'read' },
  plan: { contents: 'read' },
  status: { contents: 'read', deployments: 'read', actions: 'read' },
  doctor: { contents: 'read', deployments: 'read', actions: 'read' },
} as const;
