/** Lets one task run at a time, in the order of asking: a check and the write that rests on it stay together. */
export class TurnTaking {
  #last: Promise<unknown> = Promise.resolve();

  take<Result>(task: () => Promise<Result>): Promise<Result> {
    const turn = this.#last.then(task, task);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}
