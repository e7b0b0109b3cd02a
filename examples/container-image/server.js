import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const GREETING = 'Hello';

const server = createServer((request, response) => {
  const path = new URL(request.url, 'http://localhost').pathname;
  if (path === '/health') return response.end(JSON.stringify({ status: 'ok', version }));
  response.end(`${GREETING}, ${decodeURIComponent(path.slice(1)) || 'world'}!\n`);
});
server.listen(Number(process.env.PORT ?? 3000), () => {
  console.log(`listening on ${server.address().port}`);
});
