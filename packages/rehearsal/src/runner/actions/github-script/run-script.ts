import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as core from '@actions/core';
import { context } from '@actions/github';
import * as glob from '@actions/glob';
import { Octokit } from '@octokit/rest';
import * as exec from '@actions/exec';
import * as io from '@actions/io';

/** Runs the script of the step as the body of an asynchronous function (actions/github-script: src/async-function.ts). */
export async function runScript(): Promise<void> {
  try {
    const github = octokitFor(core.getInput('github-token', { required: true }));
    const require = createRequire(join(process.cwd(), 'script.cjs'));
    const names = { require, github, octokit: github, getOctokit: octokitFor, context, core, exec, glob, io };
    const script = core.getInput('script', { required: true, trimWhitespace: false });
    setResult(await functionOf(Object.keys(names), script)(...Object.values(names)));
  } catch (error) {
    core.setFailed(`Unhandled error: ${String(error)}`);
  }
}

function octokitFor(token: string): Octokit {
  const baseUrl = core.getInput('base-url') || process.env['GITHUB_API_URL'];
  return new Octokit({ auth: token, ...(baseUrl && { baseUrl }), log: quiet });
}

const quiet = { debug: () => {}, info: () => {}, warn: console.warn, error: console.error };

type Script = (...values: readonly unknown[]) => Promise<unknown>;

function functionOf(names: readonly string[], body: string): Script {
  const AsyncFunction = (async () => {}).constructor as new (...source: string[]) => Script;
  return new AsyncFunction(...names, body);
}

function setResult(result: unknown): void {
  const encoding = core.getInput('result-encoding') || 'json';
  if (encoding !== 'json' && encoding !== 'string') {
    throw new Error('"result-encoding" must be either "string" or "json"');
  }
  core.setOutput('result', encoding === 'json' ? JSON.stringify(result) : String(result));
}
