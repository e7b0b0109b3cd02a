/** Commands by which something leaves a machine, as release workflows use them. `gh` and `git` talk to the local GitHub. */
const PROGRAMS = [
  'ssh',
  'scp',
  'sftp',
  'rsync',
  'kubectl',
  'aws',
  'gcloud',
  'gsutil',
  'az',
  'ansible-playbook',
  'pulumi',
  'flyctl',
  'heroku',
  'vercel',
  'netlify',
  'wrangler',
  'firebase',
  'goreleaser',
  'semantic-release',
  'twine',
  'cap',
  'serverless',
];

const WITH_SUBCOMMAND: readonly (readonly [string, string])[] = [
  ['(?:npm|pnpm|yarn|bun|lerna|changeset|cargo|uv|poetry|flit|hatch|vsce|ovsx)', '(?:npm )?publish'],
  ['(?:pnpm|yarn|npm) (?:run )?\\S*', 'publish\\S*'],
  ['gem', 'push'],
  ['(?:dotnet nuget|nuget)', 'push'],
  ['(?:docker|podman|buildah|crane|oras|skopeo|helm)', '(?:push|copy|compose up|upgrade|install)'],
  ['docker', '(?:buildx )?build .*--push'],
  ['(?:terraform|tofu|terragrunt)', 'apply'],
  ['fly', 'deploy'],
  ['mvnw?', '.*deploy'],
  ['gradlew?', '.*publish\\S*'],
  ['twine', 'upload'],
];

const AT_BEGIN = String.raw`(?:^|[\n;&|(]|\b(?:sudo|exec|time|npx|pnpx|bunx|uvx|then|do|else)\s)\s*(?:\S*/)?`;
const ANY = [
  ...PROGRAMS.map((name) => name.replaceAll('.', '\\.')),
  ...WITH_SUBCOMMAND.map(([name, sub]) => `${name}\\s+(?:-\\S+\\s+)*${sub}`),
];
const PUBLISHING = new RegExp(`${AT_BEGIN}(?<command>${ANY.join('|')})(?![\\w-])`);

/** The first command of a script that could publish or deploy something. */
export function publishingCommand(script: string): string | undefined {
  return PUBLISHING.exec(script)?.groups?.['command']?.replaceAll(/\s+/g, ' ');
}
