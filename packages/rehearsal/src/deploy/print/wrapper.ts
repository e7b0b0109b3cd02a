/**
 * Comes first in the PATH of the suite's actions, under the name of `bash`, by which they run the commands of steps. Only
 * commands for an environment know its name; all others are handed on. Run by the real one, since `sh` may drop variables
 * whose names have a hyphen.
 */
export const wrapper = (bash: string): string => `#!${bash}
case "$PATH" in "$(dirname "$0"):"*) PATH=\${PATH#*:} ;; esac
[ -n "\${LIFTLOCK_ENVIRONMENT:-}" ] || exec ${bash} "$@"
for file in "$@"; do :; done
echo 'Not run, because of --deploy=print:'
sed 's/^/  /' "$file"
`;

/**
 * Loaded by node before an action of the suite: what it would ask of a deployed service, it asks of the rehearsal. Only
 * its checks name themselves \`liftlock\`; its calls of the API have a version behind that.
 */
export const INSTEAD = `
import http from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';

const send = http.request;
const answers = process.env.LIFTLOCK_REHEARSAL_ANSWERS;
delete process.env.LIFTLOCK_REHEARSAL_ANSWERS;
const instead = (original) => (url, options, ...rest) => {
  if (!(url instanceof URL) || options?.headers?.['user-agent'] !== 'liftlock') return original(url, options, ...rest);
  const { lookup: _, ...others } = options;
  return send(new URL('/?url=' + encodeURIComponent(url.href), answers), others, ...rest);
};
http.request = instead(http.request);
https.request = instead(https.request);
syncBuiltinESMExports();
`;
