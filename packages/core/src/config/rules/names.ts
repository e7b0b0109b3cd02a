/** Names that stand in a list a second time, each with the place where. */
export function repeated(names: readonly string[]): { name: string; index: number }[] {
  return names.flatMap((name, index) => (names.indexOf(name) === index ? [] : [{ name, index }]));
}
