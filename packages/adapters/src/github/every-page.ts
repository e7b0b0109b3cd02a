/** More than these nobody has: GitHub itself has limits below. */
const PAGES = 20;

/** All pages of a list. GitHub's own links between pages are lost where an answer is read as a whole. */
export async function everyPage<Item>(
  perPage: number,
  read: (page: { readonly page: number; readonly per_page: number }) => Promise<readonly Item[]>,
): Promise<Item[]> {
  const all: Item[] = [];
  for (let page = 1; page <= PAGES; page += 1) {
    const found = await read({ page, per_page: perPage });
    all.push(...found);
    if (found.length < perPage) break;
  }
  return all;
}
