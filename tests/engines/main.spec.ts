import { landing } from './flows/landing.ts';
import { records } from './flows/records.ts';
import { settings } from './flows/settings.ts';

// In one file, so that an engine is started once.
landing();
records();
settings();
