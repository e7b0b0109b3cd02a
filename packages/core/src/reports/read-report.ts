import { type ReportFormat, type ReportKind, UnreadableReport } from './report-kind.ts';

/** What one file says, or why it says nothing: `its report x is not JUnit XML`. */
export type ReadReport = { readonly content: unknown } | { readonly unusable: string };

/** Characters by which formats are told apart. */
const START = 1024 * 1024;

/**
 * Reads one file by the format that it looks like. Whatever is wrong with it, the answer is a clause for people.
 *
 * @param parts Its text. No more of it is asked for than is read.
 */
export async function readReport(
  { formats }: ReportKind,
  path: string,
  parts: AsyncIterable<string> | Iterable<string>,
): Promise<ReadReport> {
  const unusable = (why: string) => ({ unusable: `its report ${path} is ${why}` });
  const reading = new Reading(formats);
  try {
    for await (const part of parts) reading.take(part);
    return { content: reading.end() };
  } catch (error) {
    if (error instanceof Refused) return unusable(error.message);
    const detail = error instanceof UnreadableReport ? `: ${error.message}` : '';
    return unusable(`not ${reading.format?.name ?? namesOf(formats)}${detail}`);
  }
}

/** Completes "its report x is …". */
class Refused extends Error {}

/** One file: its format is chosen when enough of it is known. */
class Reading {
  readonly #formats: readonly ReportFormat[];
  #start = '';
  #size = 0;
  format: ReportFormat | undefined;
  #reader: ReturnType<ReportFormat['reader']> | undefined;

  constructor(formats: readonly ReportFormat[]) {
    this.#formats = formats;
  }

  take(part: string): void {
    if (part.includes('\0')) throw new Refused('not text in UTF-8');
    this.#size += part.length;
    if (this.#reader === undefined) {
      this.#start += part;
      if (this.#start.length >= START) this.#begin();
    } else this.#give(this.#reader, part);
  }

  end(): unknown {
    return (this.#reader ?? this.#begin()).end();
  }

  #begin(): ReturnType<ReportFormat['reader']> {
    const start = this.#start.startsWith('\uFEFF') ? this.#start.slice(1) : this.#start;
    if (start.startsWith('\uFFFD')) throw new Refused('not text in UTF-8');
    const [only, ...others] = this.#formats;
    this.format = others.length === 0 ? only : this.#formats.find((one) => one.matches(start));
    if (this.format === undefined) throw new Refused(`not in one of the formats ${namesOf(this.#formats)}`);
    this.#reader = this.format.reader();
    this.#start = '';
    if (start !== '') this.#give(this.#reader, start);
    return this.#reader;
  }

  #give(reader: ReturnType<ReportFormat['reader']>, part: string): void {
    const { largest = 0, name } = this.format ?? {};
    if (this.#size > largest) throw new Refused(`larger than ${largest / START} MB, the most that is read of ${name}`);
    reader.take(part);
  }
}

function namesOf(formats: readonly ReportFormat[]): string {
  return formats.map(({ name }) => name).join(', ');
}
