import type { Digest } from '../candidate/index.ts';

/** A file that a glob found: path from the root of the workspace, size in bytes, time of the last change in milliseconds. */
export interface FoundFile {
  readonly path: string;
  readonly size: number;
  readonly modifiedAt: number;
}

/** What looks like a credential in the content of a file. Its text is not handed on. */
export interface CredentialInFile {
  /** Id of the rule: `github-token`. */
  readonly rule: string;
  /** `a GitHub token` */
  readonly title: string;
  /** Of the file, or of what is packed in it. */
  readonly line: number;
  readonly isPacked: boolean;
  /** Path of a file that is packed in it, as the archive has it. */
  readonly name?: string;
}

/** A file that was copied in one read. */
export interface CopiedFile {
  readonly digest: Digest;
  readonly size: number;
  readonly credentials: readonly CredentialInFile[];
  /** Why a part of what is packed in it was not searched: `encrypted`. */
  readonly unsearched: readonly string[];
  /** Whether somebody wrote to it while it was read. */
  readonly changed: boolean;
}

/** Files below the workspace (relative paths) and in temporary folders that the port itself made (absolute paths). */
export interface FilesPort {
  /** Text of a file, or undefined if there is none. */
  read(path: string): Promise<string | undefined>;
  /** Text of a file, part by part as it is asked for; nothing if there is none. */
  parts(path: string): AsyncIterable<string>;
  /** Writes a whole file or nothing. */
  write(path: string, content: string): Promise<void>;
  /** Regular files that match, sorted; symbolic links are problems, not files. */
  glob(pattern: string, folder: string): Promise<readonly FoundFile[]>;
  /** Copies, hashes and looks through a file in one read, so that what was hashed is what was copied. */
  copy(from: string, to: string): Promise<CopiedFile>;
  digest(path: string): Promise<{ readonly digest: Digest; readonly size: number } | undefined>;
  /** A new empty folder outside the workspace; it goes away with the job. */
  temporaryFolder(purpose: string): Promise<string>;
}

/** What a script is run for. Only `data`, `deploy` and `rollback` may change an environment. */
export type ScriptPurpose = 'build' | 'test' | 'data' | 'deploy' | 'rollback' | 'validate';

export interface Script {
  readonly name: string;
  readonly purpose: ScriptPurpose;
  readonly commands: readonly string[];
  /** Folder, from the root of the workspace. */
  readonly folder: string;
  /**
   * What they see of the action's own environment: `all` but tokens and what steers other programs, or only the
   * `tools`: PATH, HOME and the homes of compilers. Build and test take all, deploys the tools.
   */
  readonly inherits: 'all' | 'tools';
  /** Whether they get GitHub's service for OpenID Connect tokens (`id-token: write`). */
  readonly oidc: boolean;
  /** What the commands get besides. */
  readonly environment: Readonly<Record<string, string>>;
  /** Milliseconds. */
  readonly timeout: number;
}

/** How a script ended, after how many milliseconds, and the last lines of what it printed. */
export type ScriptEnd =
  | { readonly end: 'passed'; readonly duration: number; readonly tail: string }
  | { readonly end: 'failed'; readonly exitCode: number; readonly duration: number; readonly tail: string }
  | { readonly end: 'timed-out'; readonly duration: number; readonly tail: string }
  | { readonly end: 'cancelled'; readonly duration: number; readonly tail: string };

/** Runs a step's commands in a process group of their own, their output in the log, and nothing left behind. */
export interface CommandsPort {
  /**
   * @param around Where others run at the same time: the output is kept, and written in one piece when the script has
   *   ended, inside of this.
   */
  run(script: Script, around?: (write: () => Promise<void>) => Promise<void>): Promise<ScriptEnd>;
}

export interface HttpAnswer {
  readonly status: number;
  /** At most 64 KiB of it. */
  readonly body: string;
}

/** Why there was no answer, and whether asking again can help. */
export interface NoAnswer {
  readonly why: string;
  /**
   * `refused`: the address is never asked. `misconfigured`: its name or certificate is wrong, unless the deploy is still
   * making them. `unreachable`: anything else; services come and go.
   */
  readonly cause: 'refused' | 'misconfigured' | 'unreachable';
}

export interface HttpPort {
  /** One GET without redirects. */
  get(
    url: string,
    options: { readonly timeout: number; readonly allowPrivate: boolean },
  ): Promise<HttpAnswer | NoAnswer>;
}

/** Bytes between the jobs of one run: workflow artifacts. */
export interface ArtifactsPort {
  /** Uploads the files of a folder. An artifact of that name that is there already stays as it is. */
  upload(name: string, folder: string, files: readonly string[]): Promise<void>;
  list(): Promise<readonly string[]>;
  /** False when the run has no such artifact. */
  download(name: string, folder: string): Promise<boolean>;
}

export interface ClockPort {
  /** Milliseconds since the epoch. */
  now(): number;
  sleep(ms: number): Promise<void>;
}

export interface Annotation {
  readonly title: string;
  readonly message: string;
  readonly file?: string | undefined;
  readonly line?: number | undefined;
}

/** What people read while a job runs. */
export interface LogPort {
  /** Names the step of the stage that begins: progress for people, and the owner of the effects that follow. */
  step(title: string): void;
  info(message: string): void;
  warning(message: string): void;
  error(annotation: Annotation): void;
  group<T>(title: string, body: () => Promise<T>): Promise<T>;
}

/** What a job hands on: outputs, its summary, and state for its own post step. */
export interface OutputsPort {
  output(name: string, value: string): void;
  summary(markdown: string): Promise<void>;
  saveState(name: string, value: string): void;
  state(name: string): string;
  /** Address of the documentation of the actions that run, for links; undefined where nobody knows. */
  readonly documentation?: string | undefined;
}

/** Variables and secrets that the workflow gave to the action's step. */
export interface SettingsPort {
  get(name: string): string | undefined;
}

export interface Submodule {
  /** From the root of the repository. */
  readonly path: string;
  /** Full SHA of the commit that it is at. */
  readonly commit: string;
}

/** The clone that the job works in. */
export interface CheckoutPort {
  /** Full SHA of HEAD, or undefined outside a repository. */
  head(): Promise<string | undefined>;
  /** Tracked files whose content is not that of a commit, and submodules that are changed. */
  changedSince(sha: string): Promise<readonly string[]>;
  /** Submodules of a commit, in the order of their paths. */
  submodules(sha: string): Promise<readonly Submodule[]>;
  /** Tracked files whose content Git LFS keeps elsewhere. */
  lfsFiles(): Promise<readonly string[]>;
  /** Paths of the files that stand in these folders of a commit; `.` is the root. */
  filesIn(sha: string, folders: readonly string[]): Promise<readonly string[]>;
  /** Text of a file as a commit has it; undefined if the commit does not have it. */
  fileAt(sha: string, path: string): Promise<string | undefined>;
}

/** Whether the run is being cancelled. */
export interface CancellationPort {
  readonly requested: boolean;
}
