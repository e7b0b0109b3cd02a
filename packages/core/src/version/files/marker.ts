/** The marker that a person puts at the end of a line, in whatever comment the language has. */
const MARKER = 'liftlock-version';
const VERSION = /\d{1,10}\.\d{1,10}\.\d{1,10}(?:-[0-9A-Za-z.-]{1,100})?(?:\+[0-9A-Za-z.-]{1,100})?/;

/** Replaces the first version of every line that holds the marker; `null` if no line does. */
export function replaceAtMarker(content: string, version: string): string | null {
  let isFound = false;
  const lines = content.split('\n').map((line) => {
    const at = line.indexOf(MARKER);
    if (at === -1 || !VERSION.test(line.slice(0, at))) return line;
    isFound = true;
    return line.slice(0, at).replace(VERSION, () => version) + line.slice(at);
  });
  return isFound ? lines.join('\n') : null;
}
