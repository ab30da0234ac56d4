import type { KeptAnalysis, KeptFile } from './offline.ts';

/**
 * What stands in a small file beside a page, at an address that stays: where the model of the page
 * is now. The models themselves are named by what is in them, and can be kept for ever. So no page
 * has to list the models of others, and one that changes changes no other page.
 */
export type Pointer = AnalysisPointer | SitePointer | MovedPointer;

/** Of an analysis: what is kept of it, and the release that its pages are of. */
export interface AnalysisPointer extends KeptAnalysis {
  release: string;
}

/** Of a page of the site itself. */
export interface SitePointer {
  release: string;
  model: KeptFile;
}

/** At a slug that an analysis had: the one that it has. */
export interface MovedPointer {
  moved: string;
}

/**
 * Reads what a host has answered where a pointer may be.
 * @param status the status of the answer
 * @param text its content
 * @returns undefined if there is none: the page is not there, or no longer
 * @throws if it cannot be known: an error of the host, or a page of another in its place
 */
export function readPointer(status: number, text: string): Pointer | undefined {
  // Some hosts send the page for unknown addresses as if it had been asked for.
  if (status === 404 || status === 410 || /^<!doctype html><html[^>]* data-not-found/.test(text))
    return undefined;
  if (status < 200 || status > 299) throw new TypeError(`the host answered ${status}`);
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null || !('model' in value || 'moved' in value))
    throw new TypeError('this is no pointer');
  return value as Pointer;
}
