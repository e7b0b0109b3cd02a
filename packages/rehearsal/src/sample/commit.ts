/** A person of the sample's history. */
export interface Person {
  readonly login: string;
  readonly name: string;
  readonly email: string;
}

/** A commit to be: what it changes, by path. `null` deletes the file. */
export interface PlannedCommit {
  /** Names the commit inside the plan. */
  readonly id: string;
  /** The message, which may name commits that stand before it by their real SHA. */
  readonly message: string | ((sha: (id: string) => string) => string);
  readonly author: Person;
  /** Whoever merged or rebased it, if that was somebody else. */
  readonly committer?: Person;
  /** ISO 8601, in UTC. */
  readonly date: string;
  readonly parents: readonly string[];
  readonly files: Readonly<Record<string, string | null>>;
}

export interface PlannedTag {
  readonly name: string;
  readonly commit: string;
  readonly message: string;
  readonly tagger: Person;
  readonly date: string;
}
