import { closeAll } from './close-all.ts';

test('what is behind something that cannot be closed is closed, too, and the failure is told', async () => {
  const closed: string[] = [];
  const closing = closeAll([
    () => Promise.reject(new Error('the engine does not answer')),
    () => undefined,
    async () => void closed.push('folder'),
  ]);
  await expect(closing).rejects.toThrow('the engine does not answer');
  expect(closed).toEqual(['folder']);
});
