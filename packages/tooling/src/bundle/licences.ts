/** A package, its licence, and the text that follows. */
const START = /\n\n(?=@?[\w./-]+\n[\w.() -]+\n)/;
/** Where a text begins that many packages have: names and years of owners stand before it. */
const COMMON = /permission|redistribution|licensed|apache license/i;

/** Puts equal licences next to each other: compressed, each is there once, and runners download them with every use. */
export function sortedByText(licences: string): string {
  return licences
    .split(START)
    .map((licence) => ({ licence, common: licence.slice(Math.max(0, licence.search(COMMON))) }))
    .sort((a, b) => (a.common < b.common ? -1 : a.common > b.common ? 1 : 0))
    .map(({ licence }) => licence)
    .join('\n\n');
}
