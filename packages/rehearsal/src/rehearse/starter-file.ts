import { schemaAddress } from '@liftlock/core';
import type { EnvironmentSettings } from '../github/index.ts';

const HEAD = `# How this repository is set on GitHub, for \`liftlock rehearse\`. Commit it. What is left out comes from the configuration.
`;

const REST = `
# Who is in the teams that review. One member is enough.
# teams: { release-managers: [robin-vale, mina-berg] }

# Branches that only pull requests change, tags that nobody makes, moves or deletes, and who may all the same.
# protected: { branches: [main], tags: ["v*"], bypass: [github-actions] }

# Variables and made-up secrets of the repository. Never write real secrets here.
# variables: { REGISTRY: registry.example.com }
# secrets: { NPM_TOKEN: made up }

# Processes on this machine that deploys go to. The variables hold the address, the secret what a deploy must bring.
# hosts:
#   staging: { variables: [DEPLOY_URL], token: DEPLOY_TOKEN }

# Actions of others that are passed over, with their outputs; jobs that are left out; labels that this machine stands for.
# stubs:
#   owner/name: { version: 1.2.3 }
# skip-jobs: [integration]
# treat-as-this-machine: [macos-latest]
`;

/** `.github/rehearsal.yml` to begin with: what a rehearsal would assume anyway, and in comments what else may be said. */
export function starterFile(
  environments: readonly EnvironmentSettings[],
  schema = schemaAddress('rehearsal.schema.json'),
): string {
  const blocks = environments.flatMap(environmentLines);
  const settings =
    blocks.length === 0
      ? ['# environments:', '#   production: { reviewers: [somebody] }']
      : ['environments:', ...blocks];
  return `# yaml-language-server: $schema=${schema}\n${HEAD}\n${settings.join('\n')}\n${REST}`;
}

function environmentLines({ name, reviewers, variables = {}, secrets = {} }: EnvironmentSettings): string[] {
  return [
    `  ${text(name)}:`,
    `    reviewers: [${reviewers.map(text).join(', ')}]`,
    '    # teams: [release-managers] # see teams below',
    '    # prevent-self-review: true',
    '    # wait-timer: 30 # minutes; shown, and not waited for',
    '    # branches: [main] # that may deploy here; tags alike',
    '    # tags: ["v*"]',
    ...settingsLines('variables', variables),
    ...settingsLines('secrets', secrets),
  ];
}

function settingsLines(key: string, settings: Readonly<Record<string, string>>): string[] {
  const entries = Object.entries(settings);
  return entries.length === 0
    ? []
    : [`    ${key}:`, ...entries.map(([name, value]) => `      ${text(name)}: ${text(value)}`)];
}

/** A plain word as it is, and everything else as JSON, which is YAML too. */
function text(value: string): string {
  return /^[A-Za-z][\w.-]*$/.test(value) && !/^(true|false|null|yes|no|on|off)$/i.test(value)
    ? value
    : JSON.stringify(value);
}
