import { readFileSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import type { AnnotationLevel } from '../events.ts';
import { parseCommand, type WorkflowCommand } from './parse-command.ts';
import type { ProblemMatchers } from './problem-matchers.ts';
import type { SecretMasker } from './secret-masker.ts';
import type { StepLog } from './step-log.ts';

/** What workflow commands and file commands of a step change. */
export interface CommandEffects {
  setOutput(name: string, value: string): void;
  saveState(name: string, value: string): void;
  setEnv(name: string, value: string): void;
  addPath(path: string): void;
  /** A command could not be carried out: the step fails, whatever its exit code. */
  fail(): void;
  /** Something happened that a rehearsal does not do. */
  notRehearsed(what: string): void;
}

export interface CommandProcessorOptions {
  readonly log: StepLog;
  readonly masker: SecretMasker;
  readonly effects: CommandEffects;
  readonly workspace: string;
  /** Of the job: they outlive the step that adds them. */
  readonly matchers: ProblemMatchers;
  /** ACTIONS_ALLOW_UNSECURE_COMMANDS: `set-env` and `add-path` are refused without it. */
  readonly allowUnsecureCommands: boolean;
  readonly debug: boolean;
}

interface Handler {
  readonly omitEcho?: boolean;
  run(command: WorkflowCommand): void;
}

/** Carries out the workflow commands in one process's output (actions/runner: ActionCommandManager.cs). */
export class CommandProcessor {
  readonly #options: CommandProcessorOptions;
  readonly #handlers: ReadonlyMap<string, Handler>;
  #stopToken: string | undefined;
  #echo: boolean;

  constructor(options: CommandProcessorOptions) {
    this.#options = options;
    this.#echo = options.debug;
    this.#handlers = new Map(Object.entries(this.#handlersByName()));
  }

  /** One line of output: carried out if it is a command, shown if it is not. */
  process(line: string): void {
    const mayBeCommand = line.includes('::') || line.includes('##[');
    const command = mayBeCommand ? parseCommand(line, (name) => this.#knows(name)) : undefined;
    if (command === undefined || !this.#execute(command, line)) this.#show(line);
  }

  /** A problem that a matcher finds is told in its place, the line is shown as it is. */
  #show(line: string): void {
    const { log, matchers } = this.#options;
    const issue = matchers.match(line);
    log.output(line);
    if (issue !== undefined) log.annotate({ ...issue, file: this.#inRepository(issue.file ?? '') });
  }

  #knows(name: string): boolean {
    return this.#handlers.has(name) || name === 'stop-commands' || name === this.#stopToken?.toLowerCase();
  }

  #execute(command: WorkflowCommand, line: string): boolean {
    const { log, effects } = this.#options;
    if (this.#stopToken !== undefined) {
      if (command.name !== this.#stopToken.toLowerCase()) return false;
      log.output(line);
      this.#stopToken = undefined;
      return true;
    }
    const handler = this.#handlers.get(command.name);
    if (this.#echo && handler !== undefined && handler.omitEcho !== true) log.output(line);
    try {
      if (handler === undefined) this.#stop(command.data, line);
      else handler.run(command);
    } catch (error) {
      log.error(`Unable to process command '${handler?.omitEcho === true ? command.name : line}' successfully.`);
      log.error((error as Error).message);
      effects.fail();
    }
    return true;
  }

  #stop(token: string, line: string): void {
    const weak = token === '' || token === 'pause-logging' || this.#knows(token.toLowerCase());
    if (weak && !this.#options.allowUnsecureCommands) throw new Error(INVALID_STOP_TOKEN);
    this.#options.log.output(line);
    this.#stopToken = token;
    if (token.length > 6) this.#options.masker.add(token);
  }

  #handlersByName(): Record<string, Handler> {
    const { log, effects, debug } = this.#options;
    return {
      error: { omitEcho: true, run: (command) => this.#issue('error', command) },
      warning: { omitEcho: true, run: (command) => this.#issue('warning', command) },
      notice: { omitEcho: true, run: (command) => this.#issue('notice', command) },
      debug: { omitEcho: true, run: ({ data }) => void (debug && log.output(`##[debug]${data}`)) },
      group: { run: ({ data }) => log.group(data) },
      endgroup: { run: () => log.endGroup() },
      echo: { run: ({ data }) => this.#setEcho(data) },
      'add-mask': { omitEcho: true, run: ({ data }) => this.#addMask(data) },
      'add-matcher': { run: ({ data }) => this.#addMatcher(data) },
      'remove-matcher': { run: ({ properties, data }) => this.#removeMatcher(properties.get('owner') ?? '', data) },
      'set-output': { run: (command) => effects.setOutput(required(command, 'name'), command.data) },
      'save-state': { run: (command) => effects.saveState(required(command, 'name'), command.data) },
      'set-env': { run: (command) => this.#setEnv(command) },
      'add-path': { run: (command) => this.#addPath(command) },
    };
  }

  #issue(level: AnnotationLevel, { properties, data }: WorkflowCommand): void {
    const line = lineOf(properties);
    this.#options.log.issue({
      level,
      message: data,
      title: properties.get('title') ?? '',
      file: this.#inRepository(properties.get('file') ?? ''),
      ...(line !== undefined && { line }),
    });
  }

  #addMask(secret: string): void {
    const { log, masker } = this.#options;
    if (secret.trim() === '') return log.warning("Can't add secret mask for empty string in ##[add-mask] command.");
    if (this.#echo) log.output('::add-mask::***');
    masker.add(secret);
  }

  #addMatcher(file: string): void {
    const { log, matchers } = this.#options;
    if (file === '') log.warning('File path must be specified.');
    else matchers.add(this.#read(file));
  }

  #removeMatcher(owner: string, file: string): void {
    const { log, matchers } = this.#options;
    if (owner !== '' && file !== '') log.warning(OWNER_AND_FILE);
    else if (owner === '' && file === '') log.warning(NEITHER_OWNER_NOR_FILE);
    else if (owner !== '') matchers.remove(owner);
    else matchers.removeThoseOf(this.#read(file));
  }

  #read(file: string): string {
    return readFileSync(resolve(this.#options.workspace, file), 'utf8');
  }

  #inRepository(file: string): string {
    if (!isAbsolute(file)) return file;
    const path = relative(this.#options.workspace, file);
    return path.startsWith('..') ? file : path;
  }

  #setEcho(data: string): void {
    const value = data.trim().toLowerCase();
    if (value !== 'on' && value !== 'off') {
      throw new Error(`Invalid echo command value. Possible values can be: 'on', 'off'. Current value is: '${data}'.`);
    }
    this.#echo = value === 'on';
  }

  #setEnv(command: WorkflowCommand): void {
    this.#refuseUnsecure('set-env');
    const name = required(command, 'name');
    if (name.toUpperCase() === 'NODE_OPTIONS') {
      this.#options.log.error("Can't update NODE_OPTIONS environment variable using ::set-env:: command.");
    } else {
      this.#options.effects.setEnv(name, command.data);
    }
  }

  #addPath(command: WorkflowCommand): void {
    this.#refuseUnsecure('add-path');
    if (command.data === '') throw new Error("Value cannot be null. (Parameter 'path')");
    this.#options.effects.addPath(command.data);
  }

  #refuseUnsecure(command: string): void {
    if (!this.#options.allowUnsecureCommands) throw new Error(unsecureCommand(command));
  }
}

/** A range that ends before it begins is left out (actions/runner: IssueCommandExtension.ValidateLinesAndColumns). */
function lineOf(properties: WorkflowCommand['properties']): number | undefined {
  const [line, end] = ['line', 'endline'].map((name) => numberIn(properties.get(name)));
  return line !== undefined && end !== undefined && end < line ? undefined : (line ?? end);
}

function numberIn(text = ''): number | undefined {
  return /^\s*[+-]?\d+\s*$/.test(text) ? Number(text) : undefined;
}

function required(command: WorkflowCommand, property: string): string {
  const value = command.properties.get(property);
  if (value === undefined) throw new Error(`Required field '${property}' is missing in ##[${command.name}] command.`);
  return value;
}

/** actions/runner: Constants.cs, UnsupportedCommandMessageDisabled. */
function unsecureCommand(command: string): string {
  return (
    `The \`${command}\` command is disabled. Please upgrade to using Environment Files or opt into unsecure command ` +
    'execution by setting the `ACTIONS_ALLOW_UNSECURE_COMMANDS` environment variable to `true`. For more information ' +
    'see: https://github.blog/changelog/2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/'
  );
}

const INVALID_STOP_TOKEN =
  'Invalid workflow command: the token of stop-commands must not be empty, `pause-logging` or the name of a command.';

const OWNER_AND_FILE =
  'Either specify an owner name or a file path in ##[remove-matcher] command. Both values cannot be set.';
const NEITHER_OWNER_NOR_FILE = 'Either an owner name or a file path must be specified in ##[remove-matcher] command.';
