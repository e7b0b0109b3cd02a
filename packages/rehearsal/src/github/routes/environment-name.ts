import type { Call } from '../http/call.ts';
import { validationFailed } from '../http/errors.ts';

/** "An environment name may not exceed 255 characters" (docs, Managing environments), and an empty one names nothing. */
export function environmentName({ body }: Call, resource: string): string | undefined {
  const name = body.string('environment');
  if (name !== undefined && (name === '' || name.length > 255)) {
    throw validationFailed({ resource, field: 'environment', code: 'invalid' });
  }
  return name;
}
