/** Paths below a language, one or two for every kind of page. */
export const templates = {
  de: [
    '',
    'veranstaltungen/',
    'veranstaltungen/metalloobrabotka-2018/',
    'veranstaltungen/unternehmerreise-kursk-2020/',
    'veranstaltungen/jahr/2018/',
    'aktuelles/',
    'aktuelles/seite/2/',
    'aktuelles/wfs-stoppt-2022/',
    'aktuelles/thema/messen/',
    'regionen/',
    'regionen/sachsen/',
    'regionen/sachsen/zahlen/',
    'branchen/',
    'branchen/maschinenbau/',
    'forschung/',
    'forschung/fraunhofer/',
    'ranglisten/',
    'aussagen/',
    'organisationen/',
    'themen/',
    'themen/messen/',
    'belege/',
    'belege/seite/2/',
    'belege/quellen/',
    'karten/',
    'karten/forschung/',
    'karten/kursk/',
    'stand/',
    'glossar/',
    'glossar/machine-tools/',
    'suche/',
    'impressum/',
    'sanktionen/',
  ],
  ru: [
    '',
    'sobytiya/',
    'sobytiya/metalloobrabotka-2018/',
    'sobytiya/unternehmerreise-kursk-2020/',
    'sobytiya/god/2018/',
    'novosti/',
    'novosti/stranitsa/2/',
    'novosti/wfs-stoppt-2022/',
    'novosti/tema/messen/',
    'regiony/',
    'regiony/sachsen/',
    'regiony/sachsen/tsifry/',
    'otrasli/',
    'otrasli/maschinenbau/',
    'nauka/',
    'nauka/fraunhofer/',
    'reytingi/',
    'utverzhdeniya/',
    'organizatsii/',
    'temy/',
    'temy/messen/',
    'istochniki/',
    'istochniki/stranitsa/2/',
    'istochniki/spisok/',
    'karty/',
    'karty/nauka/',
    'karty/kursk/',
    'sostoyanie/',
    'glossariy/',
    'glossariy/machine-tools/',
    'poisk/',
    'vyhodnye-dannye/',
    'sanktsii/',
  ],
};

/**
 * One page of every kind in both languages, with the language choice and the error page.
 * @param paths all paths of a build at the root
 * @throws Error if the build has no such page
 */
export function templatePages(paths: readonly string[]): string[] {
  const below = Object.entries(templates).flatMap(([locale, words]) => words.map((word) => `/${locale}/${word}`));
  return ['/', '/404.html', ...below].map((path) => {
    if (!paths.includes(path)) throw new Error(`no page ${path}`);
    return path;
  });
}
