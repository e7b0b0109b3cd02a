import { isObject, type JsonObject, listOf, textOf } from '../json.ts';

/** A result's rule: its id, and its description where the scanner gives one. */
interface KnownRule {
  readonly id: string;
  readonly rule: JsonObject;
}

/** Sections 3.27.5 to 3.27.7: by index, or by id; in the scanner itself or in one of its extensions. */
export function ruleOf(result: JsonObject, { tool }: JsonObject): KnownRule {
  const reference = isObject(result['rule']) ? result['rule'] : {};
  const rules = rulesOf(componentOf(isObject(tool) ? tool : {}, reference));
  const id = textOf(result['ruleId']) ?? textOf(reference['id']);
  const index = result['ruleIndex'] ?? reference['index'];
  const byIndex = typeof index === 'number' ? rules[index] : undefined;
  // `no-eval/direct` is a result of the rule `no-eval`.
  const rule = byIndex ?? rules.find((one) => one['id'] === id || (id ?? '').startsWith(`${String(one['id'])}/`)) ?? {};
  return { id: id ?? textOf(rule['id']) ?? 'unnamed rule', rule };
}

function componentOf({ driver, extensions }: JsonObject, { toolComponent }: JsonObject): unknown {
  const index = isObject(toolComponent) ? toolComponent['index'] : undefined;
  return typeof index === 'number' && index >= 0 ? listOf(extensions)[index] : driver;
}

function rulesOf(component: unknown): readonly JsonObject[] {
  return isObject(component) ? listOf(component['rules']).map((rule) => (isObject(rule) ? rule : {})) : [];
}
