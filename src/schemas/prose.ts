/**
 * The components that editors may use in text.<locale>.mdx, with their attributes.
 * components/prose implements exactly these; markdown/content-guard and checks refuse all others.
 * `true` marks an attribute that must be given.
 */
export const proseComponents = {
  /** A figure of facts.yaml in the language's format, with its source. `of` is its name under `figures`. */
  Value: { of: true },
  /** A remark set apart from the text. */
  Note: {},
  /** A picture beside the entry, with caption, credit and licence. `decorative`: says nothing, so needs no `alt`. */
  Figure: { src: true, alt: false, decorative: false, caption: false, credit: true, licence: true },
  /** A word of the glossary, by its id. */
  Term: { id: true },
  /** Words of somebody else, with the source that they are quoted from. `lang`: if not the language of the page. */
  Quote: { source: true, lang: false },
  /** A phrase in another language (BCP 47). */
  Lang: { is: true },
  /** A field of the operator's data in settings.yaml. */
  Operator: { field: true },
} as const;

export type ProseComponent = keyof typeof proseComponents;

/** A source that a text cites, and the place in it. */
export type Citation = { source: string; place?: string };

/**
 * A rendered body in reading order: stretches of HTML, which may open an element and leave its end to a
 * later one, and between them components with what they enclose, and citations that stand together.
 */
export type ProsePart =
  | { html: string }
  | { citations: readonly Citation[] }
  | { component: ProseComponent; attributes: Record<string, string>; children: ProsePart[] };
