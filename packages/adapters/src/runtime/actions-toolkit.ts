import * as core from '@actions/core';
import { documentationOf, type LogPort, type OutputsPort } from '@liftlock/core';

/**
 * Text for the log in which the runner finds no command: it reads `##[` anywhere in a line, and `::` where a line
 * begins. A word joiner shows nothing and keeps the characters apart. What becomes a command is escaped by the toolkit.
 */
function spoken(text: string): string {
  return text.replaceAll(/:(?=:)/g, ':\u2060').replaceAll('##[', '##\u2060[');
}

/** The log of the job, with annotations and groups, by workflow commands. */
export const actionsLog: LogPort = {
  step: (title) => core.debug(title),
  info: (message) => core.info(spoken(message)),
  warning: (message) => core.warning(message),
  error: ({ title, message, file, line }) =>
    core.error(message, {
      title,
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { startLine: line }),
    }),
  group: (title, body) => core.group(title, body),
};

/** GitHub refuses a larger summary of a step as a whole (docs: workflow commands, "Step isolation and limits"). */
const SUMMARY_LIMIT = 1024 * 1024 - 1024;

type Environment = Readonly<Record<string, string | undefined>>;

/** Outputs, summary and state, by the runner's files. */
export function actionsOutputs(environment: Environment): OutputsPort {
  return {
    documentation: documentationOfAction(environment),
    output: (name, value) => core.setOutput(name, value),
    async summary(markdown) {
      if ((environment['GITHUB_STEP_SUMMARY'] ?? '') === '') return;
      await core.summary.addRaw(fit(markdown)).write();
    },
    saveState: (name, value) => core.saveState(name, value),
    state: (name) => core.getState(name),
  };
}

/** GitHub says which action of which repository runs, and how the workflow names its version (docs: variables). */
function documentationOfAction({
  GITHUB_ACTION_REPOSITORY: suite = '',
  GITHUB_ACTION_REF: ref = '',
  GITHUB_SERVER_URL: server,
}: Environment): string | undefined {
  return suite === '' || ref === '' ? undefined : documentationOf({ server, suite, ref });
}

function fit(markdown: string): string {
  if (Buffer.byteLength(markdown) <= SUMMARY_LIMIT) return markdown;
  const cut = Buffer.from(markdown)
    .subarray(0, SUMMARY_LIMIT)
    .toString('utf8')
    .replace(/\uFFFD+$/, '');
  return `${cut.slice(0, cut.lastIndexOf('\n'))}\n\n… The summary was cut at GitHub's limit of 1 MiB.\n`;
}
