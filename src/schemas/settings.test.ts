import { expect, it } from 'vitest';
import { placeholders, type Settings } from './settings.ts';

const filled: Settings['operator'] = {
  name: 'Verein',
  representative: 'A. B.',
  street: 'Weg 1',
  city: '02625 Bautzen',
  country: { de: 'Deutschland', ru: 'Германия' },
  email: 'post@example.org',
  phone: '+49 3591 1',
  responsible: 'A. B.',
  hosting: 'Host',
};

it('names the fields that are not filled in', () => {
  expect(placeholders({ operator: filled })).toEqual([]);
  expect(
    placeholders({ operator: { ...filled, name: '[Name]', country: { de: 'Deutschland', ru: '[страна]' } } }),
  ).toEqual(['name', 'country']);
});
