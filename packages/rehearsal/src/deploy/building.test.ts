import { onlyBuilds } from './building.ts';

test.each([
  'npm ci',
  'npm ci --ignore-scripts\nnpm run build -- --mode=production\n# and then\nnpm test',
  'yarn',
  'pnpm install --frozen-lockfile',
  'go build -o dist/app ./cmd/app',
  'cargo build --release --locked',
  './gradlew clean build',
  'python -m pip install -r requirements.txt\npython -m build',
  'echo "ready"',
])('%j only builds', (script) => {
  expect(onlyBuilds(script)).toBe(true);
});

test.each([
  '',
  './deploy.sh',
  'npm run deploy',
  'npm run build:deploy',
  'npm run build && ./deploy.sh',
  'npm run build; curl https://example.com',
  'npm ci\n./deploy.sh',
  'echo $TOKEN',
  'echo x > ~/.ssh/config',
  'go build $(./deploy)',
  'mvn deploy',
  './gradlew build publish',
  'cd app | sh',
  'npm publish',
  'npm exec deploy',
])('%j may do more', (script) => {
  expect(onlyBuilds(script)).toBe(false);
});
