import XMLBuilder from 'fast-xml-builder';
import { SaxesParser } from 'saxes';

/**
 * In place of fast-xml-parser, of which the client of Azure's storage uses the builder, and the parser for errors alone.
 * The parser for reports is in the bundle anyway, so this one is built on it.
 */
export { XMLBuilder };

/** The parser says what is wrong. */
export const XMLValidator = { validate: () => true };

interface Options {
  readonly attributesGroupName: string;
  readonly textNodeName: string;
}

type Tree = Record<string, unknown>;

/** With the options of `@azure/core-xml`: no values are parsed, and no text is trimmed. */
export class XMLParser {
  readonly #options: Options;

  constructor(options: Options) {
    this.#options = options;
  }

  /** @throws Error for what is no XML. */
  parse(xml: string): Tree {
    const { attributesGroupName, textNodeName } = this.#options;
    const [root, open]: [Tree, Tree[]] = [{}, []];
    const parser = new SaxesParser();
    const text = (part: string) => {
      const tree = open.at(-1);
      if (tree !== undefined) tree[textNodeName] = `${(tree[textNodeName] as string | undefined) ?? ''}${part}`;
    };
    parser.on('opentag', ({ attributes }) => {
      open.push(Object.keys(attributes).length === 0 ? {} : { [attributesGroupName]: attributes });
    });
    parser.on('text', text);
    parser.on('cdata', text);
    parser.on('closetag', ({ name }) => add(open.at(-2) ?? root, name, simple(open.pop() ?? {}, textNodeName)));
    parser.write(xml).close();
    return root;
  }
}

/** An element that holds nothing but text is that text. */
function simple(tree: Tree, textNodeName: string): unknown {
  const keys = Object.keys(tree);
  if (keys.length === 0) return '';
  return keys.length === 1 && keys[0] === textNodeName ? tree[textNodeName] : tree;
}

function add(parent: Tree, name: string, value: unknown): void {
  const before = parent[name];
  if (before === undefined) parent[name] = value;
  else if (Array.isArray(before)) before.push(value);
  else parent[name] = [before, value];
}
