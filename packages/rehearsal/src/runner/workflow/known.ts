import type { TriggeringEvent } from '../plan/triggers.ts';

/** The part of the `github` context that follows from the event. */
export function knownGithub(
  event: TriggeringEvent,
  repository: { readonly owner: string; readonly name: string } | undefined,
): Record<string, unknown> {
  const { name, ref, payload } = event;
  return {
    event_name: name,
    ref,
    ref_name: ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    ...(payload !== undefined && { event: payload }),
    ...(repository !== undefined && {
      repository: `${repository.owner}/${repository.name}`,
      repository_owner: repository.owner,
    }),
  };
}
