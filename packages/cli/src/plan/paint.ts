type Style = (text: string) => string;

/** The few styles that commands use; each is the identity where colours are not wanted. */
export type Paint = Readonly<Record<'plain' | 'bold' | 'dim' | 'green' | 'yellow' | 'red', Style>>;

const CODES: Readonly<Record<Exclude<keyof Paint, 'plain'>, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  green: [32, 39],
  yellow: [33, 39],
  red: [31, 39],
};

export function painter(color: boolean): Paint {
  const style = (name: keyof typeof CODES): Style => {
    const [on, off] = CODES[name];
    return color ? (text) => `\u001b[${on}m${text}\u001b[${off}m` : (text) => text;
  };
  return {
    plain: (text) => text,
    bold: style('bold'),
    dim: style('dim'),
    green: style('green'),
    yellow: style('yellow'),
    red: style('red'),
  };
}
