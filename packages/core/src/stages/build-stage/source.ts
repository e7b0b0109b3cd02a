import picomatch from 'picomatch/posix.js';
import type { Digest, Source } from '../../candidate/index.ts';
import type { BuildPolicy } from '../../config/index.ts';
import { buildChangedFiles, LiftlockError, otherCommitCheckedOut, type Problem } from '../../errors/index.ts';
import type { Ports } from '../../ports/index.ts';

/** Files that Liftlock itself wrote into the checkout, by path, as it left them. */
export type WrittenFiles = ReadonlyMap<string, Digest>;

/** @throws LiftlockError if the checkout is not the commit that the run is about. */
export async function requireCommit({ checkout, event }: Ports): Promise<void> {
  const head = await checkout.head();
  if (head !== event.sha) throw new LiftlockError(otherCommitCheckedOut(head, event.sha));
}

/** What the build made of tracked files: a candidate whose files nobody can find in its commit cannot be traced back. */
export async function sourceProblems(
  { changes }: Pick<BuildPolicy, 'changes'>,
  written: WrittenFiles,
  ports: Pick<Ports, 'checkout' | 'event' | 'files' | 'log'>,
): Promise<Problem[]> {
  const isAllowed =
    changes === 'refuse' ? () => false : picomatch([...(changes === 'allow' ? ['**'] : changes)], { dot: true });
  const changed: string[] = [];
  for (const path of await ports.checkout.changedSince(ports.event.sha)) {
    const own = written.get(path);
    if (own === undefined || (await ports.files.digest(path))?.digest !== own) changed.push(path);
  }
  const refused = changed.filter((path) => !isAllowed(path));
  const allowed = changed.filter((path) => isAllowed(path));
  if (allowed.length > 0)
    ports.log.warning(`The build changed tracked files, which \`build.changes\` allows: ${allowed.join(', ')}.`);
  return refused.length === 0 ? [] : [buildChangedFiles(refused)];
}

const LFS = /^[^#\n]*\bfilter=lfs\b/m;
const POINTER = 'version https://git-lfs.github.com/spec/';

/** What the commit takes from elsewhere: submodules, and files that Git LFS keeps; undefined if nothing. */
export async function sourceOf(
  ports: Pick<Ports, 'checkout' | 'event' | 'files' | 'log'>,
): Promise<Source | undefined> {
  const { checkout, event, files } = ports;
  // Both questions look at every file of the commit, so they are asked only where there is a reason.
  const hasSubmodules = (await checkout.fileAt(event.sha, '.gitmodules')) !== undefined;
  const submodules = hasSubmodules ? await checkout.submodules(event.sha) : [];
  const usesLfs = LFS.test((await files.read('.gitattributes')) ?? '');
  const lfs = usesLfs ? await checkout.lfsFiles() : [];
  if (submodules.length === 0 && lfs.length === 0) return undefined;
  const pointers = await pointersAmong(lfs, ports);
  if (pointers > 0) {
    ports.log.warning(
      `${pointers} of ${lfs.length} files of Git LFS are only pointers in this checkout. If the build needs their content, set \`lfs: true\` in the step of actions/checkout.`,
    );
  }
  return {
    submodules: submodules.map(({ path, commit }) => ({ path, commit })),
    lfs: { files: lfs.length, pointers },
  };
}

/** A pointer has at most 1024 bytes (Git LFS specification), so what is larger is not read. */
async function pointersAmong(paths: readonly string[], { files }: Pick<Ports, 'files'>): Promise<number> {
  let pointers = 0;
  for (const path of paths) {
    const [found] = await files.glob(path, '.').catch(() => []);
    if (found === undefined || found.size > 1_024) continue;
    if ((await files.read(path))?.startsWith(POINTER) === true) pointers += 1;
  }
  return pointers;
}
