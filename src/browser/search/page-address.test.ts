import { expect, it } from 'vitest';
import { pageAddress } from './page-address.ts';

const base = 'https://example.org/sachsen-kursk/';

it.each([
  ['/sachsen-kursk/de/suche/', '/sachsen-kursk/de/suche/'],
  ['https://example.org/sachsen-kursk/de/?a=b#c', '/sachsen-kursk/de/?a=b#c'],
  ['de/', '/sachsen-kursk/de/'],
  ['/anderswo/', undefined],
  ['/sachsen-kursk/../anderswo/', undefined],
  ['https://example.net/sachsen-kursk/', undefined],
  ['//example.net/sachsen-kursk/', undefined],
  ['https://example.org:444/sachsen-kursk/', undefined],
  ['javascript:alert(1)//sachsen-kursk/', undefined],
  ['\u0001java\nscript:alert(1)', undefined],
  ['data:text/html,<script>alert(1)</script>', undefined],
  ['https://[', undefined],
])('%s', (url, address) => expect(pageAddress(url, base)).toBe(address));
