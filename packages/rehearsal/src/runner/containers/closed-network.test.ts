import type { ContainerSpec } from './container-spec.ts';
import { ownVolumes, whyNotMade } from './closed-network.ts';

const spec = (more: Partial<ContainerSpec>): ContainerSpec => ({
  image: 'node:24',
  env: {},
  ports: [],
  unpublished: [],
  volumes: [],
  options: [],
  hasCredentials: false,
  entrypoint: undefined,
  command: [],
  ...more,
});

test.each<[string, Partial<ContainerSpec>]>([
  ['all of this machine', { options: ['--cpus', '1', '--privileged'] }],
  ['a device', { options: ['--device=/dev/kvm'] }],
  ['a folder of this machine', { volumes: ['data:/data', '/etc:/host:ro'] }],
  ['the Docker socket', { options: ['-v/var/run/docker.sock:/var/run/docker.sock'] }],
  ['what its processes share', { options: ['--ipc=host'] }],
  ['a file of this machine', { options: ['--env-file', '/etc/passwd'] }],
  ['a folder behind another short option', { options: ['-iv', '/:/host'] }],
  ['an option that is not known here', { options: ['--something-new'] }],
  ['another name server', { options: ['--add-host', 'a:1.2.3.4'] }],
])('without a network a container gets not %s', (_, more) => {
  expect(whyNotMade(spec(more), '--deploy=print')).toMatch(/which --deploy=print does not allow; --deploy=run does$/);
  expect(whyNotMade(spec(more), undefined)).toBeUndefined();
});

test('it gets what is its own', () => {
  const own = {
    options: ['--health-cmd', 'redis-cli ping', '--user', '1001', '-e', 'A=b', '-m512m', '-it'],
    volumes: ['data:/data', '/x', '/y:ro'],
  };
  expect(whyNotMade(spec(own), '--deploy=sandbox')).toBeUndefined();
});

test('no container chooses its network, as on GitHub', () => {
  expect(whyNotMade(spec({ options: ['--network', 'host'] }), undefined)).toContain('on GitHub either');
  expect(whyNotMade(spec({ options: ['--net=host'] }), undefined)).toContain('on GitHub either');
});

test('named volumes have names of their own for each run', () => {
  expect(ownVolumes(['data:/data:ro', '/srv:/srv', '/scratch', 'data:/again'], 'run-1')).toEqual({
    volumes: ['run-1-data:/data:ro', '/srv:/srv', '/scratch', 'run-1-data:/again'],
    names: ['run-1-data'],
  });
});
