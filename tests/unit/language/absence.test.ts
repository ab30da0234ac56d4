import { describe, expect, it } from 'vitest';
import { loadLanguage } from '../../../src/language/load-language.ts';
import { readStatus } from '../../../src/language/status.ts';

/** A sentence, of which the words in brackets are cited for the status. */
function read(marked: string, status: string, tag: string) {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/gu, '');
  return readStatus(text, { start, end }, status, loadLanguage(tag)).hasPhrase;
}

const ABSENT: readonly [string, string][] = [
  ['en', 'The envoy said that [there was no such treaty].'],
  ['en', '[No such accord] has ever been signed, the palace wrote.'],
  ['en', '“[There is no secret deal],” the mayor told the council.'],
  ['en', 'The protocol of which the papers wrote [never existed].'],
  ['ru', '«[Никакого договора не было] и нет», — сказал посол.'],
  ['ru', 'По его словам, [такого соглашения не существует].'],
  ['es', '«[No existe ningún acuerdo]», dijo la alcaldesa.'],
  ['es', 'Según el puerto, [tal contrato nunca existió].'],
  ['de', '„[Es gibt keinen solchen Vertrag]“, sagte die Senatorin.'],
  ['de', '[Ein solches Abkommen existiert nicht], schrieb das Ministerium.'],
  ['zh', '发言人说，[根本没有这样的协议]。'],
  ['zh', '部长表示，[这种协议并不存在]。'],
  ['ar', 'قال الوزير إنه [لا يوجد أي اتفاق] مع الشركة.'],
  ['ar', 'وأضاف أن [هذا الاتفاق غير موجود].'],
  ['fr', '« [Il n’y a pas d’accord] », a dit le maire.'],
  ['fr', 'Selon le port, [un tel contrat n’existe pas].'],
  ['it', '«[Non c’è alcun accordo]», ha detto la sindaca.'],
  ['it', 'Secondo il porto, [un simile contratto non è mai esistito].'],
  ['pt', '“[Não há nenhum acordo]”, disse o prefeito.'],
  ['pt', 'Segundo o porto, [tal contrato nunca existiu].'],
  ['uk', '«[Немає жодного договору]», — сказала посолка.'],
  ['uk', 'За його словами, [такої угоди не існує].'],
];

const PRESENT: readonly [string, string][] = [
  ['en', 'There is [no doubt that the accord] was signed.'],
  ['en', 'The accord was [not signed on Monday].'],
  ['ru', 'Соглашение [не было подписано] в понедельник.'],
  ['es', 'El acuerdo [no se firmó el lunes].'],
  ['de', 'Das Abkommen wurde [nicht am Montag unterzeichnet].'],
  ['fr', 'L’accord [n’a pas été signé lundi].'],
  ['it', 'L’accordo [non è stato firmato lunedì].'],
  ['pt', 'O acordo [não foi assinado na segunda].'],
  ['uk', 'Угоду [не підписали в понеділок].'],
];

describe('words that say that an agreement does not exist', () => {
  it.each(ABSENT)('%s: deny it: %s', (tag, text) => {
    expect(read(text, 'denied', tag)).toBe(true);
  });

  it.each(ABSENT)('%s: do not say that it was turned down: %s', (tag, text) => {
    expect(read(text, 'rejected', tag)).toBe(false);
  });

  it.each(PRESENT)('%s: are not those that only negate its verb: %s', (tag, text) => {
    expect(read(text, 'denied', tag)).toBe(false);
  });
});
