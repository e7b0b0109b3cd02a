import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { STAGES } from '@liftlock/core';

/** Runs an action as a process of its own that is given these inputs, and reads what it hands to the runner. */
function run(call: string, inputs: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'liftlock-action-'));
  try {
    const [output, summary] = [join(folder, 'output'), join(folder, 'summary')];
    for (const file of [output, summary]) writeFileSync(file, '');
    const program = `const action = await import('${join(import.meta.dirname, 'run-action.ts')}'); await action.${call};`;
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'],
        NODE_NO_WARNINGS: '1',
        GITHUB_OUTPUT: output,
        GITHUB_STEP_SUMMARY: summary,
        ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      },
    });
    const [result] = /^\{.*\}$/m.exec(readFileSync(output, 'utf8')) ?? ['{}'];
    return { status, stdout, stderr, result: JSON.parse(result) as unknown, summary: readFileSync(summary, 'utf8') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test.each([
  ['stage', 'candidate', 'candidate-missing'],
  ['promote', 'environment', 'input-invalid'],
])('%s without its input names it, in its log, its outputs and its summary', (name, input, code) => {
  const { status, stdout, stderr, result, summary } = run(`runAction('${name}')`, {});
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  expect(stdout).toMatch(new RegExp(`^::error title=${code}%3A input ${input}::`, 'm'));
  expect(result).toMatchObject({ schema: 1, stage: name, decision: 'errored', reasonCode: code, problems: [{ code }] });
  expect(summary).toMatch(/^## ✗ \w+: errored\n/);
});

const ALL = `One of: ${STAGES.map(({ name }) => name).join(', ')}.`;

test.each([
  ['stge', `${ALL} Did you mean \`stage\`?`],
  ['deploy-everything', ALL],
  ['__proto__', ALL],
])('the root action refuses the stage %s, and names what there is', (name, expected) => {
  const { status, result, summary } = run('runRoot()', { stage: name });
  expect(status).toBe(1);
  expect(result).toMatchObject({
    stage: name,
    decision: 'errored',
    problems: [{ code: 'input-invalid', found: `There is no stage "${name}".`, expected }],
  });
  expect(summary).toMatch(/^## ✗ Liftlock: errored\n/);
});

test('the root action plans if no stage is named, and says in which surroundings it cannot', () => {
  const { status, stdout } = run('runRoot()', {});
  expect(status).toBe(1);
  expect(stdout).toContain("GitHub's variables are missing or malformed");
});
