import { compareVersions } from './versions.ts';

/** One way in which tags are written, and what follows it. */
export interface TagScheme {
  /** `v{version}` */
  readonly template: string;
  readonly count: number;
  readonly newest: string;
}

const RELEASE = /^(.*?)(\d+\.\d+\.\d+)(?:-[0-9A-Za-z.-]+)?$/;

/** The ways in which the tags of a repository are written, most used first. */
export function tagSchemes(tags: readonly string[]): TagScheme[] {
  const versions = new Map<string, string[]>();
  for (const tag of tags) {
    const [, before, version] = RELEASE.exec(tag) ?? [];
    if (before === undefined || version === undefined || /[0-9.]$/.test(before)) continue;
    versions.set(before, [...(versions.get(before) ?? []), version]);
  }
  return [...versions]
    .map(([before, of]) => ({
      template: `${before}{version}`,
      count: of.length,
      newest: [...of].sort(compareVersions).at(-1) ?? '',
    }))
    .sort((a, b) => b.count - a.count || compareVersions(b.newest, a.newest));
}
