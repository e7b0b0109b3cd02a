/** A package at the version that a lock file fixes. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** Whether the product names it itself; otherwise something that it uses does. */
  readonly direct: boolean;
}

/** Texts of files beside a lock file, by name. */
export type Beside = Readonly<Record<string, string | undefined>>;

/** One kind of lock file. */
export interface LockFormat {
  readonly file: string;
  /** Files beside it that it cannot be read without. */
  readonly beside?: readonly string[];
  /** @throws BrokenLockFile */
  read(text: string, beside: Beside): LockedPackage[];
}

/** Where packages come from: how they are asked for, and how their versions are fixed. */
export interface Ecosystem {
  readonly title: string;
  /** Type of the package URL (purl), which names packages in a software bill of materials. */
  readonly purl: string;
  /** Name of the file that asks for packages. */
  readonly manifest: RegExp;
  /** Whether it asks for any, as far as can be seen without its tool. */
  asks(manifest: string, file: string): boolean;
  /** Whether its tools write a lock file only if somebody asks them to. */
  readonly lockIsOptional: boolean;
  readonly locks: readonly LockFormat[];
  /** How people make the lock file. */
  readonly command: string;
}
