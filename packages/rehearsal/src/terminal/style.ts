type Paint = (text: string) => string;

/** How the terminal marks words. The plain one leaves them as they are. */
export interface Style {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly green: Paint;
  readonly red: Paint;
  readonly yellow: Paint;
  readonly blue: Paint;
}

const same = (text: string): string => text;
const PLAIN: Style = { bold: same, dim: same, green: same, red: same, yellow: same, blue: same };

const sequence = (open: number, close: number) => (text: string) =>
  text === '' ? '' : `\u001b[${open}m${text}\u001b[${close}m`;

const COLOUR: Style = {
  bold: sequence(1, 22),
  dim: sequence(2, 22),
  green: sequence(32, 39),
  red: sequence(31, 39),
  yellow: sequence(33, 39),
  blue: sequence(36, 39),
};

/** Colour only where somebody watches and has not said no (no-color.org). */
export function styleFor(
  terminal: { readonly isTTY?: boolean },
  env: Readonly<Record<string, string | undefined>>,
): Style {
  const refused = (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb';
  return terminal.isTTY === true && !refused ? COLOUR : PLAIN;
}
