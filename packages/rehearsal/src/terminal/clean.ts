// Everything but tab of C0, then DEL and C1, in which single characters begin escape sequences.
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f]/g;
const HAS_CONTROL = new RegExp(CONTROL.source);
// oxlint-disable-next-line no-control-regex
const ESCAPES = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;

/** Text of others without escape sequences and control characters: a log must not move the cursor or set the title. */
export function clean(text: string): string {
  // Every escape sequence begins with a control character, and hardly any line has one.
  if (!HAS_CONTROL.test(text)) return text;
  return text.replace(ESCAPES, '').replace(CONTROL, '');
}

/** At most `width` characters, with an ellipsis where something is missing. */
export function cut(text: string, width: number): string {
  const characters = Array.from(text);
  return characters.length <= width ? text : `${characters.slice(0, Math.max(0, width - 1)).join('')}…`;
}
