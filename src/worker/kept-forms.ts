import { isReserved } from '../model/address/address.ts';
import type { KeptFile, Release } from '../model/offline/offline.ts';
import type { AnalysisPointer } from '../model/offline/pointer.ts';

/*
 * What was kept is looked at before it is used: any page of the same origin can write into the caches,
 * and so can an older worker that did it otherwise.
 */

type Fields = Record<string, unknown>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string';
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);

const isFile = (value: unknown): value is KeptFile =>
  isObject(value) &&
  isText(value['path']) &&
  isText(value['sha256']) &&
  typeof value['bytes'] === 'number';

const isSlug = (value: unknown): value is string =>
  isText(value) && /^[a-z0-9-]+$/.test(value) && !isReserved(value);

/** @returns whether it says what is kept of an analysis. */
export const isAnalysisPointer = (value: unknown): value is AnalysisPointer =>
  isObject(value) &&
  [value['release'], value['title'], value['lang']].every(isText) &&
  (value['dir'] === 'ltr' || value['dir'] === 'rtl') &&
  isTexts(value['formerly']) &&
  value['formerly'].every(isSlug) &&
  isFile(value['model']) &&
  isFile(value['pages']);

/** @returns whether it says that an analysis is saved. @param slug of the cache that it stands in */
export const isSavedRecord = (
  value: unknown,
  slug: string,
): value is AnalysisPointer & { slug: string } =>
  isSlug(slug) && isAnalysisPointer(value) && 'slug' in value && value.slug === slug;

/** @returns whether it says what the pages of a release share. */
export const isRelease = (value: unknown): value is Release =>
  isObject(value) &&
  isText(value['id']) &&
  isText(value['shared']) &&
  Array.isArray(value['files']) &&
  value['files'].every(isFile) &&
  isObject(value['headers']) &&
  Object.values(value['headers']).every(isText);
