/** CommonJS, since it has no extension. It knows what is used of the command line of Docker, and nothing else. */
export const PROGRAM = String.raw`
const fs = require('node:fs');
const path = require('node:path');
const { spawnSync } = require('node:child_process');

const state = path.join(__dirname, 'state');
const args = process.argv.slice(2);
const fail = (why) => {
  console.error('Error: ' + why);
  process.exit(1);
};
const place = (kind, name) => path.join(state, kind, encodeURIComponent(name));
const read = (kind, name) => (fs.existsSync(place(kind, name)) ? JSON.parse(fs.readFileSync(place(kind, name), 'utf8')) : undefined);
const write = (kind, name, value) => fs.writeFileSync(place(kind, name), JSON.stringify(value));
const all = (kind) => fs.readdirSync(path.join(state, kind)).map((file) => JSON.parse(fs.readFileSync(path.join(state, kind, file), 'utf8')));

const FLAGS = ['--interactive', '--attach', '--all', '--quiet', '--force', '--volumes', '--internal', '--pull=never'];
/** Options by name, each a list, and the words behind them. */
function parse(words) {
  const options = {};
  let at = 0;
  while (at < words.length && words[at].startsWith('-')) {
    const flag = FLAGS.includes(words[at]) || words[at].includes('=');
    (options[words[at]] ??= []).push(flag ? true : words[at + 1]);
    at += flag ? 1 : 2;
  }
  return { options, rest: words.slice(at) };
}
const envOf = (options) =>
  Object.fromEntries((options['--env'] ?? []).map((each) => (each.includes('=') ? [each.split('=')[0], each.slice(each.indexOf('=') + 1)] : [each, process.env[each] ?? ''])));
const labelOf = (options) => (options['--label'] ?? [])[0];
const listed = (kind, options) => {
  const wanted = (options['--filter'] ?? [])[0]?.replace('label=', '');
  for (const { name, label } of all(kind)) if (label === wanted) console.log(name);
};
const remove = (kind, names) => {
  for (const name of names) {
    const shared = all('containers').some((one) => kind === 'containers' && !names.includes(one.name) && one.network === 'container:' + name);
    if (shared) fail(name + ' has dependent containers');
    fs.rmSync(place(kind, name), { force: true });
  }
};

/** Runs a program of this machine as if it were in the container. */
function run(container, command, env, workdir) {
  const mounts = [...container.mounts].sort((one, other) => other.target.length - one.target.length);
  const outside = (text) => {
    const mount = mounts.find(({ target }) => text === target || text.startsWith(target + '/'));
    return mount === undefined ? text : mount.source + text.slice(mount.target.length);
  };
  const variables = Object.fromEntries(Object.entries({ ...container.env, ...env }).map(([name, value]) => [name, outside(value)]));
  const [program, ...rest] = command.map(outside);
  const { status, error } = spawnSync(program, rest, {
    cwd: outside(workdir ?? container.workdir ?? '/'),
    env: { PATH: '/usr/local/bin:/usr/bin:/bin', ...variables },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (error) fail(program + ': ' + error.code);
  process.exit(status ?? 1);
}

const [verb, ...words] = args;
const { options, rest } = parse(['network', 'volume', 'image', 'healthcheck'].includes(verb) ? words.slice(1) : words);
fs.appendFileSync(path.join(state, 'calls'), JSON.stringify({ args, env: envOf(options) }) + '\n');
if (fs.existsSync(path.join(state, 'silent'))) {
  console.error('Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?');
  process.exit(1);
}

const VERBS = {
  version: () => console.log('28.0.0'),
  info: () => console.log('5.0.0'),
  import: () => write('images', rest[1], { name: rest[1], label: options['--change'][0].replace('LABEL ', '') }),
  images: () => {
    listed('images', options);
    fs.writeFileSync(path.join(state, 'swept'), '');
  },
  rmi: () => remove('images', rest),
  image: () => (read('images', rest[0]) === undefined ? fail('No such image: ' + rest[0]) : console.log('sha256:0')),
  network: () => {
    if (words[0] === 'create') write('networks', rest[0], { name: rest[0], label: labelOf(options) });
    if (words[0] === 'rm') remove('networks', rest);
    if (words[0] === 'ls') listed('networks', options);
  },
  volume: () => {
    if (words[0] === 'create') write('volumes', rest[0], { name: rest[0], label: labelOf(options) });
    if (words[0] === 'rm') remove('volumes', rest);
    if (words[0] === 'ls') listed('volumes', options);
  },
  create: () => {
    const [image, ...more] = rest;
    if (read('images', image) === undefined) fail(image + ' is not here, and pull is never');
    const [name] = options['--name'];
    const mounts = (options['--volume'] ?? []).map((each) => each.split(':')).map(([source, target]) => ({ source, target: target ?? '' }));
    write('containers', name, {
      name, image, mounts, args: more, looks: 0, label: labelOf(options), env: envOf(options),
      network: options['--network'][0], workdir: options['--workdir']?.[0],
      entrypoint: options['--entrypoint']?.[0] ?? read('images', image).entrypoint,
    });
    console.log(name);
  },
  start: () => {
    const container = read('containers', rest[0]);
    const hangs = (what) => fs.existsSync(path.join(state, 'hangs-' + what));
    if (options['--interactive']) {
      if (!hangs('relay')) console.log('ready');
      process.stdin.resume().on('end', () => process.exit(0));
    } else if (options['--attach']) run(container, [container.entrypoint, ...container.args], {});
    else if (hangs('start')) setInterval(() => {}, 1000);
    else console.log(rest[0]);
  },
  exec: () => run(read('containers', rest[0]) ?? fail('No such container: ' + rest[0]), rest.slice(1), envOf(options), options['--workdir']?.[0]),
  inspect: () => {
    const container = read('containers', rest[0]);
    const format = options['--format'][0];
    // Podman knows the id by this one spelling.
    if (format.replaceAll('{{.Id}}', '').includes('.Id')) fail("can't evaluate field Id");
    const { health = [] } = read('images', container.image);
    if (format.includes('Health')) {
      console.log('running 0 ' + (health[Math.min(container.looks, health.length - 1)] ?? ''));
      write('containers', container.name, { ...container, looks: container.looks + 1 });
    } else if (format.includes('IPAddress')) console.log('id-of-' + container.name + ' 10.0.0.7 ');
    else console.log('id-of-' + container.name + '\nPATH=/image/bin:/usr/bin:/bin');
  },
  healthcheck: () => {},
  logs: () => console.log('the log of ' + rest[0]),
  ps: () => listed('containers', options),
  rm: () => remove('containers', rest),
  build: () => {
    const [file] = options['--file'];
    const text = fs.readFileSync(file, 'utf8');
    console.log('STEP 1');
    if (text.includes('RUN false')) fail('RUN false');
    const entrypoint = /ENTRYPOINT \["(.*)"\]/.exec(text)[1];
    write('images', options['--tag'][0], { name: options['--tag'][0], label: labelOf(options), entrypoint: path.join(rest[0], entrypoint) });
  },
};
(VERBS[verb] ?? (() => fail('unknown command ' + verb)))();
`;
