import { expect, it } from 'vitest';
import { editorLocales } from '../config/locales.ts';
import { reportLanguages } from './report-languages.ts';

it.each([
  ['the one asked for', 'ru', { LANG: 'de_DE.UTF-8' }, ['ru']],
  ['the system’s', undefined, { LANG: 'de_DE.UTF-8' }, ['de']],
  ['the system’s by its short name', undefined, { LANG: 'ru' }, ['ru']],
  ['the system’s with a variant', undefined, { LANG: 'de@euro' }, ['de']],
  ['the system’s as Windows writes it', undefined, { LANG: 'ru-RU' }, ['ru']],
  ['that of LC_ALL before all', undefined, { LC_ALL: 'ru_RU', LC_MESSAGES: 'de_DE', LANG: 'de_DE' }, ['ru']],
  ['that of LC_MESSAGES before LANG', undefined, { LC_ALL: '', LC_MESSAGES: 'ru_RU', LANG: 'de_DE' }, ['ru']],
  ['the one asked for in CI', 'de', { CI: 'true', LANG: 'ru' }, ['de']],
])('speaks %s', (_which, chosen, env, languages) => {
  expect(reportLanguages(chosen, env)).toEqual(languages);
});

it.each([
  ['in CI', undefined, { CI: 'true', LANG: 'de_DE' }],
  ['where the system’s is no language of the house', undefined, { LANG: 'C.UTF-8' }],
  ['where nothing is set', undefined, {}],
  ['where another one is asked for', 'fr', { LANG: 'de' }],
])('speaks all languages %s', (_where, chosen, env) => {
  expect(editorLocales.length).toBeGreaterThan(1);
  expect(reportLanguages(chosen, env)).toEqual(editorLocales);
});
