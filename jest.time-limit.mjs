// Tests in one realm get the time limit that Jest gives to all others: without it, one that never ends stops the whole run.
import { addEventHandler } from 'jest-circus';
import { LIMITS } from './jest.base.mjs';

addEventHandler((event, { currentDescribeBlock }) => {
  if (event.name === 'add_test') limit(currentDescribeBlock.children.at(-1), event.timeout);
  if (event.name === 'add_hook') limit(currentDescribeBlock.hooks.at(-1), event.timeout);
});

/** Makes a test or a hook fail if it has not ended in time, in milliseconds. */
function limit(entry, milliseconds = LIMITS.testTimeout) {
  const { fn } = entry;
  if (fn === undefined) return;
  entry.fn = async () => {
    const timer = Promise.withResolvers();
    const end = () => timer.reject(new Error(`This did not end within ${milliseconds} ms.`));
    const timeout = setTimeout(end, milliseconds);
    try {
      return await Promise.race([fn(), timer.promise]);
    } finally {
      clearTimeout(timeout);
    }
  };
}
