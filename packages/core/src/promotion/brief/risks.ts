import { code, paragraphs, plain } from '../../pipeline/markdown.ts';
import type { Brief } from './brief.ts';

const FILES_SHOWN = 5;

interface Risk {
  readonly what: string;
  readonly touches: RegExp;
}

const RISKS: readonly Risk[] = [
  { what: 'the pipeline itself', touches: /^\.github\/liftlock\.yml$/ },
  { what: 'workflows', touches: /^\.github\/workflows\// },
  {
    what: 'dependencies',
    touches:
      /(^|\/)(package(-lock)?\.json|yarn\.lock|pnpm-lock\.yaml|go\.(mod|sum)|Cargo\.(toml|lock)|requirements[^/]*\.txt|poetry\.lock|pom\.xml|Gemfile(\.lock)?)$/,
  },
  { what: 'database migrations', touches: /(^|\/)migrations?\//i },
];

/** What to look at before the rest: files that break more often than others, and settings that were not tested. */
export function risks(brief: Brief): string {
  return paragraphs(riskyFiles(brief), riskySettings(brief));
}

function riskySettings({ environment, contracts }: Brief): string {
  const name = plain(environment.name);
  const clauses = contracts.flatMap(({ before, missing, untested }) => [
    ...(missing.length === 0
      ? []
      : [`${plain(before)} requires ${missing.map(code).join(', ')}, and ${name} does not`]),
    ...(untested.length === 0
      ? []
      : [`${name} requires ${untested.map(code).join(', ')}, and ${plain(before)} does not`]),
  ]);
  return clauses.length === 0 ? '' : `**Settings differ:** ${clauses.join('; ')}.`;
}

function riskyFiles({ comparison }: Brief): string {
  const files = comparison?.files ?? [];
  const found = RISKS.flatMap(({ what, touches }) => {
    const touched = files.filter((file) => touches.test(file));
    return touched.length === 0 ? [] : [`${what} (${named(touched)})`];
  });
  return found.length === 0 ? '' : `**Review carefully:** it changes ${found.join(', ')}.`;
}

function named(files: readonly string[]): string {
  const more = files.length - FILES_SHOWN;
  return [...files.slice(0, FILES_SHOWN).map(code), ...(more > 0 ? [`and ${more} more`] : [])].join(', ');
}
