import { MEGABYTE, type ReportFormat, type ReportKind, type ReportReader, UnreadableReport } from './report-kind.ts';

/** What one file says, or why it says nothing: `its report x is not JUnit XML`. */
export type ReadReport = { readonly content: unknown } | { readonly unusable: string };

/** Of a file, so much is waited for before its format is chosen. */
const START = MEGABYTE;

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

interface Chosen {
  readonly format: ReportFormat;
  readonly reader: ReportReader;
}

/** One file: its format is chosen when enough of it is known. */
class Reading {
  readonly #formats: readonly ReportFormat[];
  #start = '';
  #size = 0;
  #chosen: Chosen | undefined;

  constructor(formats: readonly ReportFormat[]) {
    this.#formats = formats;
  }

  get format(): ReportFormat | undefined {
    return this.#chosen?.format;
  }

  take(part: string): void {
    if (part.includes('\0')) throw new Refused('not text in UTF-8');
    this.#size += part.length;
    if (this.#chosen === undefined) {
      this.#start += part;
      if (this.#start.length >= START) this.#begin();
    } else this.#give(this.#chosen, part);
  }

  end(): unknown {
    return (this.#chosen ?? this.#begin()).reader.end();
  }

  #begin(): Chosen {
    const start = this.#start.startsWith('\uFEFF') ? this.#start.slice(1) : this.#start;
    if (start.startsWith('\uFFFD')) throw new Refused('not text in UTF-8');
    const format = this.#formatOf(start);
    if (format === undefined) throw new Refused(`not in one of the formats ${namesOf(this.#formats)}`);
    this.#chosen = { format, reader: format.reader() };
    this.#start = '';
    if (start !== '') this.#give(this.#chosen, start);
    return this.#chosen;
  }

  #formatOf(start: string): ReportFormat | undefined {
    const [only, ...others] = this.#formats;
    return others.length === 0 ? only : this.#formats.find((one) => one.matches(start));
  }

  #give({ format: { largest, name }, reader }: Chosen, part: string): void {
    if (this.#size > largest)
      throw new Refused(`larger than ${largest / MEGABYTE} MB, the most that is read of ${name}`);
    reader.take(part);
  }
}

function namesOf(formats: readonly ReportFormat[]): string {
  return formats.map(({ name }) => name).join(', ');
}
