import type en from '../en/publish.ts';
import type { Translation } from '../message.ts';

/** Where each message stands, and what its slots are, stands in `en/publish.ts`. */
export default {
  correction: '更正',
  correctionOf: '更正：{title}',
  moved: '已移动：{title}',
  movedTo: '此页已移至：{link}',
  text: '正文',
  agreements: '协议',
  figures: '数字',
  voices: '各方说法',
  by: '译者：',
  unit: '单位',
  period: '时期',
  comparedWith: '比较基准',
  notStated: '未说明',
  derivedFrom: '计算自',
  quotedIn: '引自',
  of: '／',
  figure: '{label}：{value}',
  figureOf: '{label}：{whole}中的{value}',
  field: '{name}：{value}',
  source: '{provenance}，{from}《{title}》',
  licences: '本站脚本包含下列软件包，依其许可证使用。',
} as const satisfies Translation<typeof en>;
