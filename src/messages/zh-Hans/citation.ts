import type en from '../en/citation.ts';
import type { Translation } from '../message.ts';

/** Where each message stands, and what its slots are, stands in `en/citation.ts`. */
export default {
  section: '章节',
  figure: '数字，{provenance}',
  agreement: '协议，{status}',
  translatorInApa: '（{translator}，译）',
  noDate: '日期不详',
  monthDay: '{month}{day}日',
  inWhole: '载于 {whole}',
  retrieved: '检索于 {year}年{day}，{url}',
  partOf: '所属文章：{kind}',
  translatedBy: '{translator}译',
  translatorNotStated: '译者未注明',
  withSource: '“{words}”\n{whose}\n《{title}》。{kind}，{translated}。{site}。\n{url}',
  originalWithSource: '“{words}”\n{whose}\n《{title}》。{kind}。{site}。\n{url}',
  quotes: '本文引述{speaker}的原话{through}。',
  ascribes: '本文以引号标出，称出自{speaker}{through}。',
  reports: '本文转述{speaker}的话{through}。',
  through: '（经由{via}）',
  unnamed: '“{words}”（未具名）',
  author: '作者',
  ofAuthor: '作者自己的话（{author}）',
  ofUnknownAuthor: '作者自己的话（姓名未注明）',
  own: '{own}。',
  ownWithOthers: '{own}，其中含他人的话：{others}。',
  other: '{speaker}（{manner}）',
  inMarks: '加引号',
} as const satisfies Translation<typeof en>;
