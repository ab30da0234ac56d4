import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { takePaste } from '../../../../src/authoring/desk/paste.ts';

const markdown = async (ask: Parameters<typeof takePaste>[0]) =>
  (await takePaste(ask)).blocks.map((block) => block.markdown);

test('what Google Docs says in styles is emphasis, and its wrapper is none', async () => {
  const html =
    '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-size:11pt;font-weight:400">The </span><span style="font-weight:700;font-style:normal">two towns</span><span style="font-style:italic"> signed</span><span>.</span></p><ul><li dir="ltr"><p><span>One</span></p></li></ul></b>';
  expect(await markdown({ html })).toEqual(['The **two towns** _signed_.', '- One']);
});

test('what Word puts on the clipboard is text alone', async () => {
  const html =
    '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal {margin:0cm}</style></head><body><!--StartFragment--><p class=MsoNormal>On 14 May\n 2024 a treaty<o:p></o:p></p><p class=MsoNormal><b>Second</b> paragraph.<o:p>&nbsp;</o:p></p><!--EndFragment--></body></html>';
  expect(await markdown({ html })).toEqual(['On 14 May 2024 a treaty', '**Second** paragraph.']);
});

test.each([
  [
    'the web',
    '<p>Signed<sup><a href="#fn1" id="r1">1</a></sup> today.</p><ol><li id="fn1"><p>In Holm. <a href="#r1">↩</a></p></li></ol>',
  ],
  [
    'mammoth',
    '<p>Signed<sup><a href="#footnote-1" id="footnote-ref-1">[1]</a></sup> today.</p><ol><li id="footnote-1"><p> In Holm. <a href="#footnote-ref-1">↑</a></p></li></ol>',
  ],
  [
    'Word',
    '<p>Signed<a href="#_ftn1" name="_ftnref1">[1]</a> today.</p><div><p><a href="#_ftnref1" name="_ftn1">[1]</a> In Holm.</p></div>',
  ],
])('footnotes of %s are footnotes', async (_, html) => {
  expect(await markdown({ html })).toEqual(['Signed[^1] today.', '[^1]: In Holm.']);
});

test('a link within the page that is no footnote is its words', async () => {
  expect(await markdown({ html: '<p>See <a href="#b">below</a>.</p><p id="b">Here.</p>' })).toEqual(
    ['See below.', 'Here.'],
  );
});

const LONG = 'A sentence of the text that is long. '.repeat(6).trim();

test('a breadcrumb on the line of the text is offered by itself', async () => {
  const { blocks } = await takePaste({
    text: `/ world news/ ${LONG}\n\n${LONG}`,
  });
  expect(blocks.map(({ role }) => role)).toEqual(['category', 'text', 'text']);
});

test('a .docx comes with its headings, emphasis, table and footnotes', async () => {
  const docx = docxOf(
    '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>What was signed</w:t></w:r></w:p>' +
      '<w:p><w:r><w:t xml:space="preserve">On 14 May 2024 a </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>treaty</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>' +
      '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>2024</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>12</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
    '<w:footnote w:id="2"><w:p><w:r><w:t>Of 20 pages.</w:t></w:r></w:p></w:footnote>',
  );
  const blocks = await markdown({ docx, name: 'a.docx' });
  expect(blocks[0]).toBe('# What was signed');
  expect(blocks[1]).toBe('On 14 May 2024 a **treaty**[^1]');
  expect(blocks.some((block) => /^\|.*2024.*12/m.test(block))).toBe(true);
  expect(blocks.at(-1)).toBe('[^1]: Of 20 pages.');
});

test('what is no .docx is said to be none', async () => {
  await expect(takePaste({ docx: 'bm90aGluZw==', name: 'a.docx' })).rejects.toThrow('a.docx');
});

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A document of Word with some paragraphs and footnotes: the files that it cannot do without. */
function docxOf(body: string, notes: string): string {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${TYPE}/${type}" Target="${target}"/>`;
  const relations = (inside: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
  const part = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  return zipOf({
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${part}.document.main+xml"/><Override PartName="/word/footnotes.xml" ContentType="${part}.footnotes+xml"/></Types>`,
    '_rels/.rels': relations(relation('r1', 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relations(
      relation('r1', 'footnotes', 'footnotes.xml') + relation('r2', 'styles', 'styles.xml'),
    ),
    'word/styles.xml': `<w:styles ${W}><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>`,
    'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    'word/footnotes.xml': `<w:footnotes ${W}>${notes}</w:footnotes>`,
  }).toString('base64');
}

/** A ZIP archive of files that are stored as they are. */
function zipOf(files: Record<string, string>): Buffer {
  const parts: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const [path, data] = [Buffer.from(name), Buffer.from(text)];
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(path.length, 22);
    parts.push(Buffer.from('PK\x03\x04'), common, path, data);
    const more = Buffer.alloc(14);
    more.writeUInt32LE(at, 10);
    central.push(Buffer.from('PK\x01\x02\x14\x00'), common, more, path);
    at += 4 + common.length + path.length + data.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Object.keys(files).length, 4);
  end.writeUInt16LE(Object.keys(files).length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...parts, directory, Buffer.from('PK\x05\x06'), end]);
}
