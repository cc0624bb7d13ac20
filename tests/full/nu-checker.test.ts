import { expect, inject, it } from 'vitest';
import { hasJava, nuMessages } from '../support/nu-checker.ts';

const java = hasJava();
if (!java) console.warn('There is no Java here. The Nu Html Checker is SKIPPED.');

it.runIf(java)('the Nu Html Checker finds no fault on any page', () => {
  expect(nuMessages(inject('site').folder)).toEqual([]);
});
