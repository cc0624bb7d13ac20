import type { ProseComponent } from '../../schemas/prose.ts';
import Figure from './Figure.astro';
import Lang from './Lang.astro';
import Note from './Note.astro';
import Operator from './Operator.astro';
import Quote from './Quote.astro';
import Term from './Term.astro';
import Value from './Value.astro';

/** The components of schemas/prose.ts, for `<Content components={…} />`. */
export const prose = { Figure, Lang, Note, Operator, Quote, Term, Value } satisfies Record<ProseComponent, unknown>;
