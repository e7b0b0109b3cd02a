import { publishingCommand } from './publishing.ts';

describe('a command that could publish or deploy', () => {
  test.each([
    ['npm publish --provenance', 'npm publish'],
    ['cd dist && npm publish', 'npm publish'],
    ['pnpm -r publish', 'pnpm -r publish'],
    ['npx semantic-release', 'semantic-release'],
    ['npx changeset publish', 'changeset publish'],
    ['make\ncargo publish', 'cargo publish'],
    ['python -m build\ntwine upload dist/*', 'twine'],
    ['docker push ghcr.io/acme/app', 'docker push'],
    ['docker buildx build --push .', 'docker buildx build --push'],
    ['if true; then kubectl apply -f k8s; fi', 'kubectl'],
    ['rsync -a out/ deploy@example.com:/srv', 'rsync'],
    ['sudo ssh deploy@example.com restart', 'ssh'],
    ['./mvnw -B deploy', 'mvnw -B deploy'],
    ['./gradlew publishPlugins', 'gradlew publishPlugins'],
    ['terraform -chdir=infra apply -auto-approve', 'terraform -chdir=infra apply'],
  ])('%j is found', (script, command) => {
    expect(publishingCommand(script)).toBe(command);
  });

  test.each([
    'npm ci && npm test',
    'npm run build',
    'docker build .',
    'cargo build --release',
    'echo "run npm publish by hand"',
    'cat docs/ssh.md',
    'terraform plan',
    'gh release create v1.0.0',
    'git push origin v1.0.0',
    'apt-get install openssh-client',
  ])('%j is not one', (script) => {
    expect(publishingCommand(script)).toBeUndefined();
  });
});
