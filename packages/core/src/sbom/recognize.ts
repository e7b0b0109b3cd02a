type Mapping = Readonly<Record<string, unknown>>;

/** The form of a software bill of materials in JSON, `CycloneDX 1.6` or `SPDX-2.3`; undefined if it is none. */
export function sbomFormat(text: string): string | undefined {
  const bill = parsed(text);
  if (bill['bomFormat'] === 'CycloneDX' && typeof bill['specVersion'] === 'string') {
    return `CycloneDX ${bill['specVersion']}`;
  }
  if (typeof bill['spdxVersion'] === 'string' && bill['spdxVersion'].startsWith('SPDX-')) return bill['spdxVersion'];
  // Since version 3, SPDX is linked data, and its context says so.
  const [, version] = /^https:\/\/spdx\.org\/rdf\/(\d+\.\d+)/.exec(String(bill['@context'])) ?? [];
  return version === undefined ? undefined : `SPDX-${version}`;
}

function parsed(text: string): Mapping {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return typeof value === 'object' && value !== null ? (value as Mapping) : {};
  } catch {
    return {};
  }
}
