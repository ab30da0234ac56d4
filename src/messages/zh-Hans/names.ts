import type en from '../en/names.ts';
import type { Translation } from '../message.ts';

/** Where each message stands, and what its slots are, stands in `en/names.ts`. */
export default {
  names: '人物与机构',
  lead: '文中发言的人、文中所述事项中提到的各方，以及编者列出的名称。文中可能还提到其他名称。',
  none: '编者没有为本文列出名称。',
  readTheText: '阅读正文',
  alsoCalled: '又称',
  signs: '签署或参与',
  namedWith: '一并提到',
  says: '说法',
  mentions: '在 {count} 句中提到',
  inOthers: '另见 {count} 篇文章',
  searchAll: '搜索全部 {count} 篇',
  whoIsWho: '文中的人物与机构',
} as const satisfies Translation<typeof en>;
