import { describe, expect, test } from 'vitest';
import { readPointer } from '../../../../src/model/offline/pointer.ts';

const pointer = { release: 'r', model: { path: 'data/a.1.json', sha256: '1', bytes: 1 } };
const notFound = '<!doctype html><html lang="en" dir="ltr" data-root="/" data-not-found><head>';

describe('what a host answers where a pointer may be', () => {
  test('is the pointer', () => {
    expect(readPointer(200, JSON.stringify(pointer))).toEqual(pointer);
    expect(readPointer(200, '{"moved":"b"}')).toEqual({ moved: 'b' });
  });
  test.each([
    [404, 'not found'],
    [410, ''],
    [404, notFound],
    [200, notFound],
  ])('says that there is none: %i %s', (status, text) => {
    expect(readPointer(status, text)).toBeUndefined();
  });
  test.each([
    [500, 'error'],
    [503, notFound.replace(' data-not-found', ' data-unsaved')],
    [403, '{}'],
    [200, '<!doctype html><title>Log in</title>'],
    [200, JSON.stringify(pointer).slice(0, 20)],
    [200, '{}'],
    [200, 'null'],
    [200, ''],
  ])('tells nothing, and withdraws nothing: %i %s', (status, text) => {
    expect(() => readPointer(status, text)).toThrow();
  });
});
