import type { Environment } from '../../config/index.ts';
import type { SettingKind, SettingNames, SettingPlace } from '../../doctor/index.ts';
import type { Ports } from '../../ports/index.ts';

type Asking = Pick<Ports['administration'], 'settingNames'>;

const EVERYWHERE: readonly SettingPlace[] = ['repository', 'organization'];

/** Asks for names where they are needed: in the environment first, and only for what is not there in what it inherits. */
export async function settingNames(environments: readonly Environment[], asking: Asking): Promise<SettingNames[]> {
  return [...(await namesOf('secrets', environments, asking)), ...(await namesOf('variables', environments, asking))];
}

async function namesOf(kind: SettingKind, environments: readonly Environment[], asking: Asking) {
  const known: SettingNames[] = [];
  const missing = new Set<string>();
  for (const { name, requires } of environments.filter((one) => one.requires[kind].length > 0)) {
    const here = await ask(kind, { environment: name }, asking);
    known.push(here);
    for (const one of without(requires[kind], here)) missing.add(one);
  }
  let open = [...missing];
  for (const place of EVERYWHERE) {
    if (open.length === 0) break;
    const there = await ask(kind, place, asking);
    known.push(there);
    open = without(open, there);
  }
  return known;
}

async function ask(kind: SettingKind, place: SettingPlace, asking: Asking): Promise<SettingNames> {
  return { kind, place, names: await asking.settingNames(kind, place) };
}

/** Names of secrets and variables have no case (docs, "Using secrets in GitHub Actions"). */
function without(names: readonly string[], { names: asked }: SettingNames): string[] {
  const found = 'answer' in asked ? asked.answer.map((name) => name.toLowerCase()) : [];
  return names.filter((name) => !found.includes(name.toLowerCase()));
}
