import { createReadStream, readFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';
import { readReport, REPORT_KINDS } from '../../../../packages/core/src/reports/index.ts';

// read-report KIND FILE: reads a report as a suite does. read-report xml|json FILE: what its parser alone does.
const [what, file = ''] = process.argv.slice(2);
const parts = () => createReadStream(file, { encoding: 'utf8', highWaterMark: 128 * 1024 });

if (what === 'json') JSON.parse(readFileSync(file, 'utf8'));
else if (what === 'xml') {
  const parser = new SaxesParser();
  for await (const part of parts()) parser.write(part as string);
  parser.close();
} else {
  const kind = REPORT_KINDS.find(({ key }) => key === what);
  if (kind === undefined) throw new Error(`there is no kind ${what}`);
  const read = await readReport(kind, file, parts());
  if ('unusable' in read) throw new Error(read.unusable);
}
