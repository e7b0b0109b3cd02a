import { Html, html } from '../html.ts';
import type { JobStatus } from '../../kernel/run-model.ts';

const WORDS: Readonly<Record<JobStatus, string>> = {
  queued: 'queued',
  waiting: 'waiting for review',
  in_progress: 'in progress',
  success: 'success',
  failure: 'failure',
  cancelled: 'cancelled',
  skipped: 'skipped',
};

const SHAPES: Readonly<Record<JobStatus, string>> = {
  queued:
    '<circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="2.6 2.3"/>',
  waiting:
    '<circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="M8 4.5V8l2.4 1.6" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"/>',
  in_progress:
    '<circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" stroke-opacity=".25" stroke-width="1.5"/><path class="spin" d="M8 1.75A6.25 6.25 0 0 1 14.25 8" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round"/>',
  success:
    '<circle cx="8" cy="8" r="7" fill="currentColor"/><path d="m5 8.2 2.1 2.1L11.2 6" fill="none" stroke="var(--panel)" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"/>',
  failure:
    '<circle cx="8" cy="8" r="7" fill="currentColor"/><path d="m5.6 5.6 4.8 4.8m0-4.8-4.8 4.8" fill="none" stroke="var(--panel)" stroke-width="1.6" stroke-linecap="round"/>',
  cancelled: '<circle cx="8" cy="8" r="7" fill="currentColor"/><path d="M5.5 5.5h5v5h-5z" fill="var(--panel)"/>',
  skipped:
    '<circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="m4 12 8-8" stroke="currentColor" stroke-width="1.5"/>',
};

/** What the status is called, which is also how its icon is read aloud. */
export function statusWord(status: JobStatus): string {
  return WORDS[status];
}

export function statusIcon(status: JobStatus): Html {
  return html`<svg class="icon ${status}" viewBox="0 0 16 16" width="16" height="16" role="img" aria-label="${WORDS[status]}">${new Html(SHAPES[status])}</svg>`;
}

const WARNING =
  '<path d="M8 1.8 15 14.2H1z" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round"/><path d="M8 6.2v3.6m0 1.9v.1" stroke="currentColor" stroke-width="1.6" stroke-linecap="round"/>';
const HAND =
  '<path d="M5 1.8h6l3.2 3.2v6L11 14.2H5L1.8 11V5z" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round"/><path d="M5 8h6" stroke="currentColor" stroke-width="1.6" stroke-linecap="round"/>';

const SIGN_ICONS: Readonly<Record<string, readonly [kind: string, word: string, shape: string]>> = {
  '✓': ['success', 'yes', SHAPES.success],
  '✗': ['failure', 'no', SHAPES.failure],
  '◆': ['waiting', 'held', HAND],
  '✅': ['success', 'yes', SHAPES.success],
  '❌': ['failure', 'no', SHAPES.failure],
  '💥': ['failure', 'broken', SHAPES.failure],
  '⏭': ['skipped', 'skipped', SHAPES.skipped],
  '⚠': ['waiting', 'warning', WARNING],
  '✋': ['waiting', 'held', HAND],
};

/** Signs in summaries that are drawn here. */
export const SIGNS: string = Object.keys(SIGN_ICONS).join('');

export function signIcon(sign: string): Html {
  const [kind = '', word = '', shape = ''] = SIGN_ICONS[sign] ?? [];
  return html`<svg class="icon ${kind}" viewBox="0 0 16 16" width="16" height="16" role="img" aria-label="${word}">${new Html(shape)}</svg>`;
}

/** Two caissons that hold each other in balance: what goes up is what was weighed below. */
export const LOGO = new Html(
  '<svg class="logo" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true"><path d="M5 28V4m11 24V4m11 24V4" stroke="currentColor" stroke-width="2" stroke-linecap="round" fill="none"/><rect x="7" y="17" width="7" height="6" rx="1" fill="currentColor" opacity=".45"/><rect x="18" y="7" width="7" height="6" rx="1" fill="var(--accent)"/><path d="M3 28h26" stroke="currentColor" stroke-width="2" stroke-linecap="round"/></svg>',
);

export const ICON_FILE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0b62c4"/><path d="M7 26V6m9 20V6m9 20V6" stroke="#fff" stroke-width="2" stroke-linecap="round"/><rect x="8.8" y="16" width="5.4" height="5" rx="1" fill="#fff" opacity=".5"/><rect x="17.8" y="9" width="5.4" height="5" rx="1" fill="#fff"/></svg>';
