import { code } from '../../pipeline/markdown.ts';
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

/** What went wrong for others more often than the rest of a change, with the files that it is in. */
export function risks({ comparison }: Brief): string {
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
