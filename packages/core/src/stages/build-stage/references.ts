import { Digest, Integrity, type Reference } from '../../candidate/index.ts';
import type { Config, ConfiguredComponent, ConfiguredReference } from '../../config/index.ts';
import { digestFileBroken, digestFileMissing, type Problem } from '../../errors/index.ts';
import type { FilesPort } from '../../ports/index.ts';

export interface FoundReferences {
  readonly references: readonly Reference[];
  readonly problems: readonly Problem[];
}

/** Reads what the build steps wrote about the images and packages that they put into registries. */
export async function findReferences(
  { components }: Pick<Config, 'components'>,
  version: string,
  files: Pick<FilesPort, 'read'>,
): Promise<FoundReferences> {
  const references: Reference[] = [];
  const problems: Problem[] = [];
  for (const component of components) {
    for (const configured of component.references) {
      const path = component.path === '.' ? configured.file : `${component.path}/${configured.file}`;
      const found = referenceOf(configured, component, version, path, await files.read(path));
      if ('code' in found) problems.push(found);
      else references.push(found);
    }
  }
  return { references, problems };
}

function referenceOf(
  configured: ConfiguredReference,
  { name: component }: ConfiguredComponent,
  version: string,
  path: string,
  text: string | undefined,
): Reference | Problem {
  if (text === undefined) return digestFileMissing(path, configured.name);
  const expected = configured.kind === 'oci' ? 'sha256: and 64 hex digits' : 'sha512- and 88 characters of Base64';
  // The newline that every tool writes at the end belongs to the line.
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  const [line = ''] = lines;
  if (lines.length > 1) return digestFileBroken(path, configured.name, `${lines.length} lines`, expected);
  if (line === '') return digestFileBroken(path, configured.name, 'nothing', expected);
  const { name } = configured;
  if (configured.kind === 'oci') {
    const digest = Digest.safeParse(line);
    return digest.success
      ? { kind: 'oci', component, name, digest: digest.data }
      : digestFileBroken(path, name, shown(line), expected);
  }
  return Integrity.safeParse(line).success
    ? { kind: 'npm', component, name, version, registry: configured.registry, digest: line }
    : digestFileBroken(path, name, shown(line), expected);
}

const LONGEST_SHOWN = 60;

function shown(line: string): string {
  return JSON.stringify(line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN)}…` : line);
}
