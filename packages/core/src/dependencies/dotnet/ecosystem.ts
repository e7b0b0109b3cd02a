import { members, readJson, text } from '../broken.ts';
import type { Ecosystem, LockFormat } from '../ecosystem.ts';

const nuget: LockFormat = {
  file: 'packages.lock.json',
  read: (content) =>
    members(readJson(content)['dependencies']).flatMap(([, framework]) =>
      members(framework)
        .filter(([, entry]) => entry['type'] !== 'Project')
        .map(([name, entry]) => ({ name, version: text(entry['resolved']), direct: entry['type'] === 'Direct' })),
    ),
};

export const dotnet: Ecosystem = {
  title: 'NuGet',
  purl: 'nuget',
  manifest: /\.(cs|fs|vb)proj$/,
  asks: (manifest) => /<PackageReference\b/.test(manifest),
  lockIsOptional: true,
  locks: [nuget],
  command: 'dotnet restore --use-lock-file',
};
