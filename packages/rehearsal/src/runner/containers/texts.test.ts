import { baseImages } from './dockerfile.ts';
import { PathMap } from './path-map.ts';
import { wordsOf } from './words.ts';

test.each<[string, string[]]>([
  ['--cpus 1  --user me', ['--cpus', '1', '--user', 'me']],
  [`--health-cmd "redis-cli ping" --label 'a b'`, ['--health-cmd', 'redis-cli ping', '--label', 'a b']],
  [String.raw`a\ b "say \"x\"" 'c\d' ""`, ['a b', 'say "x"', String.raw`c\d`, '']],
  [' \n ', []],
])('the line %j is cut into %j', (line, words) => {
  expect(wordsOf(line)).toEqual(words);
});

test('the first folder that holds a path says where a container sees it', () => {
  const paths = new PathMap([
    { source: '/work/temp/home', target: '/github/home' },
    { source: '/work', target: '/__w' },
  ]);
  const seen = ['/work', '/work/temp/home/x', '/work/temp', '/workshop', 'a text with /work'].map((path) =>
    paths.inside(path),
  );
  expect(seen).toEqual(['/__w', '/github/home/x', '/__w/temp', '/workshop', 'a text with /work']);
});

test.each<[string, string, string[]]>([
  [
    'stages',
    'FROM node:24 AS build\nFROM build\nFROM --platform=linux/amd64 "alpine:3" as last\n',
    ['node:24', 'alpine:3'],
  ],
  [
    'arguments',
    'ARG TAG=3\nARG NONE\nFROM alpine:${TAG}\nFROM debian:${NONE:-12}-slim\n',
    ['alpine:3', 'debian:12-slim'],
  ],
  ['nothing', '# FROM node\nFROM scratch\n', []],
  ['copies', 'FROM scratch\nCOPY --chown=1 --from=ghcr.io/a/b:1 /x /y\nCOPY --from=0 /a /b\n', ['ghcr.io/a/b:1']],
  ['continued lines', 'FROM \\\n  node:24 \\\n  AS build\nCOPY --from=build a b\n', ['node:24']],
])('the images of a Dockerfile with %s', (_, dockerfile, images) => {
  expect(baseImages(dockerfile)).toEqual(images);
});
