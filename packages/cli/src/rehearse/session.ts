import {
  askForReview,
  assumptions,
  endingLines,
  LiveWriter,
  type NamedRun,
  openingLines,
  type PageServer,
  type Rehearsal,
  type RehearsalResult,
  type RehearsedRun,
  type RunEvent,
  RunReporter,
  styleFor,
  waitForQuit,
  waitingLines,
} from '@liftlock/rehearsal';
import type { Interruption } from './interruption.ts';
import type { RehearseOptions } from './options.ts';
import type { RehearseCommand } from './surroundings.ts';

const ASSUMED = assumptions.map(({ text, ifOtherwise }) => ({ assumed: text, otherwise: `If not: ${ifOtherwise}` }));

/** How long the page is kept for a reader who has just gone from one page to another. */
const GRACE_MS = 3000;

export interface SessionParts {
  readonly rehearsal: Rehearsal;
  /** Undefined when nobody will look at one. */
  readonly page: PageServer | undefined;
  readonly options: RehearseOptions;
  readonly command: RehearseCommand;
  readonly interruption: Interruption;
}

/** One rehearsal as somebody at a terminal sees it, and answers it. */
export class Session {
  readonly #rehearsal: Rehearsal;
  readonly #page: PageServer | undefined;
  readonly #options: RehearseOptions;
  readonly #command: RehearseCommand;
  readonly #interruption: Interruption;
  readonly #writer: LiveWriter;
  readonly #reporter: RunReporter;
  readonly #style: ReturnType<typeof styleFor>;
  /** Ends the question at the terminal when somebody answers on the page. */
  #question: AbortController | undefined;
  #failure: Error | undefined;

  constructor({ rehearsal, page, options, command, interruption }: SessionParts) {
    this.#rehearsal = rehearsal;
    this.#page = page;
    this.#options = options;
    this.#command = command;
    this.#interruption = interruption;
    const output = options.json ? command.stderr : command.stdout;
    this.#style = styleFor(output, command.env);
    this.#reporter = new RunReporter({ style: this.#style, verbose: options.verbose });
    this.#writer = new LiveWriter(output, () => this.#status());
  }

  /** Runs it to its end. The page stays open until somebody has seen enough. */
  async run(): Promise<RehearsalResult> {
    this.#sayOpening();
    this.#writer.start();
    const terminal = { event: (event: RunEvent, run: RehearsedRun) => this.#show(event, run) };
    const observers = this.#page === undefined ? [terminal] : [this.#page, terminal];
    const result = await this.#rehearsal.run(...observers).finally(() => {
      this.#question?.abort();
      this.#writer.stop();
    });
    if (this.#failure !== undefined) throw this.#failure;
    if (this.#interruption.happened && !this.#options.json) return result;
    this.#sayEnding(result);
    if (this.#interruption.happened) return result;
    await this.#stay();
    return result;
  }

  #show(event: RunEvent, run: RehearsedRun): void {
    this.#writer.lines(this.#reporter.report(event, this.#nameOf(run)));
    if (event.type === 'job-waiting') void this.#waits(event.environment);
    if (event.type === 'job-reviewed' && this.#waiting().length === 0) this.#question?.abort();
  }

  #nameOf(run: RehearsedRun): NamedRun | undefined {
    const name = this.#rehearsal.nameOf(run);
    const starter = this.#rehearsal.runs.find(({ number }) => number === run.startedBy);
    if (name === undefined) return undefined;
    const by = starter === undefined ? undefined : (this.#rehearsal.nameOf(starter) ?? starter.start.workflow.path);
    return { name, event: run.start.event.name, by };
  }

  #waits(environment: string): Promise<void> {
    const { decision, comment } = this.#options;
    const answered = decision === undefined ? this.#ask() : this.#decide(decision, comment, [environment]);
    return answered.catch((error: unknown) => {
      // Nobody would ever answer now, so the run would wait for ever.
      this.#failure = error as Error;
      this.#interruption.interrupt();
    });
  }

  async #decide(state: 'approved' | 'rejected', comment: string, environments: readonly string[]): Promise<void> {
    const problem = await this.#rehearsal.decide({ environments, state, comment });
    if (problem !== undefined) throw new Error(problem);
  }

  /** At the terminal; the page asks for itself. */
  async #ask(): Promise<void> {
    const environments = this.#waiting();
    const reviewer = this.#rehearsal.reviewer(environments[0] ?? '');
    const keys = this.#hasKeys;
    const waiting = { environments, address: this.#page?.address('/review'), reviewer, keys };
    this.#writer.lines(waitingLines(waiting, this.#style));
    if (!keys || this.#question !== undefined) return;
    this.#question = new AbortController();
    const answer = await askForReview(this.#terminal, this.#question.signal);
    this.#question = undefined;
    if (answer !== undefined) await this.#decide(answer.state, answer.comment, this.#waiting());
  }

  #waiting(): string[] {
    return this.#rehearsal.waiting();
  }

  /** Raw keys need a terminal to be pressed at and one to be seen at. */
  get #hasKeys(): boolean {
    return this.#command.stdin.isTTY === true && this.#command.stdout.isTTY === true && !this.#options.json;
  }

  get #terminal() {
    const { stdin, stdout } = this.#command;
    return { input: stdin, output: stdout, writer: this.#writer, interrupt: () => this.#interruption.interrupt() };
  }

  #status(): string {
    const waiting = this.#waiting();
    const asks = waiting.length === 0 ? '' : `${waiting.join(', ')}: waiting for your review`;
    return this.#reporter.status(Date.now()) || asks;
  }

  #sayOpening(): void {
    const { owner, repository, branch, head, uncommitted } = this.#rehearsal.fixture;
    const address = this.#page?.address();
    const opening = {
      isSample: this.#options.repo === undefined,
      repository: `${owner}/${repository}`,
      branch,
      sha: head,
      workflow: this.#rehearsal.workflow,
      event: this.#rehearsal.event,
      absentSecrets: this.#rehearsal.absentSecrets,
      uncommitted,
    };
    this.#writer.lines(openingLines({ ...opening, ...(address === undefined ? {} : { address }) }, this.#style));
    if (address !== undefined && this.#hasKeys && this.#options.open) this.#command.openBrowser(address);
  }

  #sayEnding(result: RehearsalResult): void {
    if (this.#options.json) {
      this.#command.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
      return;
    }
    const ending = {
      result,
      sites: this.#page === undefined ? {} : this.#rehearsal.fixture.sites,
      assumed: { count: assumptions.length, list: this.#options.verbose ? ASSUMED : [] },
      address: this.#page?.address('/releases'),
      kept: this.#options.keep,
      isSample: this.#options.repo === undefined,
    };
    this.#writer.lines(endingLines(ending, this.#style));
  }

  async #stay(): Promise<void> {
    if (this.#page === undefined) return;
    if (!this.#hasKeys) return this.#page.unwatched(this.#interruption.signal, GRACE_MS);
    this.#writer.lines([this.#style.dim('The pages and the environments stay until you press q.')]);
    await waitForQuit(this.#terminal, this.#interruption.signal);
  }
}
