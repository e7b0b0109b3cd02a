import { listed, names, readJson, text } from '../broken.ts';
import type { Ecosystem, LockFormat } from '../ecosystem.ts';

const composer: LockFormat = {
  file: 'composer.lock',
  beside: ['composer.json'],
  read(content, { 'composer.json': manifest }) {
    const lock = readJson(content);
    const asked = askedBy(manifest ?? '{}');
    return [...listed(lock['packages']), ...listed(lock['packages-dev'])].map(({ name, version }) => ({
      name: text(name),
      version: text(version).replace(/^v(?=\d)/, ''),
      direct: asked.includes(text(name)),
    }));
  },
};

/** What has no vendor (`php`, `ext-json`) is a part of the platform. */
function askedBy(manifest: string): string[] {
  try {
    const { require, 'require-dev': dev } = JSON.parse(manifest) as Readonly<Record<string, unknown>>;
    return [...names(require), ...names(dev)].filter((name) => name.includes('/'));
  } catch {
    return [];
  }
}

export const php: Ecosystem = {
  title: 'Composer',
  purl: 'composer',
  manifest: /^composer\.json$/,
  asks: (manifest) => askedBy(manifest).length > 0,
  lockIsOptional: false,
  locks: [composer],
  command: 'composer update --lock',
};
