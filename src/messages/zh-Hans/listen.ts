import type en from '../en/listen.ts';
import type { Translation } from '../message.ts';

/** Where each message stands, and what its slots are, stands in `en/listen.ts`. */
export default {
  listening: '朗读',
  pause: '暂停',
  play: '播放',
  again: '重新朗读',
  back: '上一句',
  on: '下一句',
  speed: '语速',
  times: '{rate}×',
  voice: '声音',
  stop: '停止',
  ended: '全文完。',
  noVoice: '此浏览器没有该语言的语音：{language}。可在设备的设置中添加。',
  failed: '此浏览器未能朗读。',
} as const satisfies Translation<typeof en>;
