/**
 * The forms of a secret that the runner masks beside the secret itself
 * (actions/runner: HostContext.cs registers them, ValueEncoders.cs defines them).
 */
export function encodingsOf(secret: string): string[] {
  return [
    base64(secret, 0),
    base64(secret, 1),
    base64(secret, 2),
    secret.replaceAll('"', '\\"'),
    secret.replaceAll("'", "''"),
    JSON.stringify(secret).slice(1, -1),
    uriData(secret),
    xml(secret),
    withoutQuotes(secret),
    ...powerShellHalves(secret),
  ];
}

/** In `user:secret` the secret starts at any of three offsets of a base64 group. */
function base64(secret: string, shift: number): string {
  const bytes = Buffer.from(secret, 'utf8');
  return (bytes.length > shift ? bytes.subarray(shift) : bytes).toString('base64');
}

/** .NET's Uri.EscapeDataString: all but the unreserved characters of RFC 3986. */
function uriData(secret: string): string {
  return encodeURIComponent(Buffer.from(secret, 'utf8').toString('utf8')).replaceAll(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

const XML: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;', '&': '&amp;' };

function xml(secret: string): string {
  return secret.replaceAll(/[<>"'&]/g, (character) => XML[character] ?? character);
}

function withoutQuotes(secret: string): string {
  return secret.length > 8 && secret.startsWith('"') && secret.endsWith('"') ? secret.slice(1, -1) : '';
}

/** PowerShell prints a command in error in two parts, around an `&` or `&+`. Short parts would mask half of the log. */
function powerShellHalves(secret: string): string[] {
  if (!secret.includes('&')) return [];
  const plus = secret.indexOf('&+');
  // After `&+` one character is coloured and so stands alone.
  const [before, after] = plus >= 0 ? [plus + 2, plus + 3] : [secret.lastIndexOf('&') + 1, secret.lastIndexOf('&') + 1];
  return [secret.slice(0, before), secret.slice(after)].filter((half) => half.length >= 6);
}
