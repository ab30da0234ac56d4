import { day } from './flows/day.ts';
import { deploys } from './flows/deploys.ts';
import { landing } from './flows/landing.ts';
import { offline } from './flows/offline.ts';
import { readerTools } from './flows/reader-tools.ts';
import { records } from './flows/records.ts';
import { settings } from './flows/settings.ts';
import { sharing } from './flows/sharing.ts';
import { textSize } from './flows/text-size.ts';
import { test } from './test.ts';

// In one file, so that an engine is started once.
landing();
test.describe(() => {
  // It takes a third of what such a page takes, and is no part of what is looked at.
  test.use({ keeps: false });
  records();
  settings();
  sharing();
  textSize();
});
readerTools();
deploys();
offline();
day();
