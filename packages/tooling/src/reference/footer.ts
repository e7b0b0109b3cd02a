const FOOTER = /\n---\n\n\*Liftlock [^\n]*\*\n$/;

/** Ends a page with the version that it is about: a release, and the commit that the page is in. */
export function withFooter(page: string, version: string): string {
  const text = page.replace(FOOTER, '');
  return `${text}\n---\n\n*Liftlock ${version} and later, as of this commit. [What is new](../CHANGELOG.md).*\n`;
}
