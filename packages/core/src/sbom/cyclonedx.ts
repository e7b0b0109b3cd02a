import { canonicalJson } from '../candidate/index.ts';

/** Packages of one ecosystem. */
export interface BillOfPackages {
  /** Type of the package URL: `npm`, `pypi`. */
  readonly purl: string;
  readonly packages: readonly { readonly name: string; readonly version: string }[];
}

export interface Product {
  readonly name: string;
  readonly version: string;
}

/**
 * A software bill of materials by CycloneDX 1.6, with the packages that lock files fix. It has no serial number and no
 * time, so that the same lock files give the same bytes.
 */
export function cycloneDx(product: Product, bills: readonly BillOfPackages[]): string {
  const components = new Map<string, object>();
  for (const { purl: type, packages } of bills) {
    for (const { name, version } of packages) {
      const purl = packageUrl(type, name, version);
      components.set(purl, { type: 'library', 'bom-ref': purl, name, version, purl });
    }
  }
  return canonicalJson({
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': product.name, ...product } },
    components: [...components.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one),
  });
}

/** `pkg:npm/%40acme/api@1.4.0` (package-url specification); Maven has its group where others have a namespace. */
export function packageUrl(type: string, name: string, version: string): string {
  const path = (type === 'maven' ? name.replace(':', '/') : name).split('/').map(encoded).join('/');
  return `pkg:${type}/${path}@${encoded(version)}`;
}

/** The specification leaves the colon as it is. */
function encoded(part: string): string {
  return encodeURIComponent(part).replaceAll('%3A', ':');
}
