import type { ParseArgsConfig } from 'node:util';

/** Options of `liftlock rehearse`, for node:util's parseArgs. */
export const REHEARSE_OPTIONS = {
  repo: { type: 'string' },
  sample: { type: 'boolean' },
  workflow: { type: 'string' },
  all: { type: 'boolean' },
  scenario: { type: 'string', multiple: true },
  scenarios: { type: 'boolean' },
  explain: { type: 'boolean' },
  'write-settings': { type: 'boolean' },
  event: { type: 'string' },
  tag: { type: 'string' },
  input: { type: 'string', multiple: true },
  payload: { type: 'string' },
  branch: { type: 'string' },
  'as-if': { type: 'string' },
  actions: { type: 'string' },
  stub: { type: 'string', multiple: true },
  'skip-job': { type: 'string', multiple: true },
  'treat-as-this-machine': { type: 'string', multiple: true },
  secret: { type: 'string', multiple: true },
  env: { type: 'string', multiple: true },
  var: { type: 'string', multiple: true },
  deploy: { type: 'string' },
  allow: { type: 'string', multiple: true },
  approve: { type: 'boolean' },
  reject: { type: 'boolean' },
  comment: { type: 'string' },
  json: { type: 'boolean' },
  keep: { type: 'string' },
  port: { type: 'string' },
  'no-open': { type: 'boolean' },
  verbose: { type: 'boolean' },
} as const satisfies ParseArgsConfig['options'];

export const REHEARSE_HELP = `liftlock rehearse: run a whole release pipeline on this machine.

  In a repository with workflows it rehearses that one, elsewhere a sample that
  it creates: its workflow runs, from build to promote, with the real actions
  against a local GitHub on 127.0.0.1. It pauses where production waits for a
  review: answer on the page whose address it prints, or press a key.

  --repo DIR          another repository: its commit at HEAD, in a clone
  --sample            the sample, wherever you are
  --workflow FILE     the workflow; default: the one that runs on push and both
                      stages and promotes, else the only one that releases
  --all               every workflow that the push starts, as its filters say
  --explain           run nothing; say what would happen, what is refused, and
                      what is missing. Exit code 1 if something is refused
  --write-settings    run nothing; write a .github/rehearsal.yml to begin with:
                      how the environments are set on GitHub
  --secret NAME       pass the environment variable NAME as a secret
  --var NAME=VALUE    pass a variable
                      (required ones that are not passed get made-up values)
  --env NAME          let steps see this environment variable of yours, such as
                      HTTPS_PROXY or PIP_INDEX_URL; may be repeated

  --event NAME        what starts the workflow: push, workflow_dispatch,
                      release, schedule, pull_request, workflow_run; another one
                      with --payload. Default: one that the workflow names
  --tag TAG           push this tag, or publish its release (--event release)
  --input NAME=VALUE  an input of workflow_dispatch; may be repeated
  --payload FILE      JSON that is merged into the event's payload
  --branch NAME       rehearse HEAD as if it were merged into this branch
  --as-if KIND        add a feat, fix or breaking change, where nothing is due

  --actions DIR       actions of other repositories: DIR/owner/name@ref, or
                      clones in DIR/owner/name. Fetched ones need no option:
                      \`liftlock actions fetch\`
  --stub ACTION       pass over the steps that use owner/name; =FILE gives their
                      outputs as JSON. May be repeated, as the next two
  --skip-job JOB      leave a job out
  --treat-as-this-machine LABEL
                      run jobs with this runs-on: here

  --deploy HOW        what becomes of steps that could reach the world: \`print\`
                      shows them and takes them as done, \`sandbox\` runs them
                      without network and credentials (Linux), \`run\` runs them.
                      At a terminal you are asked; otherwise they are printed.
  --allow HOST[:PORT] a host that the sandbox lets them reach; may be repeated

  --approve           approve every review; runs unattended
  --reject            reject the first review
  --comment TEXT      the comment of that review
                      Without a terminal, or if CI is set, --approve or --reject
                      is required, or --port to answer on the page.

  --scenario PATH     play a scenario: a file that describes several runs and
                      what to expect of them, or a folder of such files; may be
                      repeated
  --scenarios         play all scenarios in .github/rehearsals of the repository
                      Without --repo, scenarios play in the repository that
                      contains them. Those in test/scenarios of a clone of
                      Liftlock play in the sample repository.

  --keep DIR          keep the repository, the assets, the logs and summaries of
                      the jobs, and the state in DIR
  --json              print one JSON document to stdout at the end, and
                      everything else to stderr
  --verbose           show every line of every log
  --port N            port of the page; default: any free port. With --scenario:
                      pages of its runs, which stay as long as one is open
  --no-open           do not open the page in a browser

  Examples:
    liftlock rehearse                           this repository; you review it
    liftlock rehearse --approve                 the same, unattended
    liftlock rehearse --sample                  the sample
    liftlock rehearse --as-if feat --approve    where no release is due
    liftlock rehearse --explain                 what would happen; runs nothing
    liftlock rehearse --scenarios               those of this repository, in CI

  A rehearsal begins where the repository is: its last tag is taken as released
  and live in every environment. A scenario begins on an empty GitHub, unless it
  says \`begin: released\`.

  Liftlock uploads nothing and only reads your repository. Commands of deploy,
  data and validation steps, and steps of the workflow that publish, are given a
  secret or belong to an environment, are listed before anything runs; --deploy
  says what becomes of them. All other steps run on this machine, with your
  rights and your network, with only PATH of your environment and another HOME.

  Exit code: 0 if the run succeeded and every release that was due happened, or
  if every expectation of the scenarios held; 1 if not; 2 for an invalid command
  line; 130 after Ctrl-C.
`;
