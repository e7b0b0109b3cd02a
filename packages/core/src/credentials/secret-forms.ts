/** A shorter secret is likely to be in any text by chance. */
const SHORTEST = 4;
/** Shorter lines of a secret, such as `users:` of a kubeconfig, are likely to be in any text. */
const SHORTEST_LINE = 12;
/** What stands around a key says only that it is one (RFC 7468). */
const BOUNDARY = /^-----(?:BEGIN|END) /;

/**
 * Whether a text holds one of these secrets, as it is or in a form that anybody can read back: encoded for a URL, for JSON, for
 * XML or a shell, in base64 at any place, in hexadecimal digits, in other case, or one of its lines alone. GitHub masks logs and
 * job summaries, but nothing that is written through its API.
 */
export function revealsSecret(text: string, secrets: readonly string[]): boolean {
  const readings = [text, percentDecoded(text), percentDecoded(text.replaceAll('+', ' '))].map(inOneCase);
  return secrets
    .filter((secret) => secret.length >= SHORTEST)
    .flatMap((secret) => [secret, ...linesOf(secret)])
    .some(
      (secret) =>
        base64Of(secret).some((form) => text.includes(form)) ||
        textForms(secret).some((form) => readings.some((reading) => reading.includes(inOneCase(form)))),
    );
}

function linesOf(secret: string): string[] {
  const lines = secret.split(/\r?\n/).map((line) => line.trim());
  return lines.length < 2 ? [] : lines.filter((line) => line.length >= SHORTEST_LINE && !BOUNDARY.test(line));
}

/** Letters of ASCII only: others may change in number when their case does. */
function inOneCase(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** Encoders differ in what they leave as it is, and all are read back in one way. */
function percentDecoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) =>
    new TextDecoder().decode(Uint8Array.from(run.slice(1).split('%'), (digits) => Number.parseInt(digits, 16))),
  );
}

function textForms(secret: string): string[] {
  return [
    secret,
    secret.trim(),
    JSON.stringify(secret).slice(1, -1),
    secret.replaceAll("'", "'\\''"),
    secret.replace(/[^A-Za-z0-9_./:@%+=,-]/g, '\\$&'),
    secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
    [...bytesOf(secret)].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
  ].filter((form) => form.length >= SHORTEST);
}

/** What base64 makes of it wherever it begins: the characters that its neighbours do not change, in both alphabets. */
function base64Of(secret: string): string[] {
  const bytes = bytesOf(secret);
  return [0, 1, 2].flatMap((offset) => {
    const shifted = new Uint8Array(offset + bytes.length);
    shifted.set(bytes, offset);
    const whole = btoa(String.fromCharCode(...shifted));
    const [from, to] = [Math.ceil((offset * 8) / 6), Math.floor((shifted.length * 8) / 6)];
    const own = whole.slice(from, to);
    return [own, own.replaceAll('+', '-').replaceAll('/', '_')];
  });
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
