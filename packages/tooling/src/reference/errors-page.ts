import { renderProblems } from '@liftlock/core';
import { anchor, code } from '../markdown.ts';
import { type Area, type Reason, reasonAreas } from './reasons.ts';

const INTRODUCTION = `# Errors

<!-- Generated from the reasons and examples in packages/*/src by \`npm run generate\`. -->

Every stage that does not end well, every problem of \`liftlock check\` and every refused rehearsal has a **code**. It is the
output \`reason-code\` of the actions, and the headings below. A code keeps its meaning from release to release; the wording
around it may change.

Each problem says what was **found**, what was **expected** where that is not obvious, and what to do **next**. In a job it
also says in which **state** GitHub and the environments are now, read from what the job actually did.

- **held**: a rule said no. A person can change that; nothing is broken.
- **failed**: a check of the candidate said no. The candidate needs a fix.
- **errored**: something broke, or is set up incorrectly. The same candidate can be tried again.
`;

/** `docs/errors.md`: every reason code, why it happens, and what people read. */
export async function errorsPage(): Promise<string> {
  const areas = await reasonAreas();
  const contents = areas.map(
    ({ title, reasons }) => `- [${title}](#${anchor(title)}): ${reasons.map(linkTo).join(', ')}`,
  );
  return [INTRODUCTION, ...contents, '', ...areas.flatMap(section)].join('\n');
}

function linkTo({ code: name }: Reason): string {
  return `[${code(name)}](#${anchor(name)})`;
}

function section({ title, reasons }: Area): string[] {
  return [`## ${title}`, '', ...reasons.flatMap(subsection)];
}

function subsection({ code: name, meaning, examples, outcomes, gates }: Reason): string[] {
  const asked = gates.map((gate) => `[${code(gate)}](gates.md#${gate})`).join(', ');
  const ending = outcomes.length === 0 ? 'ends green' : outcomes.map((outcome) => `**${outcome}**`).join(' or ');
  return [
    `### ${code(name)}`,
    '',
    `${meaning} (${ending}${asked === '' ? '' : `; gate ${asked}`})`,
    '',
    ...(examples.length === 0 ? [] : ['```text', renderProblems(examples), '```', '']),
  ];
}
