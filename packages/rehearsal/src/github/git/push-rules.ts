import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Viewer } from '../access/viewer.ts';
import type { GitHubContext } from '../context.ts';
import { violationsOf } from '../records/rulesets.ts';
import type { PushCommand } from './push-commands.ts';
import { mayWriteWorkflows, WORKFLOWS } from '../records/workflow-files.ts';

/** Refs that GitHub writes itself: a push gets `deny updating a hidden ref`. */
export const HIDDEN = 'refs/pull';

/**
 * What GitHub says about each ref of a push, asked by git once the objects are there and before the ref moves. It is told
 * the rules by its environment: which tags are locked, and whether workflow files may be pushed.
 *
 * - "Git tags cannot be moved" of an immutable release, nor deleted (docs, Immutable releases).
 * - A token without `workflows: write`, which GITHUB_TOKEN can never have, brings no workflow file that no ref has yet
 *   (actions-runner-controller#2410 shows the text).
 * - What a ruleset forbids (GH013). Whether a push drops commits is known only once its objects are there.
 */
const UPDATE_HOOK = `#!/bin/sh
if printf '%s\\n' "$LOCKED_TAGS" | grep -qxF "$1"; then
  echo "Cannot change $1: it belongs to an immutable release." >&2
  exit 1
fi
violations() {
  printf 'error: GH013: Repository rule violations found for %s.\\n\\n' "$1" >&2
  printf '%s\\n' "$2" | sed 's/^/- /' >&2
  exit 1
}
forbidden=$(printf '%s\\n' "$RULE_VIOLATIONS" | awk -F '\\t' -v ref="$1" '$1 == ref { print $2 }')
test -n "$forbidden" && violations "$1" "$forbidden"
case "$3" in *[!0]*) ;; *) exit 0 ;; esac
if printf '%s\\n' "$NEVER_FORCED" | grep -qxF "$1" && ! git merge-base --is-ancestor "$2" "$3"; then
  violations "$1" 'Cannot force-push to this branch'
fi
test "$MAY_WRITE_WORKFLOWS" = yes && exit 0
file=$(git log --format= --name-only --diff-filter=AMR "$3" --not --all -- ${WORKFLOWS} 2>/dev/null | head -n 1)
test -z "$file" && exit 0
printf 'refusing to allow a GitHub App to create or update workflow \`%s\` without \`workflows\` permission\\n' "$file" >&2
exit 1
`;

export interface PushRules {
  readonly hooks: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** The rules for a push of this viewer. Hooks of the repository itself never run. */
export async function pushRules(
  github: GitHubContext,
  viewer: Viewer,
  commands: readonly PushCommand[],
): Promise<PushRules> {
  const hooks = join(resolve(github.blobs.folder), 'push-rules');
  await mkdir(hooks, { recursive: true });
  await writeFile(join(hooks, 'update'), UPDATE_HOOK, { mode: 0o755 });
  const locked = github.state.releases.filter(({ immutable, draft }) => immutable && !draft);
  return {
    hooks,
    environment: {
      LOCKED_TAGS: locked.map(({ tagName }) => `refs/tags/${tagName}`).join('\n'),
      RULE_VIOLATIONS: commands.flatMap((command) => linesAgainst(github, viewer, command)).join('\n'),
      NEVER_FORCED: commands
        .filter((command) => isNeverForced(github, viewer, command))
        .map(({ ref }) => ref)
        .join('\n'),
      MAY_WRITE_WORKFLOWS: mayWriteWorkflows(viewer) ? 'yes' : 'no',
    },
  };
}

function linesAgainst(github: GitHubContext, viewer: Viewer, command: PushCommand): readonly string[] {
  return violationsOf(github, viewer, command).map((text) => `${command.ref}\t${text}`);
}

function isNeverForced(github: GitHubContext, viewer: Viewer, command: PushCommand): boolean {
  const [plain, forced] = [false, true].map((each) => violationsOf(github, viewer, { ...command, forced: each }));
  return (plain?.length ?? 0) < (forced?.length ?? 0);
}
