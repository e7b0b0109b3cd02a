export interface ActionsSettings {
  readonly enabled: boolean;
  readonly allowed: 'all' | 'local_only' | 'selected';
  /** What the token of a job may do without `permissions:`. */
  readonly defaultToken: 'read' | 'write';
}

/** Rules for the names of branches or tags. Those about creation, update, deletion, force pushes and pull requests are kept. */
export interface RulesetRecord {
  readonly id: number;
  readonly name: string;
  readonly target: 'branch' | 'tag';
  readonly enforcement: 'active' | 'evaluate' | 'disabled';
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly rules: readonly Readonly<Record<string, unknown>>[];
  readonly bypassActors: readonly { readonly type: string; readonly id: number }[];
}
