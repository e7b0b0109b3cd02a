/** What to do about something that a rehearsal refuses. Most of it is right, and runs on GitHub. */
const IS_RIGHT = 'The workflow is valid and runs on GitHub, but a rehearsal cannot run it.';

const START_ENGINE = 'The workflow is valid. Start Docker or Podman';

function stubName(uses: string): string {
  return uses.replace(/@.*$/, '');
}

export const remedies = {
  faulty: 'Correct the workflow at this place, and commit it.',
  skip: (job: string) => `${IS_RIGHT} Leave the job out: \`--skip-job ${job}\`.`,
  stub: (uses: string) =>
    `${IS_RIGHT} Add \`--stub ${stubName(uses)}\` to pass it over, or \`--stub ${stubName(uses)}=outputs.json\` to give it outputs.`,
  engineForAction: (uses: string) =>
    `${START_ENGINE}, or pass the action over: \`--stub ${stubName(uses)}\`, or \`${stubName(uses)}:\` under \`stubs:\` in \`.github/rehearsal.yml\`.`,
  engineForJob: (job: string) => `${START_ENGINE}, or leave the job out: \`--skip-job ${job}\`.`,
  pullForAction: (engine: string, image: string, uses: string) =>
    `Pull it once: \`${engine} pull ${image}\`. Or pass the action over: \`--stub ${stubName(uses)}\`.`,
  pullForJob: (engine: string, image: string, job: string) =>
    `Pull it once: \`${engine} pull ${image}\`. Or leave the job out: \`--skip-job ${job}\`.`,
  fetch: (uses: string) =>
    `Download it once with \`liftlock actions fetch\`, or name a folder that has it: \`--actions DIR\`. To pass it over: \`--stub ${stubName(uses)}\`.`,
  clone: (repository: string) =>
    `Download it once with \`liftlock actions fetch\`, or clone it, \`git clone https://github.com/${repository} DIR/${repository}\`, and name the folder: \`--actions DIR\`.`,
  input: (uses: string) => `${IS_RIGHT} Add \`--stub ${stubName(uses)}\` to pass the step over.`,
  otherMachine: (label: string, job: string) =>
    `${IS_RIGHT} Run the job on this machine, \`--treat-as-this-machine ${label}\`, or leave it out: \`--skip-job ${job}\`.`,
  notStarted: ([branch]: readonly string[]) =>
    `The workflow is valid, but this event does not start it. ${branch === undefined ? '' : `Rehearse HEAD as if it were merged: \`--branch ${branch}\`. Or name`}${branch === undefined ? 'Name' : ''} another event, \`--event NAME\` or \`--tag NAME\`, or another workflow: \`--workflow FILE\`.`,
  noBranch: (branch: string) =>
    `The workflow is valid, but only branches that its patterns match start it. Make one, \`git branch ${branch}\`, and rehearse HEAD as if it were merged: \`--branch ${branch}\`. Or name another event, \`--event NAME\` or \`--tag NAME\`, or another workflow: \`--workflow FILE\`.`,
  noInput: (name: string) => `Pass it: \`--input ${name}=VALUE\`.`,
} as const;
