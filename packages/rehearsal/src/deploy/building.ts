/** Commands that install, build or test, and do nothing else by their name. */
const BUILDS = [
  String.raw`(?:npm|pnpm|yarn|bun) (?:ci|i|install|t|test|(?:run )?(?:build|test|lint|typecheck|check|compile))`,
  'yarn',
  'corepack (?:enable|prepare)',
  'cargo (?:build|test|check|clippy|fmt|fetch)',
  String.raw`go (?:build|test|vet|mod (?:download|tidy|verify))`,
  'dotnet (?:restore|build|test|pack)',
  String.raw`(?:\./)?(?:mvnw?|gradlew?|gradle) (?:clean |verify |test |package |build |assemble |check )*(?:verify|test|package|build|assemble|check)`,
  String.raw`(?:python3? -m )?(?:pip3? install|build|pytest)`,
  '(?:uv|poetry) (?:sync|install|lock|build)',
  'bundle install',
  'echo',
  'mkdir',
  'ls',
  'cd',
].join('|');

/** Words and options, and nothing by which a shell would run or read something else. */
const WORDS = String.raw`(?: [\w./=@:,+~\[\]"'-]+)*`;
const MORE = String.raw`.*\b(?:deploy|publish|push|upload)`;
const LINE = new RegExp(`^(?!${MORE})(?:${BUILDS})${WORDS}$`);

/** Whether every line of a script is such a command. */
export function onlyBuilds(script: string): boolean {
  const lines = script.split('\n').map((line) => line.trim());
  const commands = lines.filter((line) => line !== '' && !line.startsWith('#'));
  return commands.length > 0 && commands.every((line) => LINE.test(line.replaceAll(/ +/g, ' ')));
}
