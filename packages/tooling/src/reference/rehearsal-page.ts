import { CONTAINERS } from './rehearsal-containers.ts';
import { DEPLOYS, SETTINGS, STARTED_RUNS, TOLD } from './rehearsal-settings.ts';
import { supported } from '@liftlock/rehearsal/supported';

/** `docs/rehearsal.md`: what a rehearsal does with the workflow of any repository. */
export function rehearsalPage(): string {
  const { events, standIns, refusedJobKeys, refusedStepKeys } = supported();
  return [
    '# Rehearse any workflow',
    '',
    '<!-- Generated from packages/rehearsal/src by `npm run generate`. -->',
    '',
    '`liftlock rehearse` runs a workflow of the repository that you are in, or of `--repo DIR`, on this machine, against a local',
    'GitHub. It needs no configuration. Where there are no workflows, and with `--sample`, it plays a sample. `--explain` runs nothing: it says of every step what would happen, what is missing, and what is refused,',
    'each with the option that helps. `--explain --json` gives the same as a document.',
    '',
    '## What a step becomes',
    '',
    '| `how` | What happens |',
    '| --- | --- |',
    ...HOWS.map(([how, what]) => `| \`${how}\` | ${what} |`),
    '',
    '## What starts it',
    '',
    `\`--event ${events.join('|')}\`.`,
    'Without the option, the first of these that the workflow names. A workflow that starts with tags only gets a tag that its',
    'patterns match; `--tag v1.2.3` names one. If `on.push.branches` has only patterns, and no branch of the repository matches,',
    'one is made up that does. `--input NAME=VALUE` is for `workflow_dispatch`,',
    '`--branch main` rehearses HEAD as if it were merged, `--as-if feat` adds a change where none is due. Payloads have the keys',
    "of GitHub's own; `--payload FILE` merges JSON into them, and lets any other event start the workflow.",
    '',
    '`--all` runs every workflow that the push starts: its branch or tag, the files that it changes and `[skip ci]` decide.',
    '',
    ...STARTED_RUNS,
    '## Actions of other repositories',
    '',
    'JavaScript and composite actions run as they are, against the local GitHub. A rehearsal looks for them in `--actions DIR`',
    '(`DIR/owner/name@ref`, or clones in `DIR/owner/name`), then among those that `liftlock actions fetch` has downloaded. It',
    'never downloads anything itself. Called workflows of other repositories are found the same way, and so are repositories',
    'that a step checks out: as clones in `DIR/owner/name`, or fetched with their history.',
    '',
    '## Stand-ins',
    '',
    'These need no download, because something of Liftlock takes their place. Each says so at the end of the run.',
    '',
    '| Action | What differs | Inputs |',
    '| --- | --- | --- |',
    ...standIns.map(({ action, inputs, difference }) => {
      const names = inputs === 'all' ? 'all' : inputs.map((name) => `\`${name}\``).join(', ');
      return `| \`${action}\` | ${difference} | ${names} |`;
    }),
    '',
    ...CONTAINERS,
    ...DEPLOYS,
    ...TOLD,
    ...SETTINGS,
    '## What is refused',
    '',
    'If anything is refused, nothing runs. Jobs and steps whose `if:` can never be true are not refused.',
    '',
    '| In the workflow | Why | What helps |',
    '| --- | --- | --- |',
    ...Object.entries(refusedJobKeys).map(([key, why]) => `| \`${key}:\` of a job | ${why} | \`--skip-job JOB\` |`),
    `| ${refusedStepKeys.map((key) => `\`${key}:\``).join(', ')} of a step | steps that run in parallel are not rehearsed yet | \`--skip-job JOB\` |`,
    '| `container:`, `services:` of a job, without an engine | they need Docker or Podman | start one, `--skip-job JOB` |',
    '| Docker actions, `docker://`, without an engine | they need Docker or Podman | start one, `--stub ACTION[=outputs.json]`, as in `--stub docker://alpine:3` |',
    '| `uses: $/path` | not rehearsed yet | `--stub ACTION` |',
    '| `runs-on:` of another system, in all jobs | needs another machine | `--treat-as-this-machine LABEL`, `--skip-job JOB` |',
    '',
    'A job, or a leg of a matrix, for another system is left out, and the others run. A job that needs one goes on as if it',
    'had succeeded, without its outputs and artifacts.',
    '',
    '## How far it goes',
    '',
    ...MEASURED,
    '',
  ].join('\n');
}

/** By hand: the workflows of others are not in this repository. */
const MEASURED = [
  'On 28 November 2026, `--explain` accepted 113 of 121 workflows on a machine with Podman, and 107 without a container engine.',
  'Of the 121, 75 come from public repositories (among them `cli/cli`, `pypa/pip`, `vuejs/core`, `helm/helm`), and 46 are',
  "GitHub's starters. Each was read from a stored copy and stood alone in a new repository. Comments and, in long files, scripts, lists",
  'and some steps and jobs were left out. Actions of others and images count as something to fetch: with the metadata of ten',
  'Docker actions at hand, written by hand, the second figure was 99. Of the other 8, seven need Windows or macOS in every job, and',
  'one is refused by the parser of GitHub.',
  '',
  'The 121 are not in this repository. In a clone of Liftlock, `npm run bench -- explain DIR` measures any others: DIR holds a folder',
  'for each project, called `OWNER__NAME`, with its `.github/workflows/`. It prints what is refused, and how many are accepted.',
];

const HOWS: readonly (readonly [string, string])[] = [
  [
    'run',
    'It runs: a command, an action of the repository, or an action of another one that is on this machine. What a container engine runs is told with the name of the engine.',
  ],
  ['stand-in', 'Something of Liftlock runs in its place; see below.'],
  [
    'fetch',
    'The action has to be downloaded first, `liftlock actions fetch`, or its image pulled; both are listed under `needs.fetch`, an image with the command that pulls it.',
  ],
  ['stub', 'It is passed over, as `--stub` asked, with the outputs that were given.'],
  ['skip', 'Its `if:` is false whatever happens.'],
  ['refuse', 'It cannot be rehearsed; the reason and the option that helps are listed.'],
];
