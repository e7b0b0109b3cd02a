/** A payload may be an object, a JSON text, or a JSON text of a JSON text: GitHub's two APIs differ. */
export function unwrapped(payload: unknown): unknown {
  let value = payload;
  for (let layer = 0; layer < 2 && typeof value === 'string'; layer += 1) {
    try {
      value = JSON.parse(value);
    } catch {
      return undefined;
    }
  }
  return value;
}
