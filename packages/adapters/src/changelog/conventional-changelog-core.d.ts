/** The package has no types of its own; this is the part that `conventional-notes.ts` uses. */
declare module 'conventional-changelog-core' {
  export interface CoreCommit {
    readonly hash?: string | null;
  }

  export interface CoreOptions {
    readonly cwd: string;
    readonly config: object;
    readonly outputUnreleased: boolean;
    readonly pkg: { readonly path: string };
    readonly transform: (commit: CoreCommit, done: (error: Error | null, commit?: object) => void) => void;
  }

  export default function conventionalChangelog(
    options: CoreOptions,
    context: object,
    gitRawCommitsOptions: object,
    parserOptions: object,
    writerOptions: object,
    gitRawExecOptions: { readonly cwd: string },
  ): NodeJS.ReadableStream;
}
