import * as original from 'fast-xml-parser';
import * as small from './fast-xml-parser.ts';

/** What `@azure/core-xml` asks of the parser. */
const OPTIONS = {
  attributesGroupName: '$',
  textNodeName: '_',
  ignoreAttributes: false,
  suppressBooleanAttributes: false,
  parseAttributeValue: false,
  parseTagValue: false,
  attributeNamePrefix: '',
  processEntities: true,
  trimValues: false,
};

const DECLARATION = '<?xml version="1.0" encoding="utf-8"?>';

describe('the small parser in the bundle', () => {
  test.each([
    '<Error><Code>BlobAlreadyExists</Code><Message>The &quot;blob&quot;\nis &lt;there&gt;.</Message></Error>',
    '<Error/>',
    '<a>text</a>',
    '<a b="1" c="&amp;">text</a>',
    '<BlockList><Latest>MQ==</Latest><Latest>Mg==</Latest><Latest>Mw==</Latest></BlockList>',
    '<a><b><c>1</c></b><b>2</b><d><![CDATA[<x>]]></d></a>',
  ])('reads what fast-xml-parser reads: %s', (xml) => {
    const { '?xml': declaration, ...expected } = new original.XMLParser(OPTIONS).parse(
      `${DECLARATION}${xml}`,
    ) as object & {
      '?xml': unknown;
    };
    expect(declaration).toBeDefined();
    expect(new small.XMLParser(OPTIONS).parse(`${DECLARATION}${xml}`)).toEqual(expected);
  });

  test.each(['', 'no XML', '<a>', '<a></b>', '<a/><b/>'])('refuses what is none: %s', (xml) => {
    expect(() => new small.XMLParser(OPTIONS).parse(xml)).toThrow();
  });

  test('comes with the very builder', () => {
    expect(small.XMLBuilder).toBe(original.XMLBuilder);
  });
});
