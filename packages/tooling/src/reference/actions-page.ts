import { actionTables } from '../readme/action-tables.ts';

export interface DescribedAction {
  /** What stands after `uses: OWNER/liftlock`, without the slash; empty for the root action. */
  readonly path: string;
  readonly title: string;
  /** The text of its action.yml. */
  readonly manifest: string;
  readonly permissions: Readonly<Record<string, string>>;
}

/** `docs/actions.md`: inputs, outputs and permissions of every action. */
export function actionsPage(actions: readonly DescribedAction[]): string {
  return [
    '# Actions',
    '',
    '<!-- Generated from action.yml and actions/*/action.yml by `npm run generate`. -->',
    '',
    'A pipeline is four actions, one in each job; the root action runs any of them by name, and by default shows the plan.',
    '[How it works](how-it-works.md) says what they do, and [getting started](getting-started.md) how they are put together.',
    '`OWNER/liftlock` is the repository that publishes them, `SHA` one of its full commit SHAs.',
    '',
    ...actions.flatMap((action) => [...section(action), '']),
  ].join('\n');
}

function section({ path, title, manifest, permissions }: DescribedAction): string[] {
  const tables = actionTables(manifest, permissions).replaceAll(/^### (.*)$/gm, `### $1 of ${title}`);
  const more = path === '' ? [] : [`[About it](../${path}/README.md).`, ''];
  const uses = `OWNER/liftlock${path === '' ? '' : `/${path}`}@SHA`;
  return [`## ${title}`, '', `\`uses: ${uses}\``, '', ...more, tables];
}
