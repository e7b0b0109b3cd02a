/** What to do about something that a rehearsal refuses. Most of it is right, and runs on GitHub. */
const IS_RIGHT = 'The workflow is valid and runs on GitHub, but a rehearsal cannot run it.';

export const remedies = {
  faulty: 'Correct the workflow at this place, and commit it.',
  notHere: `${IS_RIGHT} Rehearse a workflow without it: \`--workflow FILE\`.`,
  otherMachine: `${IS_RIGHT} Rehearse it on such a machine, or a workflow without this job: \`--workflow FILE\`.`,
  notStarted:
    'The workflow is valid, but this event does not start it. Check out a branch that does, or name another workflow: `--workflow FILE`.',
  noInput:
    'A rehearsal passes no inputs. Give the input a `default:`, or rehearse a workflow that is triggered by a push.',
} as const;
