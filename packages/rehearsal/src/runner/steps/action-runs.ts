import { isSequence } from '@actions/workflow-parser';
import { IdBuilder } from '@actions/workflow-parser/model/converter/id-builder';
import { convertToIfCondition } from '@actions/workflow-parser/model/converter/if-condition';
import type { TemplateContext } from '@actions/workflow-parser/templates/template-context';
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/index';
import type { StepModel } from '../workflow/model.ts';
import { stepModel } from '../workflow/step-model.ts';
import { entriesOf, literalOf } from '../workflow/tokens.ts';

/** `runs:` of an action. */
export type ActionRuns = NodeRuns | CompositeRuns | DockerRuns;

export interface NodeRuns {
  readonly using: 'node';
  readonly main: string;
  readonly pre: string | undefined;
  readonly preIf: string | undefined;
  readonly post: string | undefined;
  readonly postIf: string | undefined;
}

export interface DockerRuns {
  readonly using: 'docker';
  /** `docker://image`, or the path of a Dockerfile. */
  readonly image: string;
  readonly entrypoint?: string | undefined;
  readonly args?: TemplateToken | undefined;
  readonly env?: TemplateToken | undefined;
  readonly pre?: string | undefined;
  readonly preIf?: string | undefined;
  readonly post?: string | undefined;
  readonly postIf?: string | undefined;
}

export interface CompositeRuns {
  readonly using: 'composite';
  readonly steps: readonly StepModel[];
}

/** What `runs:` says, or the runner's own words for what is wrong with it (actions/runner: ActionManifestManager.cs). */
export function actionRuns(context: TemplateContext, path: string, root: TemplateToken): ActionRuns {
  const written = entriesOf(entriesOf(root).get('runs'));
  const text = (key: string) => literalOf(written.get(key));
  const using = text('using') ?? '';
  if (using.toLowerCase() === 'docker') return dockerRuns(path, written);
  if (using.toLowerCase() === 'composite') return compositeRuns(context, path, written.get('steps'));
  if (!/^node(?:12|16|20|24)$/i.test(using)) {
    throw new Error(
      `${path}: 'using: ${using}' is not supported, use 'docker', 'node12', 'node16', 'node20' or 'node24' instead.`,
    );
  }
  const main = text('main');
  if (main === undefined || main === '') {
    throw new Error(`You are using a JavaScript Action but there is not an entry JavaScript file provided in ${path}.`);
  }
  const [pre, preIf, post, postIf] = ['pre', 'pre-if', 'post', 'post-if'].map(text);
  return { using: 'node', main, pre, preIf, post, postIf };
}

function dockerRuns(path: string, written: ReadonlyMap<string, TemplateToken>): DockerRuns {
  const text = (key: string) => literalOf(written.get(key));
  const image = text('image') ?? '';
  if (image === '') throw new Error(`You are using a Container Action but an image is not provided in ${path}.`);
  return {
    using: 'docker',
    image,
    entrypoint: text('entrypoint'),
    args: written.get('args'),
    env: written.get('env'),
    pre: text('pre-entrypoint'),
    preIf: text('pre-if'),
    post: text('post-entrypoint'),
    postIf: text('post-if'),
  };
}

function compositeRuns(context: TemplateContext, path: string, token: TemplateToken | undefined): CompositeRuns {
  const tokens = token !== undefined && isSequence(token) ? [...token] : [];
  if (tokens.length === 0) {
    throw new Error(`You are using a composite action but there are no steps provided in ${path}.`);
  }
  const ids = new IdBuilder();
  const models = tokens.map((step) => stepModel(convertStep(context, step), step));
  for (const { id } of models) {
    const error = id === '' ? undefined : ids.tryAddKnownId(id);
    if (error !== undefined) throw new Error(`${path}: ${error}`);
  }
  return {
    using: 'composite',
    steps: models.map((model) => (model.id === '' ? { ...model, id: madeUp(model, ids) } : model)),
  };
}

function convertStep(context: TemplateContext, token: TemplateToken) {
  const written = entriesOf(token);
  const condition = written.get('if');
  return {
    id: literalOf(written.get('id')) ?? '',
    if: condition === undefined ? undefined : convertToIfCondition(context, condition),
  };
}

/** The id that GitHub makes up for a step without one (actions/runner: WorkflowTemplateConverter.ConvertToSteps). */
function madeUp({ uses }: StepModel, ids: IdBuilder): string {
  ids.appendSegment(`__${uses === undefined ? 'run' : ownerAndName(uses)}`);
  return ids.build();
}

function ownerAndName(uses: string): string {
  if (uses.startsWith('./')) return 'self';
  if (uses.startsWith('docker://')) return uses.slice('docker://'.length);
  return /^[^/@]+\/[^/@]+(?=[^@]*@.)/.exec(uses)?.[0] ?? 'run';
}
