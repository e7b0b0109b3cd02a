import type { GivenSettings } from './fixture.ts';
import { absentSecrets } from './absent-secrets.ts';
import { absentVariables } from './absent-variables.ts';
import type { InspectedWorkflow } from '../runner/index.ts';
import { fetchedImage, parseActionReference } from '../runner/workflow/index.ts';
import type { RunStart } from './run-start.ts';
import type { World } from './world.ts';

/** What a rehearsal would do, without doing it: the document of `rehearse --explain --json`. */
export interface Explanation {
  readonly schema: 1;
  /** Nothing is refused once what is listed under `fetch` is fetched. */
  readonly ok: boolean;
  readonly workflow: string;
  readonly event: string;
  readonly ref: string;
  readonly jobs: InspectedWorkflow['explained']['jobs'];
  readonly refusals: readonly {
    readonly what: string;
    readonly where: string;
    readonly found: string;
    readonly next: string;
  }[];
  readonly needs: {
    /** That expressions name and nobody has given. */
    readonly secrets: readonly string[];
    /** Of `workflow_dispatch`, that are required and have no value. */
    readonly inputs: readonly string[];
    readonly variables: readonly string[];
    /** `command` is what brings an image here: a rehearsal pulls none. */
    readonly fetch: readonly { readonly uses: string; readonly sha: string | null; readonly command?: string }[];
  };
  readonly notRehearsed: readonly string[];
}

export async function explanationOf(world: World, start: RunStart, given?: GivenSettings): Promise<Explanation> {
  const { model, errors, refused, explained, notRehearsed } = await world.explain(start);
  const { path } = start.workflow;
  const faults = errors.map(({ line, column, message }) => ({
    what: 'workflow',
    where: `${path}:${line}:${column}`,
    found: message,
    next: 'Correct the workflow at this place, and commit it.',
  }));
  const missing = refused.filter(({ input }) => input !== undefined);
  const refusals = refused
    .filter(({ input }) => input === undefined)
    .map(({ what, file, line, column, message, remedy }) => ({
      what,
      where: `${file ?? path}:${line}:${column}`,
      found: message,
      next: remedy,
    }));
  const { environments } = world.fixture;
  return {
    schema: 1,
    ok: faults.length === 0 && refusals.length === 0,
    workflow: path,
    event: start.event.name,
    ref: start.ref,
    jobs: explained.jobs,
    refusals: [...faults, ...refusals],
    needs: {
      secrets: model === undefined ? [] : absentSecrets(model, given?.secrets ?? {}, environments),
      inputs: missing.flatMap(({ input }) => (input === undefined ? [] : [input])),
      variables: model === undefined ? [] : absentVariables(model, given?.variables ?? {}, environments),
      fetch: explained.fetch.map((uses) => toFetch(uses, world)),
    },
    notRehearsed,
  };
}

function toFetch(uses: string, world: World): Explanation['needs']['fetch'][number] {
  const image = fetchedImage(uses);
  const engine = world.provisions.engine?.().engine?.name;
  if (image === undefined || engine === undefined) return { uses, sha: commitOf(uses, world) };
  return { uses, sha: null, command: `${engine} pull ${image}` };
}

function commitOf(uses: string, { provisions }: World): string | null {
  const reference = parseActionReference(uses);
  return (reference.kind === 'remote' ? provisions.commitOf?.(reference) : undefined) ?? null;
}
