import type { LocalGitHub } from '../github/index.ts';
import type { People } from './people.ts';
import type { RunStart } from './run-start.ts';

/**
 * The release whose publication starts the run, made on the local GitHub by whoever starts it: what the workflow does with
 * it finds it there. The payload gets its id and addresses.
 */
export async function publishRelease(start: RunStart, github: LocalGitHub, people: People): Promise<RunStart> {
  const { event, actor } = start;
  if (event.name !== 'release') return start;
  const { tag_name: tag, prerelease } = (event.payload['release'] ?? {}) as Record<string, unknown>;
  const known = () => github.state.releases.find((release) => release.tagName === tag);
  if (known() === undefined) {
    const body = { tag_name: tag, target_commitish: start.sha, name: tag, prerelease: prerelease === true };
    const problem = await people.ask(actor, { method: 'POST', path: '/releases', body });
    if (problem !== undefined) throw new Error(`The release ${String(tag)} could not be made: ${problem}`);
  }
  const id = known()?.id ?? 1;
  return { ...start, event: { ...event, payload: withId(event.payload, id) } };
}

/** Addresses end with the id, or go on behind it. */
function withId(payload: Record<string, unknown>, id: number): Record<string, unknown> {
  const release = Object.entries((payload['release'] ?? {}) as Record<string, unknown>).map(([key, value]) => [
    key,
    typeof value === 'string' ? value.replace(/\/releases\/1(?=$|\/)/, `/releases/${id}`) : value,
  ]);
  return { ...payload, release: { ...Object.fromEntries(release), id } };
}
