import { data } from '@actions/expressions';
import { toData } from '../../../packages/rehearsal/src/runner/expressions/context-data.ts';
import { evaluate } from '../../../packages/rehearsal/src/runner/expressions/evaluate.ts';
import { prove } from './contract.ts';
import { EXPRESSIONS, type Value } from './expressions.ts';

prove(EXPRESSIONS, async ({ text, contexts = {} }): Promise<Value> => {
  const given = Object.fromEntries(Object.entries(contexts).map(([name, value]) => [name, toData(value)]));
  try {
    const value = await evaluate(text, { contexts: given, functions: [] });
    return { is: JSON.parse(JSON.stringify(value, data.replacer)) as unknown };
  } catch (error) {
    return { error: (error as Error).message };
  }
});
