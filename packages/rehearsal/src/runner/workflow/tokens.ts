import { isBasicExpression, isMapping, isScalar, isSequence, isString } from '@actions/workflow-parser';
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/index';
import type { Position } from './model.ts';

/** The values of a mapping by key; nothing for what is no mapping. */
export function entriesOf(token: TemplateToken | undefined): Map<string, TemplateToken> {
  const entries = new Map<string, TemplateToken>();
  if (token !== undefined && isMapping(token)) {
    for (const { key, value } of token) entries.set(key.toString(), value);
  }
  return entries;
}

export function positionOf(token: TemplateToken | undefined): Position {
  return { line: token?.range?.start.line ?? 1, column: token?.range?.start.column ?? 1 };
}

/** The text of a literal; undefined for expressions, sequences and mappings. */
export function literalOf(token: TemplateToken | undefined): string | undefined {
  if (token === undefined || !isScalar(token) || token.isExpression) return undefined;
  return isString(token) ? token.value : token.toString();
}

/** The text of every expression below a token. */
export function expressionsIn(token: TemplateToken | undefined): string[] {
  if (token === undefined) return [];
  if (isBasicExpression(token)) return [token.expression];
  if (isSequence(token)) return [...token].flatMap(expressionsIn);
  if (isMapping(token)) return [...token].flatMap(({ key, value }) => [...expressionsIn(key), ...expressionsIn(value)]);
  return [];
}

/** A text as it is written. The parser folds text around expressions into `format('…{0}', …)`; this takes it apart. */
export function writtenText(token: TemplateToken): string {
  if (!isBasicExpression(token)) return literalOf(token) ?? '';
  const folded = /^format\('(?<text>(?:[^']|'')*)', /.exec(token.expression)?.groups?.['text'];
  const { originalExpressions = [] } = token;
  if (folded === undefined || originalExpressions.length === 0) return `\${{ ${token.expression} }}`;
  return folded
    .replaceAll("''", "'")
    .replaceAll(/\{(\d+)\}/g, (_, index: string) => `\${{ ${originalExpressions[Number(index)]?.expression ?? ''} }}`);
}
