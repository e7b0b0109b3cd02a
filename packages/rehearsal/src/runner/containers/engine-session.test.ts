import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { FakeEngine } from '../testing/fake-engine.ts';
import { removeTemporaryFolders } from '../testing/temporary-folder.ts';

afterAll(removeTemporaryFolders);

const here = (file: string) => JSON.stringify(pathToFileURL(`${import.meta.dirname}/${file}`).href);

/** Makes one of each, and is killed. */
const program = (engine: FakeEngine) => `
import { EngineClient } from ${here('engine-client.ts')};
import { EngineSession } from ${here('engine-session.ts')};

const client = new EngineClient('docker', ${JSON.stringify(engine.program)}, { PATH: process.env.PATH });
const session = new EngineSession(client, process.execPath);
await session.do('', ['network', 'create', '--label', session.label, 'net']);
await session.do('', ['volume', 'create', '--label', session.label, 'data']);
await session.create({ name: 'one', image: 'alpine', network: 'net' });
await session.create({ name: 'two', image: 'alpine', network: 'container:one' });
process.kill(process.pid, 'SIGKILL');
`;

test('whoever is killed leaves no container, network or volume', async () => {
  const engine = new FakeEngine({ images: { alpine: {} } });
  const args = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning', '--input-type=module', '--eval'];
  const killed = spawn(process.execPath, [...args, program(engine)], { stdio: 'inherit' });
  expect(await once(killed, 'exit')).toEqual([null, 'SIGKILL']);
  for (let looks = 0; !engine.swept && looks < 600; looks += 1) await setTimeout(50);
  expect(engine.called('create')).toHaveLength(2);
  expect(engine.left).toEqual([]);
});
