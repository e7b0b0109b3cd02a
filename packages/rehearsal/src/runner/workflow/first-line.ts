export function firstLineOf(text: string): string {
  return text.trimStart().split(/[\r\n]/, 1)[0] ?? '';
}
