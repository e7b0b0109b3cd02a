import { schemaAddress } from '@liftlock/core';
import { Document, isMap, isScalar, isSeq, type Node } from 'yaml';
import { copyOf } from '../../suite/suite-reference.ts';
import type { WorkflowShape } from '../workflows/shape.ts';
import type { Kind } from '../ecosystems/detect-projects.ts';
import type { Configuration } from './configuration.ts';

export interface TextOptions {
  readonly kind: Kind;
  readonly deploy: string | undefined;
  readonly suite: Pick<WorkflowShape, 'suite' | 'ref'>;
}

/** `.github/liftlock.yml`, laid out for people: what they add next stands where it belongs, as a comment. */
export function configurationText(configuration: Configuration, { kind, deploy, suite }: TextOptions): string {
  const { version, components, build, test, staging, production, standards } = configuration;
  const parts = [
    `# yaml-language-server: $schema=${schemaAddress('liftlock.schema.json', copyOf(suite))}\n`,
    ...(version === undefined ? [] : [block({ version })]),
    block({ components }),
    block({ build }),
    ...(test === undefined ? [] : [block({ test })]),
    `environments:\n${environment(staging)}${kind === 'service' ? deployComment(deploy) : ''}${environment(production)}${kind === 'service' ? SAME_HERE : ''}`,
    ...(standards === undefined ? [] : [block({ standards })]),
  ];
  return parts.join('\n');
}

const SAME_HERE = '    # deploy and validate: as above\n';

function deployComment(deploy: string | undefined): string {
  return `    # Nothing is deployed yet. Say how: commands find the files of the candidate in $LIFTLOCK_ARTIFACTS, and
    # must be idempotent. They get the settings that \`requires\` names, and \`check\` says what the workflows must pass.
    # A rehearsal only prints them.
    # requires: { variables: [SERVICE_URL], secrets: [DEPLOY_TOKEN] }
    # deploy: [{ name: roll out, commands: [${deploy ?? './deploy "$LIFTLOCK_ENVIRONMENT"'}] }]
    # validate: [{ name: health, http: { url: "\${SERVICE_URL}/health", json: { version: "{version}" } } }]
`;
}

function environment(value: Readonly<Record<string, unknown>>): string {
  return block([value]).replaceAll(/^(?=.)/gm, '  ');
}

/** Lists of a few short words stay on their line. */
function block(value: unknown): string {
  const document = new Document(value);
  visitLists(document.contents as Node | null);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function visitLists(node: Node | null): void {
  if (isMap(node)) for (const { value } of node.items) visitLists(value as Node | null);
  if (!isSeq(node)) return;
  const short = node.items.every(
    (item) => isScalar(item) && String(item.value).length <= 24 && !/[\n ]/.test(String(item.value)),
  );
  if (short && node.items.length <= 4) node.flow = true;
  else for (const item of node.items) visitLists(item as Node | null);
}
