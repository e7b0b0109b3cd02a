import type { z } from 'zod';
import { configProblem, notSupportedYet, type Problem } from '../../errors/index.ts';
import type { YamlFile } from '../yaml-file.ts';
import { type SchemaNode, schemaTree } from '../json-schema.ts';
import { expectedAt, expectedOf } from './expected.ts';
import { keysAt, nodesAt } from './schema-nodes.ts';
import { nearest } from './suggest.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** A file, and the schema that it was read by. */
interface Form {
  readonly yaml: YamlFile;
  readonly tree: SchemaNode;
}

/** What is not well formed, as problems with path, found and expected. A misspelt key is one problem, with a suggestion. */
export function formProblems(issues: readonly Issue[], yaml: YamlFile, tree: SchemaNode = schemaTree()): Problem[] {
  return problemsOf(issues, [], { yaml, tree });
}

function problemsOf(issues: readonly Issue[], base: Path, form: Form): Problem[] {
  const told = issues.flatMap((issue): Told[] => {
    const path = [...base, ...issue.path];
    if (issue.code === 'unrecognized_keys') return unknownKeys(issue.keys, path, form);
    return problemsAt(issue, path, form).map((one) => ({ problem: one, path, issue }));
  });
  const misspelt = new Set(told.flatMap(({ explains }) => (explains ?? []).map(formatPath)));
  return told
    .filter(
      ({ path, issue }) =>
        issue === undefined || !misspelt.has(formatPath(path)) || !isConsequence(issue, path, form.yaml),
    )
    .map((one) => one.problem);
}

interface Told {
  readonly problem: Problem;
  readonly path: Path;
  readonly issue?: Issue;
  /** Places of further issues that come from the same mistake. */
  readonly explains?: readonly Path[];
}

/** What is missing because it was misspelt, and what a mapping lacks because of that. */
function isConsequence(issue: Issue, path: Path, yaml: YamlFile): boolean {
  return issue.code === 'custom' || yaml.at(path) === undefined;
}

function problemsAt(issue: Issue, path: Path, form: Form): Problem[] {
  const { yaml, tree } = form;
  const value = yaml.at(path);
  const [notYet] = nodesAt(path, tree).flatMap((node) => node.notYet ?? []);
  if (notYet !== undefined) return [notSupportedYet(yaml.where(path, 'key'), formatPath(path), notYet)];
  if (issue.code === 'invalid_union' && typeof value === 'object' && value !== null) {
    const closest = closestAlternative(issue, path, form);
    if (closest !== undefined) return closest;
  }
  const expected = `${expectedOf(issue, path, tree)}${quotes(issue, path, form)}`;
  return [problem(yaml.where(path), path, shown(value), expected)];
}

/** In a union, the form with the fewest problems is meant if an object was written: those say more than the union's. */
function closestAlternative({ errors }: z.core.$ZodIssueInvalidUnion, path: Path, form: Form): Problem[] | undefined {
  return errors
    .filter((issues) => issues.every((issue) => issue.path.length > 0 || issue.code === 'unrecognized_keys'))
    .map((issues) => problemsOf(issues, path, form))
    .sort((a, b) => a.length - b.length)[0];
}

function unknownKeys(keys: readonly string[], path: Path, { yaml, tree }: Form): Told[] {
  const known = keysAt(path, tree);
  if (known.length === 0) {
    return [
      {
        problem: problem(yaml.where(path), path, shown(yaml.at(path)), expectedAt(path, tree)),
        path,
        explains: [path],
      },
    ];
  }
  const written = Object.keys(yaml.at(path) ?? {});
  return keys.map((key) => {
    const suggestion = nearest(
      key,
      known.filter((name) => !written.includes(name)),
    );
    const expected = suggestion === undefined ? `one of: ${known.join(', ')}` : `\`${suggestion}\`?`;
    const at = [...path, key];
    return {
      problem: problem(yaml.where(at, 'key'), at, `the unknown key \`${key}\``, expected),
      path: at,
      explains: suggestion === undefined ? [path] : [path, [...path, suggestion]],
    };
  });
}

function problem(where: string, path: Path, found: string, expected: string): Problem {
  return configProblem({ where, path: formatPath(path), found, expected });
}

/** `environments[1].deploy[0].name` */
export function formatPath(path: Path): string {
  return path.reduce<string>(
    (text, part) =>
      typeof part === 'number' ? `${text}[${part}]` : text === '' ? String(part) : `${text}.${String(part)}`,
    '',
  );
}

/** YAML reads `true`, `1` and `echo Error: x` as something else than text, unless they are in quotes. */
function quotes(issue: Issue, path: Path, { yaml, tree }: Form): string {
  if (!wantsText(issue)) return '';
  const text = yaml.source(path);
  const { pattern = '' } = nodesAt(path, tree)[0] ?? {};
  if (text === undefined || /^(null|~)$|^[[{&*!|>]|\n/.test(text) || !new RegExp(pattern, 'u').test(text)) return '';
  return `; put it in quotes: \`${JSON.stringify(text)}\``;
}

function wantsText(issue: Issue): boolean {
  if (issue.code !== 'invalid_union') return issue.code === 'invalid_type' && issue.expected === 'string';
  return issue.errors.some((alternative) => alternative.every((one) => one.path.length === 0 && wantsText(one)));
}

export function shown(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'empty';
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
