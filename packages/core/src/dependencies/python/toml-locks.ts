import { listed, names, readToml, text } from '../broken.ts';
import type { LockFormat } from '../ecosystem.ts';
import { normalized } from './requirements.ts';

type Mapping = Readonly<Record<string, unknown>>;

export const uv: LockFormat = {
  file: 'uv.lock',
  read(content) {
    const packages = listed(readToml(content)['package']);
    // The product and the members of its workspace are in a folder, not in a registry.
    const own = packages.filter(({ source }) =>
      ['editable', 'virtual', 'directory'].some((kind) => names(source).includes(kind)),
    );
    const asked = new Set(own.flatMap((entry) => askedIn(entry)));
    return packages
      .filter((entry) => !own.includes(entry))
      .map(({ name, version }) => ({ name: text(name), version: text(version), direct: asked.has(text(name)) }));
  },
};

function askedIn(entry: Mapping): string[] {
  const groups = ['dev-dependencies', 'optional-dependencies'].flatMap((kind) =>
    Object.values((entry[kind] ?? {}) as Mapping).flatMap(listed),
  );
  return [...listed(entry['dependencies']), ...groups].map(({ name }) => text(name));
}

export const poetry: LockFormat = {
  file: 'poetry.lock',
  beside: ['pyproject.toml'],
  read(content, { 'pyproject.toml': pyproject }) {
    const asked = new Set(askedByPyproject(pyproject ?? '').map(normalized));
    return listed(readToml(content)['package']).map(({ name, version }) => ({
      name: text(name),
      version: text(version),
      direct: asked.has(normalized(text(name))),
    }));
  },
};

/** Names that a pyproject.toml asks for, by the standard and by poetry's own tables. */
export function askedByPyproject(content: string): string[] {
  const {
    project,
    tool,
    'dependency-groups': groups,
  } = parsed(content) as Readonly<Record<string, Mapping | undefined>>;
  const own = (tool?.['poetry'] ?? {}) as Mapping;
  const poetryGroups = Object.values((own['group'] ?? {}) as Mapping).flatMap((group) =>
    names((group as Mapping)['dependencies']),
  );
  const standard = [
    project?.['dependencies'],
    ...Object.values((project?.['optional-dependencies'] ?? {}) as Mapping),
    ...Object.values(groups ?? {}),
  ].flatMap((list) => (Array.isArray(list) ? list.map(text) : []));
  return [
    ...standard.map((line) => /^[A-Za-z0-9._-]+/.exec(line)?.[0] ?? ''),
    ...names(own['dependencies']),
    ...names(own['dev-dependencies']),
    ...poetryGroups,
  ].filter((name) => name !== '' && name !== 'python');
}

function parsed(content: string): Mapping {
  try {
    return readToml(content);
  } catch {
    return {};
  }
}
