/** What a push asks for one ref. */
export interface PushCommand {
  readonly ref: string;
  readonly kind: 'creation' | 'update' | 'deletion';
}

export interface ReadPush {
  readonly commands: readonly PushCommand[];
  /** The whole body, with what was read of it. */
  readonly body: AsyncIterable<Uint8Array>;
}

const NO_OBJECT = '0'.repeat(40);
/** Four digits that say how long the line is. */
const LENGTH = 4;

/** Reads the commands with which a push begins: lines `old new ref`, up to the flush that ends them (git, protocol-pack). */
export async function readPush(body: AsyncIterable<Uint8Array>): Promise<ReadPush> {
  const chunks = body[Symbol.asyncIterator]();
  let read = Buffer.alloc(0);
  let parsed = parse(read);
  while (parsed === undefined) {
    const next = await chunks.next();
    if (next.done === true) break;
    read = Buffer.concat([read, next.value]);
    parsed = parse(read);
  }
  return { commands: parsed ?? [], body: joined(read, chunks) };
}

/** Undefined as long as the flush is missing. */
function parse(read: Buffer): readonly PushCommand[] | undefined {
  const commands: PushCommand[] = [];
  for (let at = 0; at + LENGTH <= read.length; ) {
    const length = Number.parseInt(read.toString('latin1', at, at + LENGTH), 16);
    if (length === 0) return commands;
    if (!(length > LENGTH) || at + length > read.length) return undefined;
    const [line = ''] = read.toString('utf8', at + LENGTH, at + length).split('\0');
    const [, old, wanted, ref] = /^([0-9a-f]{40}) ([0-9a-f]{40}) (.+?)\n?$/.exec(line) ?? [];
    if (ref !== undefined) commands.push({ ref, kind: kindOf(old, wanted) });
    at += length;
  }
  return undefined;
}

function kindOf(old: string | undefined, wanted: string | undefined): PushCommand['kind'] {
  if (wanted === NO_OBJECT) return 'deletion';
  return old === NO_OBJECT ? 'creation' : 'update';
}

async function* joined(read: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (read.length > 0) yield read;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}
