import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import {
  checkKind,
  checkNewSlug,
  DEFAULT_LANG,
  languageOf,
  writeAnalysis,
} from '../authoring/new-analysis.ts';
import { cleanPasted, formatTakenOut } from '../authoring/clean-pasted.ts';
import { isLimitedLanguage, LIMITED } from '../compile/checks/coverage-count.ts';
import {
  decodePasted,
  InputError,
  LAYOUTS,
  splitParagraphs,
  type Layout,
} from '../authoring/pasted-text.ts';

/**
 * `npm run new -- <slug> [file]`: starts an analysis from a pasted text, in a file or on standard
 * input. Never writes over a file.
 */
const USAGE = `npm run new -- <slug> [file]
  --title "…"          the headline
  --lang en            the language of the text (BCP 47); without it ${DEFAULT_LANG}
  --kind report        the kind of text
  --by "…"             who makes this edition
  --paragraphs lines   each line is a paragraph, or "blocks": those between blank lines are`;

try {
  await startAnalysis();
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(`${error.message}\n  ${error.fix}`);
  process.exitCode = 1;
}

async function startAnalysis(): Promise<void> {
  const { values, positionals } = readArguments();
  const [slug, file] = positionals;
  if (slug === undefined) throw new InputError('the name of the analysis is missing', USAGE);
  if (positionals.length > 2) {
    throw new InputError(
      `"${positionals[2]}" is unexpected`,
      'Put a file name or title with spaces in quotation marks.',
    );
  }
  checkNewSlug(slug);
  checkKind(values.kind);
  const layout = checkLayout(values.paragraphs);
  const folder = process.env['CONTENT'] ?? 'content';
  const path = join(folder, `${slug}.md`);
  if (existsSync(path)) throw taken(path);

  const { text, takenOut } = cleanPasted(await readText(file));
  const split = splitParagraphs(text, layout);
  const lang = languageOf(values.lang, split.paragraphs);
  const { title, kind, by } = values;
  write(
    path,
    writeAnalysis({ paragraphs: split.paragraphs, lang, added: today(), title, kind, by }),
  );

  const count = split.paragraphs.length;
  const each = split.layout === 'lines' ? 'each line is one' : 'each block of lines is one';
  console.log(
    `${path}: ${count === 1 ? '1 paragraph' : `${count} paragraphs, ${each}`}; language ${lang}` +
      (values.lang === undefined ? ', as no --lang was given' : ''),
  );
  const notes = [formatTakenOut(takenOut), isLimitedLanguage(lang) ? LIMITED : undefined];
  for (const line of notes) if (line !== undefined) console.log(line);
  console.log(nextSteps(path, slug));
}

function readArguments() {
  const option = { type: 'string' } as const;
  const options = { title: option, lang: option, kind: option, by: option, paragraphs: option };
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new InputError(message.replace(/\. To specify .*/s, ''), USAGE);
  }
}

function checkLayout(given: string | undefined): Layout | undefined {
  const layout = LAYOUTS.find((name) => name === given);
  if (given === undefined || layout) return layout;
  throw new InputError(`--paragraphs ${given}`, `Write one of: ${LAYOUTS.join(', ')}.`);
}

async function readText(file: string | undefined): Promise<string> {
  if (file === undefined || file === '-') {
    if (process.stdin.isTTY)
      console.log('Paste the text, then end it with Ctrl-D on a line of its own.');
    return decodePasted(await buffer(process.stdin), 'standard input');
  }
  // npm starts commands in the project's folder, wherever the editor is.
  const path = resolve(process.env['INIT_CWD'] ?? '.', file);
  try {
    return decodePasted(readFileSync(path), file);
  } catch (error) {
    if (error instanceof InputError) throw error;
    const code = codeOf(error);
    throw code === 'ENOENT'
      ? new InputError(`${file}: no such file`, 'Check the name.')
      : new InputError(`${file} cannot be read (${code})`, 'Give the name of a text file.');
  }
}

function write(path: string, text: string): void {
  try {
    writeFileSync(path, text, { flag: 'wx' });
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EEXIST') throw taken(path);
    throw new InputError(
      `${path} cannot be written (${code})`,
      code === 'ENOENT' ? 'Create the folder first.' : 'Check the permissions of its folder.',
    );
  }
}

function taken(path: string): InputError {
  return new InputError(
    `${path} already exists; it was not changed`,
    'Choose another name, or remove the file first.',
  );
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException | undefined)?.code ?? 'unknown error';
}

/** @returns the day that it is here, as in ISO 8601. */
function today(): string {
  const now = new Date();
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

function nextSteps(path: string, slug: string): string {
  return `
What comes next, in ${path} (the format is explained in content/README.md):
  1. Move what is not part of the text into the front matter: a breadcrumb before it; credits,
     channels, share lines and hashtags after it. They were kept as paragraphs. The check then
     prints the new text-sha256; enter it.
  2. Fill in the blanks: title, kind, by, and whatever else the source says.
  3. Divide the text: put a heading with an id above the first paragraph of each section,
     "## What was signed {#signed}". Where one is certain, there is a place for it already.
  4. npm run draft -- ${slug}    drafts a record for every number, date and quotation
  5. npm run check -- ${path}`;
}
