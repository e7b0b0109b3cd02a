import { Lexer, Parser } from '@actions/expressions';
import { ContextAccess, type Expr, FunctionCall, Grouping, IndexAccess, Literal } from '@actions/expressions/ast';
import { isBasicExpression } from '@actions/workflow-parser';
import { TemplateToken } from '@actions/workflow-parser/templates/tokens/index';
import { type Position, positionOf } from '@liftlock/rehearsal/workflow';

/** `needs.build.outputs.candidate`, as its parts; those from the first computed one on are left out. */
export interface Reference extends Position {
  readonly parts: readonly string[];
}

const CONTEXTS = 'github env vars job jobs steps runner secrets strategy matrix needs inputs'.split(' ');
/** Functions that the parser does not know by itself; how many arguments they take is GitHub's business. */
const FUNCTIONS = 'always success failure cancelled hashFiles'
  .split(' ')
  .map((name) => ({ name, minArgs: 0, maxArgs: 255 }));

/** Every context that the expressions in a value look at. */
export function referencesIn(value: TemplateToken | undefined): Reference[] {
  if (value === undefined) return [];
  return [...TemplateToken.traverse(value, true)].flatMap(([, token]) =>
    isBasicExpression(token) ? referencesOf(token.expression, positionOf(token)) : [],
  );
}

/** Every context that one expression looks at. GitHub's parser has seen it before, so one that is broken is not met. */
export function referencesOf(expression: string, at: Position): Reference[] {
  const tree = parse(expression);
  return tree === undefined ? [] : collect(tree).map((parts) => ({ parts, line: at.line, column: at.column }));
}

/** The one reference that a value consists of: `${{ needs.a.outputs.b }}`, and nothing around it. */
export function soleReference(value: TemplateToken): Reference | undefined {
  if (!isBasicExpression(value)) return undefined;
  let tree = parse(value.expression);
  while (tree instanceof Grouping) tree = tree.group;
  const parts = tree === undefined ? undefined : pathOf(tree);
  return parts === undefined ? undefined : { parts, ...positionOf(value) };
}

function parse(expression: string): Expr | undefined {
  try {
    return new Parser(new Lexer(expression).lex().tokens, CONTEXTS, FUNCTIONS).parse();
  } catch {
    return undefined;
  }
}

function collect(tree: Expr): string[][] {
  const path = pathOf(tree);
  if (path !== undefined) return [path];
  if (tree instanceof IndexAccess) return [...collect(tree.expr), ...collect(tree.index)];
  if (tree instanceof FunctionCall) return tree.args.flatMap(collect);
  return Object.values(tree)
    .flat()
    .filter((member): member is Expr => typeof member === 'object' && member !== null && 'accept' in member)
    .flatMap(collect);
}

/** The parts of an access by names; undefined if something else is computed on the way. */
function pathOf(tree: Expr): string[] | undefined {
  if (tree instanceof ContextAccess) return [tree.name.lexeme.toLowerCase()];
  if (!(tree instanceof IndexAccess) || !(tree.index instanceof Literal)) return undefined;
  const before = pathOf(tree.expr);
  return before === undefined ? undefined : [...before, tree.index.literal.coerceString()];
}
