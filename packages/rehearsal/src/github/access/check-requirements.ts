import type { Requirement } from './requirement.ts';

/** Of what is said about commits, and of workflows. */
export const CHECKS: Readonly<Record<string, Requirement>> = {
  'POST /statuses/{sha}': 'statuses: write',
  'GET /commits/{ref}/statuses': 'statuses: read',
  'GET /commits/{ref}/status': 'statuses: read',
  'POST /check-runs': 'checks: write',
  'GET /check-runs/{check_run_id}': 'checks: read',
  'PATCH /check-runs/{check_run_id}': 'checks: write',
  'GET /check-runs/{check_run_id}/annotations': 'checks: read',
  'GET /commits/{ref}/check-runs': 'checks: read',
  'GET /commits/{ref}/check-suites': 'checks: read',
  'GET /check-suites/{check_suite_id}': 'checks: read',
  'GET /check-suites/{check_suite_id}/check-runs': 'checks: read',
  'GET /actions/workflows': 'actions: read',
  'GET /actions/workflows/{workflow_id}': 'actions: read',
  'GET /actions/workflows/{workflow_id}/runs': 'actions: read',
  'POST /actions/workflows/{workflow_id}/dispatches': 'actions: write',
  'PUT /actions/workflows/{workflow_id}/enable': 'actions: write',
  'PUT /actions/workflows/{workflow_id}/disable': 'actions: write',
  'POST /dispatches': 'contents: write',
  'POST /actions/runs/{run_id}/rerun': 'actions: write',
  'POST /actions/runs/{run_id}/rerun-failed-jobs': 'actions: write',
  'POST /actions/jobs/{job_id}/rerun': 'actions: write',
  'POST /actions/runs/{run_id}/force-cancel': 'actions: write',
};
