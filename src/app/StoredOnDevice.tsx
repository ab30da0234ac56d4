import { Stored } from '../offline/Stored.tsx';
import { forgetPreferences } from '../preferences/forget.ts';
import { forgetPlaces } from './navigation/forget-places.ts';

/** What is kept on this device, and a way to be rid of it, with all else that the site remembers. */
export const StoredOnDevice = () => <Stored forget={forget} />;

function forget(): void {
  forgetPreferences(document);
  forgetPlaces(window);
}
