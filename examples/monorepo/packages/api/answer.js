const BOATS = [
  { name: 'Möwe', seats: 12 },
  { name: 'Seehund', seats: 30 },
];

/** What the service answers. */
export function answer(path, version) {
  if (path === '/health') return { status: 200, body: { version } };
  if (path === '/boats') return { status: 200, body: BOATS };
  return { status: 404, body: { error: `there is nothing at ${path}` } };
}
