import type { Schema } from './description.ts';

/**
 * Where GitHub's description is known to be narrower than GitHub (toolchain notes; the sources are beside each line).
 * Nothing else may be added without such a source.
 */
const EXTRA_PROPERTIES: Readonly<Record<string, Schema>> = {
  // Seen in answers, missing in the schema: eugenelim#931, agilab#1008.
  environment: { can_admins_bypass: { type: 'boolean' } },
};

const EXTRA_VALUES: Readonly<Record<string, readonly [property: string, value: string]>> = {
  // GitHub itself writes it for a job that waits (octokit/webhooks.net#52); no client can.
  'deployment-status': ['state', 'waiting'],
  // Left behind by a broken upload: the text of "Upload a release asset" says so, its enum does not.
  'release-asset': ['state', 'starter'],
};

export function amendForReality(schemas: Record<string, Schema>): void {
  for (const [name, extra] of Object.entries(EXTRA_PROPERTIES)) Object.assign(properties(schemas, name), extra);
  for (const [name, [property, value]] of Object.entries(EXTRA_VALUES)) {
    const schema = properties(schemas, name)[property] as { enum: unknown[] };
    schema.enum.push(value);
  }
  allowLabelsWithoutDescription(schemas);
}

/** Labels of pull requests in lists: `pull-request` and `label` say that a description may be null, and they are the same labels. */
function allowLabelsWithoutDescription(schemas: Record<string, Schema>): void {
  const labels = properties(schemas, 'pull-request-simple')['labels'] as { items: { properties: Schema } };
  labels.items.properties['description'] = { type: ['string', 'null'] };
}

/** A relative or absolute address; an empty one stands for "none" (deployment statuses have `default: ""`). */
export function isAddress(text: string): boolean {
  return text === '' || URL.canParse(text);
}

/** Statuses that any operation may answer, though few of them list them. */
export const ERRORS_OF_ANY_OPERATION: ReadonlySet<number> = new Set([
  304, 400, 401, 403, 404, 409, 422, 429, 500, 501, 502, 503, 504,
]);

/** "Empty object" is how the description writes 201 and 202 of operations whose answer it does not know. */
export function isUnknownBody(schema: Schema): boolean {
  return schema['$ref'] === '#/components/schemas/empty-object';
}

function properties(schemas: Record<string, Schema>, name: string): Schema {
  const schema = schemas[name];
  if (schema === undefined) throw new Error(`the subset has no schema ${name}`);
  return schema['properties'] as Schema;
}
