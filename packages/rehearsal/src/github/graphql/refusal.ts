/** GitHub's words for what went wrong, beside the message of an error (`type` in its answers). */
export type RefusalType =
  | 'EXCESSIVE_PAGINATION'
  | 'FORBIDDEN'
  | 'MISSING_PAGINATION_BOUNDARIES'
  | 'NOT_FOUND'
  | 'RATE_LIMITED'
  | 'STALE_DATA'
  | 'UNPROCESSABLE';

/** Why a field has no answer. It becomes one of the answer's `errors`, and the field null. */
export class Refusal extends Error {
  readonly type: RefusalType | undefined;

  constructor(message: string, type?: RefusalType) {
    super(message);
    this.name = 'Refusal';
    this.type = type;
  }
}

export function notModelledHere(what: string): Refusal {
  return new Refusal(`${what} is not modelled by the local GitHub. GitHub itself may know it.`);
}
