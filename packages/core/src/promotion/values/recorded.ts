import { canonicalJson, digestOf } from '../../candidate/index.ts';
import type { DeploymentPayload } from '../../deployment/index.ts';
import type { EntryFacts } from '../../gates/index.ts';
import { valuesByComponent } from '../../release/index.ts';

/** GitHub does not say how large a payload may be; with 8 KB for the whole, half is for this. */
const ROOM = 4_096;

/** What a record keeps of the values that a candidate enters an environment with. Beyond their room, only the digest. */
export function recordedValues({
  manifest,
  environment,
}: Pick<EntryFacts, 'manifest' | 'environment'>): NonNullable<DeploymentPayload['config']> {
  const values = valuesByComponent(manifest, environment);
  const text = canonicalJson(values);
  const sha256 = digestOf(text);
  return text.length > ROOM ? { sha256 } : { sha256, values };
}
