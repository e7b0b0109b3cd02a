import type { Script } from '@liftlock/core';

type Variables = Readonly<Record<string, string | undefined>>;

/** The action's own inputs, state and service tokens, and the files by which a step could steer later steps. */
const OF_THE_ACTION = /^(INPUT_|STATE_|ACTIONS_|GITHUB_(ENV|OUTPUT|PATH|STATE|STEP_SUMMARY|TOKEN|ARTIFACTS)$)/;

/** Variables that make other programs run code (nx and Shai-Hulud used them to spread). */
const STEERING = new Set(['NODE_OPTIONS', 'LD_PRELOAD', 'LD_LIBRARY_PATH', 'DYLD_INSERT_LIBRARIES', 'BASH_ENV', 'ENV']);

/** `RUNNER_TRACKING_ID` is how the runner finds what is still running at the end of a job. */
const SYSTEM =
  /^(PATH|HOME|USER|LOGNAME|SHELL|TERM|LANG|LANGUAGE|LC_.*|TZ|TMPDIR|TEMP|TMP|PWD|CI|RUNNER_(OS|ARCH|TEMP|TOOL_CACHE|NAME|WORKSPACE|TRACKING_ID)|SSL_CERT_(FILE|DIR)|(HTTPS?|NO|ALL)_PROXY|https?_proxy|no_proxy|SystemRoot|ComSpec|PATHEXT|APPDATA|LOCALAPPDATA|USERPROFILE|ProgramFiles.*|ProgramData|windir)$/;

/** Where setup actions say that they put a compiler or runtime. */
const TOOLS =
  /^([A-Z0-9_]*_HOME|JAVA_HOME_.*|GOROOT|GOPATH|GOBIN|DOTNET_ROOT|ANDROID_.*_ROOT|pythonLocation|CARGO_HOME|RUSTUP_HOME|NVM_DIR)$/;

/** Where GitHub gives tokens that say which job asks (docs: OpenID Connect reference). */
const OIDC = /^ACTIONS_ID_TOKEN_REQUEST_(URL|TOKEN)$/;

/** What commands see of the action's environment. */
export function inherited(
  variables: Variables,
  { inherits, oidc }: Pick<Script, 'inherits' | 'oidc'>,
): Record<string, string> {
  const allowed = (name: string) =>
    (oidc && OIDC.test(name)) ||
    (inherits === 'all' ? !OF_THE_ACTION.test(name) && !STEERING.has(name) : SYSTEM.test(name) || TOOLS.test(name));
  return Object.fromEntries(
    Object.entries(variables).flatMap(([name, value]) => (value !== undefined && allowed(name) ? [[name, value]] : [])),
  );
}
