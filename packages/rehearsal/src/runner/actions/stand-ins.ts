import type { ActionReference } from '../workflow/action-reference.ts';
import { checkout } from './checkout/checkout.ts';
import { setupNode } from './setup-node/setup-node.ts';
import type { StandIn } from './stand-in.ts';

/** Every action that a rehearsal replaces. */
const STAND_INS: readonly StandIn[] = [checkout, setupNode];

export function standInFor(reference: ActionReference): StandIn | undefined {
  return reference.kind === 'remote' ? STAND_INS.find(({ action }) => action === reference.name) : undefined;
}
