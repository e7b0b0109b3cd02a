import type { Check } from '../check.ts';
import { listed, quoted } from '../check.ts';
import type { DoctorFacts } from '../facts.ts';
import { advice, type Finding, ok, problem, unknown } from '../finding.ts';
import { matchesName } from '../name-pattern.ts';
import type { NamePattern, TagRuleset } from '../on-github.ts';

/** Rules for tags must keep others from moving them, and let the pipeline create its own. */
export const protectedTags: Check = {
  name: 'protected-tags',
  examine(facts) {
    const { tagRulesets, url, name } = facts;
    const page = `${url}/settings/rules`;
    if ('refused' in tagRulesets) return [unknown(name, 'what protects tags', tagRulesets.refused, page)];
    const tag = exampleTag(facts);
    const applying = tagRulesets.answer.filter((ruleset) => appliesTo(ruleset, tag));
    return [protection(tag, applying, facts), ...applying.flatMap((ruleset) => hindrance(tag, ruleset, facts))];
  },
};

/** A tag as the pipeline would make it. */
function exampleTag({ config }: DoctorFacts): string {
  const component = config.components[0]?.name ?? '';
  return config.version.tag.replaceAll('{version}', '1.2.3').replaceAll('{component}', component);
}

function appliesTo({ include, exclude }: TagRuleset, tag: string): boolean {
  const matches = (pattern: string) => pattern === '~ALL' || matchesName(`refs/tags/${tag}`, pattern);
  return include.some(matches) && !exclude.some(matches);
}

function protection(tag: string, applying: readonly TagRuleset[], { config, name, url }: DoctorFacts): Finding {
  const has = (type: string) => applying.some(({ rules }) => rules.some((rule) => rule.type === type));
  const open = ['update', 'deletion'].filter((type) => !has(type));
  if (open.length === 0)
    return ok(name, `Nobody moves or deletes a tag like ${tag} (${listed(applying.map((one) => one.name))}).`);
  const pattern = config.version.tag.replaceAll(/\{\w+\}/g, '*');
  return advice(name, {
    found: `Everybody who may write can ${listed(open.map((type) => (type === 'update' ? 'move' : 'delete')))} a tag like ${tag}.`,
    means:
      'A moved tag is noticed when its release is promoted or gone back to, and refused; whoever fetches it is not told.',
    fix: `gh api repos/${name}/rulesets -f name='release tags' -f target=tag -f enforcement=active -f ${quoted(`conditions[ref_name][include][]=refs/tags/${pattern}`)} -F 'conditions[ref_name][exclude][]' -f 'rules[][type]=update' -f 'rules[][type]=deletion'`,
    page: `${url}/settings/rules/new?target=tag`,
  });
}

function hindrance(tag: string, ruleset: TagRuleset, { name, url }: DoctorFacts): Finding[] {
  const against = ruleset.rules.flatMap(({ type, pattern }) => {
    if (type === 'creation') return ['nobody may create such a tag'];
    return pattern !== undefined && forbids(pattern, tag) ? [`the name must fit “${pattern.pattern}”`] : [];
  });
  if (against.length === 0 || ruleset.actionsMayBypass === true) return [];
  const said = {
    found: `The ruleset “${ruleset.name}” applies to ${tag}: ${listed(against)}.`,
    means: 'The pipeline cannot create the tag of its release: GitHub refuses to publish, after the deploy.',
    fix: 'Take the rule out, or put GitHub Actions on its bypass list',
    page: `${url}/settings/rules`,
  };
  if (ruleset.actionsMayBypass === false) return [problem(name, said)];
  const means =
    'Whether GitHub Actions is on its bypass list only administrators see. If not, nothing can be published.';
  return [{ outcome: 'unknown', about: name, ...said, means }];
}

/** Regular expressions are GitHub's own, and not evaluated here. */
function forbids({ operator, pattern, negate }: NamePattern, tag: string): boolean {
  if (operator === 'regex') return false;
  const fits =
    operator === 'contains'
      ? tag.includes(pattern)
      : operator === 'starts_with'
        ? tag.startsWith(pattern)
        : tag.endsWith(pattern);
  return fits === negate;
}
