import fs from 'node:fs';

/** Loaded before the desk: its disk is full for as long as the file named by FULL_DISK is there. */
const { writeSync } = fs;
const marker = process.env['FULL_DISK'] ?? '';
const whileThereIsRoom = (...given: Parameters<typeof writeSync>): number => {
  if (fs.existsSync(marker))
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  return writeSync(...given);
};
fs.writeSync = whileThereIsRoom as typeof writeSync;
