/** How a step, a job or a run ended, in GitHub's words. */
export type JobConclusion = 'success' | 'failure' | 'cancelled' | 'skipped';

export type AnnotationLevel = 'error' | 'warning' | 'notice';

/**
 * Everything a rehearsal shows while it runs, in the order in which it happened. Text is masked already.
 * `job` is the job's unique id in the run: its key, or `key (matrix values)`. `at` is epoch milliseconds.
 */
export type RunEvent =
  | {
      readonly type: 'run-started';
      readonly at: number;
      readonly runId: number;
      readonly workflow: string;
      /** The keys of `jobs:`. Combinations of a matrix are made later, and then take the place of their key. */
      readonly jobs: readonly { readonly id: string; readonly name: string; readonly needs: readonly string[] }[];
    }
  /** The run, or a job of it, waits for its turn in a `concurrency:` group. */
  | { readonly type: 'run-pending'; readonly at: number; readonly group: string }
  | { readonly type: 'job-pending'; readonly at: number; readonly job: string; readonly group: string }
  | { readonly type: 'job-waiting'; readonly at: number; readonly job: string; readonly environment: string }
  | {
      readonly type: 'job-reviewed';
      readonly at: number;
      readonly job: string;
      readonly environment: string;
      readonly state: 'approved' | 'rejected';
      readonly user: string;
      readonly comment: string;
    }
  | { readonly type: 'job-started'; readonly at: number; readonly job: string; readonly jobId: number }
  | {
      readonly type: 'step-started';
      readonly at: number;
      readonly job: string;
      readonly step: number;
      readonly name: string;
    }
  | { readonly type: 'log'; readonly at: number; readonly job: string; readonly step: number; readonly line: string }
  | {
      readonly type: 'group-started';
      readonly at: number;
      readonly job: string;
      readonly step: number;
      readonly title: string;
    }
  | { readonly type: 'group-ended'; readonly at: number; readonly job: string; readonly step: number }
  | {
      readonly type: 'annotation';
      readonly at: number;
      readonly job: string;
      readonly step: number;
      readonly level: AnnotationLevel;
      readonly title: string;
      readonly message: string;
      readonly file: string;
      readonly line: number | undefined;
    }
  | {
      readonly type: 'summary';
      readonly at: number;
      readonly job: string;
      readonly step: number;
      readonly markdown: string;
    }
  | {
      readonly type: 'step-completed';
      readonly at: number;
      readonly job: string;
      readonly step: number;
      readonly outcome: JobConclusion;
      readonly conclusion: JobConclusion;
      readonly durationMs: number;
    }
  | {
      readonly type: 'job-completed';
      readonly at: number;
      readonly job: string;
      readonly conclusion: JobConclusion;
      readonly outputs: Readonly<Record<string, string>>;
      readonly durationMs: number;
    }
  | {
      readonly type: 'run-completed';
      readonly at: number;
      readonly conclusion: JobConclusion;
      readonly durationMs: number;
    };
