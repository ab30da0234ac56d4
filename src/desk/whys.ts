import { desk as m } from '../messages/desk.ts';
import type { WAIVER_WHYS } from '../model/desk/fields.ts';

/** Why words need no record, as buttons say it. */
export const WHYS: Record<(typeof WAIVER_WHYS)[number], () => string> = {
  name: m.whyName,
  idiom: m.whyIdiom,
  coreference: m.whyCoreference,
  defect: m.whyDefect,
  reference: m.whyReference,
};
