/** What to do about something that a rehearsal refuses. Most of it is right, and runs on GitHub. */
const IS_RIGHT = 'The workflow is right, and GitHub runs it; only the rehearsal cannot.';

export const remedies = {
  faulty: 'Correct this place, and commit it.',
  notHere: `${IS_RIGHT} Rehearse a workflow without this: \`--workflow FILE\`.`,
  otherMachine: `${IS_RIGHT} Rehearse it on such a machine, or a workflow without this job: \`--workflow FILE\`.`,
  notStarted:
    'The workflow is right; this event does not start it. Check out a branch that does, or name another workflow: `--workflow FILE`.',
  noInput: 'A rehearsal gives no inputs. Write a `default:` for it, or rehearse a workflow that a push starts.',
} as const;
