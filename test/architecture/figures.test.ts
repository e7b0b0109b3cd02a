import { join } from 'node:path';
import { API } from 'typescript/unstable/sync';
import type { Node, SourceFile } from 'typescript/unstable/ast';
import {
  isArrowFunction,
  isConstructorDeclaration,
  isFunctionDeclaration,
  isGetAccessorDeclaration,
  isMethodDeclaration,
  isPropertyAssignment,
  isPropertyDeclaration,
  isVariableDeclaration,
} from 'typescript/unstable/ast/is';
import { product, ROOT } from './sources.ts';

interface Measured {
  readonly what: string;
  readonly lines: number;
}

const FILES = product('packages');

describe('the figures of the house', () => {
  const files = FILES.map(({ path, text }) => ({ what: path, lines: text.split('\n').length - 1 }));
  const functions = functionsOf(FILES.map(({ path }) => path));

  test('are about all of the source', () => {
    expect(files.length).toBeGreaterThan(500);
    expect(functions.length).toBeGreaterThan(2000);
  });

  test('95 % of files have at most 160 lines, and none more than 300', () => {
    expect(percentile95(files)).toBeLessThanOrEqual(160);
    expect(longerThan(300, files)).toEqual([]);
  });

  test('95 % of functions have at most 25 lines, and none more than 75', () => {
    expect(percentile95(functions)).toBeLessThanOrEqual(25);
    expect(longerThan(75, functions)).toEqual([]);
  });
});

function percentile95(measured: readonly Measured[]): number {
  const lines = measured.map((one) => one.lines).sort((a, b) => a - b);
  return lines[Math.floor(lines.length * 0.95)] ?? 0;
}

function longerThan(limit: number, measured: readonly Measured[]): Measured[] {
  return measured.filter(({ lines }) => lines > limit);
}

/** Functions, methods and arrows with a name, as the compiler reads them. */
function functionsOf(paths: readonly string[]): Measured[] {
  const api = new API();
  try {
    const snapshot = api.updateSnapshot({ openProject: join(ROOT, 'tsconfig.json') });
    const program = snapshot.getProjects()[0]?.program;
    return paths.flatMap((path) => {
      const file = program?.getSourceFile(join(ROOT, path));
      return file === undefined ? [] : functionsIn(file, path);
    });
  } finally {
    api.close();
  }
}

function functionsIn(file: SourceFile, path: string): Measured[] {
  const found: Measured[] = [];
  const lineOf = (position: number) => file.text.slice(0, position).split('\n').length;
  const visit = (node: Node): void => {
    if (isNamedFunction(node)) {
      const first = lineOf(node.getStart(file));
      found.push({ what: `${path}:${first}`, lines: lineOf(node.end) - first + 1 });
    }
    node.forEachChild(visit);
  };
  visit(file);
  return found;
}

function isNamedFunction(node: Node): boolean {
  if (isArrowFunction(node)) {
    const { parent } = node;
    return isVariableDeclaration(parent) || isPropertyAssignment(parent) || isPropertyDeclaration(parent);
  }
  return [isFunctionDeclaration, isMethodDeclaration, isConstructorDeclaration, isGetAccessorDeclaration].some((is) =>
    is(node),
  );
}
