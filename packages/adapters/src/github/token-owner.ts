import { systemClock } from '../runtime/clock.ts';
import { Cancellation } from '../runtime/cancellation.ts';
import { type ClientOptions, createClient } from './client.ts';
import { call } from './failures.ts';

/** Login of whoever a token belongs to. Tokens of jobs and apps belong to nobody, and GitHub refuses to answer. */
export function tokenOwner(options: ClientOptions): Promise<string> {
  const client = createClient(options, options.clock ?? systemClock(new Cancellation(), {}));
  return call('GET user', "a person's own token", async () => (await client.rest.users.getAuthenticated()).data.login);
}
