import { build, type GitHubPorts, type Ports } from '@liftlock/core';
import { Rig } from '../support/pipeline/rig.ts';
import { forksOf } from './forks.ts';
import { commit } from './support.ts';

/** A pipeline whose steps only say what they do, so that a story takes no longer than its own calls. */
export const LIGHT = `components: [{ name: app, artifacts: ["out/*"] }]
build: { steps: [{ name: pack, commands: ["mkdir -p out", "printf app > out/app.txt"] }] }
environments:
  - name: staging
    requires: { variables: [URL], secrets: [TOKEN] }
    data: [{ name: snapshot, commands: ["echo do:snapshot"], rollback: [{ commands: ["echo undo:snapshot"] }] }]
    deploy:
      - { name: one, commands: ["echo do:one"], rollback: [{ commands: ["echo undo:one"] }] }
      - { name: two, commands: ["echo do:two"], rollback: [{ commands: ["echo undo:two"] }] }
    validate: [{ name: healthy, commands: ["echo check:healthy"], start-period: 5s }]
  - name: production
    after: [staging]
    requires: { variables: [URL], secrets: [TOKEN] }
    deploy: [{ name: one, commands: ["echo do:one in $LIFTLOCK_ENVIRONMENT"], rollback: [{ commands: ["echo undo:one"] }] }]
    validate: [{ name: healthy, commands: ["echo check:healthy"], start-period: 5s }]
    release: true
`;

export const SETTINGS = { URL: 'https://shop.example', TOKEN: 'token-of-the-deploy' };

/** A rig with the light pipeline at its head. */
export async function lightRig(): Promise<Rig> {
  const rig = await Rig.start();
  commit(rig, 'feat: have a light pipeline', { '.github/liftlock.yml': LIGHT });
  return rig;
}

export async function builtCandidate(rig: Rig): Promise<string> {
  return (await rig.run(build, {})).outputs.values['candidate'] ?? '';
}

/** Where the light pipeline has built a candidate: a copy of the rig for each test that begins there. */
export function atLightCandidate(): () => Promise<{ readonly rig: Rig; readonly candidate: string }> {
  let candidate: string;
  const fork = forksOf(async () => {
    const built = await lightRig();
    candidate = await builtCandidate(built);
    return built;
  });
  return async () => ({ rig: await fork(), candidate });
}

/** What the steps said, in order. */
export function said(output: string): string[] {
  return output.split('\n').filter((line) => /^(do|undo|check):/.test(line));
}

/** Lets one command of the steps end in another way. */
export function failing(command: string, how = 'exit 9') {
  return (ports: Ports): Ports => ({
    ...ports,
    commands: {
      run: (script) =>
        ports.commands.run(
          script.commands.some((line) => line.includes(`echo ${command}`))
            ? { ...script, commands: [...script.commands, how] }
            : script,
        ),
    },
  });
}

/** Methods of a GitHub port that do something else than usual. */
export function withPort<Name extends keyof GitHubPorts>(
  name: Name,
  change: (port: Ports[Name]) => Partial<Ports[Name]>,
) {
  return (ports: Ports): Ports => ({ ...ports, [name]: { ...ports[name], ...change(ports[name]) } });
}
