import type { ForEditors } from './locales.ts';

const help = (de: string, ru: string): ForEditors => ({ de, ru });
const ids = (list: string): ForEditors =>
  help(`Kennungen aus data/${list}.yaml`, `идентификаторы из data/${list}.yaml`);
const folders = (name: string): ForEditors => help(`Ordner unter ${name}/`, `папки в ${name}/`);

/**
 * What editors are told about a field, by its name: in the files that `new` writes, and as help in their
 * editor. `<list>.<field>` says more than the name alone where one name means two things.
 */
export const fieldHelp: Record<string, ForEditors> = {
  sourceLocale: help(
    'Sprache, in der der Text zuerst entsteht: de oder ru',
    'язык, на котором текст пишется сначала: de или ru',
  ),
  draft: help(
    'Entwurf: diese Zeile löschen, sobald beide Texte fertig sind',
    'черновик: удалите эту строку, когда оба текста готовы',
  ),
  published: help('Tag der Veröffentlichung auf dieser Website', 'день публикации на этом сайте'),
  updated: help('Tag der letzten sichtbaren Änderung', 'день последнего заметного изменения'),
  changes: help(
    'sichtbare Änderungen: Tag und ein Satz in beiden Sprachen',
    'заметные изменения: день и одно предложение на обоих языках',
  ),
  featured: help(
    'true: steht bei den wichtigen Stationen auf der Startseite',
    'true — показывать среди главных событий на первой странице',
  ),
  topics: help('Themen, Ordner unter topics/', 'темы, папки в topics/'),
  'topics.topics': help('verwandte Themen', 'близкие темы'),
  sources: help(
    'worauf der Text beruht, Kennungen aus data/sources.yaml',
    'на чём основан текст, идентификаторы из data/sources.yaml',
  ),
  source: help(
    'Beleg, eine oder mehrere Kennungen aus data/sources.yaml',
    'подтверждение, один или несколько идентификаторов из data/sources.yaml',
  ),
  figures: help(
    'Zahlen mit Quelle und Stand, für <Value of="…" />; siehe Handbuch',
    'числа с источником и датой для <Value of="…" />; см. руководство',
  ),
  series: help(
    'Name der Reihe, wenn das Ereignis wiederkehrt; in allen Ausgaben gleich, z. B. Metalloobrabotka',
    'название, если мероприятие повторяется; одинаковое во всех выпусках, например «Металлообработка»',
  ),
  indicator: help(
    'was die Zahl misst, Kennung aus data/indicators.yaml',
    'что измеряет число, идентификатор из data/indicators.yaml',
  ),
  scope: help(
    'wovon die Zahl handelt, wenn mehrere dasselbe messen, z. B. Stadt Kursk',
    'к чему относится число, если таких несколько, например город Курск',
  ),
  value: help(
    'Wert: eine Zahl mit Dezimalpunkt oder ein Wort aus der Liste',
    'значение: число с десятичной точкой или слово из списка',
  ),
  qualifier: help(
    'about (rund), over (über), under (unter), almost (fast)',
    'about (около), over (более), under (менее), almost (почти)',
  ),
  asOf: help(
    'Stand: 2018, 2018-05, 2018-05-14, stable (ändert sich nicht) oder unknown',
    'на какое время: 2018, 2018-05, 2018-05-14, stable (не меняется) или unknown',
  ),
  note: help('Anmerkung in beiden Sprachen', 'примечание на обоих языках'),
  kind: help('Art', 'вид'),
  'events.kind': help(
    'Art: fair, regional-fair, meeting, mission, conference, forum, seminar, visit',
    'вид: fair, regional-fair, meeting, mission, conference, forum, seminar, visit',
  ),
  start: help(
    'Beginn, so genau wie bekannt: 2018-05-14T10:00, 2018-05-14, 2018-05, 2018',
    'начало с известной точностью: 2018-05-14T10:00, 2018-05-14, 2018-05, 2018',
  ),
  end: help('Ende; darf fehlen', 'конец; можно опустить'),
  zone: help(
    'Zeitzone des Ortes: Europe/Berlin oder Europe/Moscow',
    'часовой пояс места: Europe/Berlin или Europe/Moscow',
  ),
  place: help('Ort, Kennung aus data/places.yaml', 'место, идентификатор из data/places.yaml'),
  places: help('Orte, Kennungen aus data/places.yaml', 'места, идентификаторы из data/places.yaml'),
  seat: help('Sitz, Kennung aus data/places.yaml', 'местонахождение, идентификатор из data/places.yaml'),
  status: help(
    'Ausgang: planned, confirmed, held, reported (nur eine Seite berichtet davon), postponed, cancelled oder unknown; asOf: Stand der Quelle',
    'итог: planned, confirmed, held, reported (сообщает только одна сторона), postponed, cancelled или unknown; asOf — дата источника',
  ),
  'institutes.status': help(
    'active, renamed, merged, closed oder unknown',
    'active, renamed, merged, closed или unknown',
  ),
  languages: help('Sprachen, z. B. [de, ru], oder unknown', 'языки, например [de, ru], или unknown'),
  organisers: help(
    'Veranstalter, Kennungen aus data/organisations.yaml',
    'организаторы, идентификаторы из data/organisations.yaml',
  ),
  participants: help(
    'Teilnehmer, Kennungen aus data/organisations.yaml',
    'участники, идентификаторы из data/organisations.yaml',
  ),
  organisations: help(
    'Beteiligte, Kennungen aus data/organisations.yaml',
    'участники, идентификаторы из data/organisations.yaml',
  ),
  contact: help('Auskunft: nur öffentliche Dienstadressen', 'контакт для справок: только публичные служебные адреса'),
  regions: help('Regionen, Ordner unter regions/', 'регионы, папки в regions/'),
  region: folders('regions'),
  partOf: help('Region, zu der diese gehört', 'регион, в который входит этот'),
  industries: help('Branchen, Ordner unter industries/', 'отрасли, папки в industries/'),
  parent: help('übergeordnete Branche', 'вышестоящая отрасль'),
  institutes: ids('institutes'),
  related: help('andere Ereignisse, Ordner unter events/', 'другие события, папки в events/'),
  about: help(
    'Einträge, über die berichtet wird, z. B. [events/metalloobrabotka-2018]',
    'записи, о которых идёт речь, например [events/metalloobrabotka-2018]',
  ),
  entries: help(
    'Einträge, die zusammengehören; jeder führt hierher, z. B. [events/metalloobrabotka-2018]',
    'записи, которые составляют одно целое; каждая ведёт сюда, например [events/metalloobrabotka-2018]',
  ),
  turningPoint: help(
    'Wendepunkt der Zusammenarbeit: Diagramme zeigen den Tag als Linie',
    'переломный момент сотрудничества: на диаграммах этот день отмечен линией',
  ),
  mark: help('kurz, neben der Linie im Diagramm', 'коротко, рядом с линией на диаграмме'),
  legend: help('mit Monat und Jahr, unter dem Diagramm', 'с месяцем и годом, под диаграммой'),
  break: help(
    'was die Zeitleiste hier sagt, wenn danach alles Geplante gestoppt wurde',
    'что здесь говорит хронология, если после этого всё запланированное было остановлено',
  ),
  date: help('Datum, so genau wie bekannt', 'дата с известной точностью'),
  'news.date': help('wann es geschah, so genau wie bekannt', 'когда произошло, с известной точностью'),
  'sources.date': help(
    'Datum der Quelle, so genau wie bekannt, oder unknown',
    'дата источника с известной точностью или unknown',
  ),
  side: help('Seite, zu der es gehört', 'сторона, к которой относится'),
  'regions.side': help('Seite: saxony oder kursk', 'сторона: saxony или kursk'),
  name: help('Name in beiden Sprachen', 'название на обоих языках'),
  officialName: help('amtlicher Name in beiden Sprachen', 'официальное название на обоих языках'),
  cooperation: help(
    'Stand der Zusammenarbeit: active, suspended, ended oder unknown',
    'состояние сотрудничества: active, suspended, ended или unknown',
  ),
  keyFigures: help(
    'Zahlen aus figures, die das Profil zuerst zeigt',
    'числа из figures, которые профиль показывает первыми',
  ),
  legal: help('true: Pflichtseite wie das Impressum', 'true — обязательная страница, например выходные данные'),
  reviewBy: help('Tag, bis zu dem die Seite überprüft werden soll', 'день, до которого страницу нужно проверить'),
  covers: help('Tag, bis zu dem die Angaben der Seite reichen', 'день, до которого доведены сведения страницы'),
  title: help('Titel, ohne Punkt am Ende', 'заголовок, без точки в конце'),
  summary: help(
    'ein Satz für Listen und Suche: was, wann, wo, wie es ausging',
    'одно предложение для списков и поиска: что, когда, где, чем закончилось',
  ),
  id: help(
    'Kennung: Kleinbuchstaben a–z, Ziffern, einzelne Bindestriche',
    'идентификатор: строчные буквы a–z, цифры, одиночные дефисы',
  ),
  publisher: help('Herausgeber', 'издатель'),
  url: help('vollständige Adresse mit https://', 'полный адрес с https://'),
  accessed: help('Tag, an dem die Quelle gelesen wurde', 'день, когда источник был прочитан'),
  language: help('Sprache der Quelle: de, ru, en …', 'язык источника: de, ru, en …'),
  quality: help(
    'wer dahintersteht: primary (beteiligte Stelle) bis low',
    'кто стоит за источником: от primary (участник) до low',
  ),
  linkable: help(
    'false: Titel und Herausgeber erscheinen ohne Link',
    'false — название и издатель показываются без ссылки',
  ),
  label: help('Bezeichnung in beiden Sprachen', 'обозначение на обоих языках'),
  unit: help('Einheit', 'единица измерения'),
  decimals: help('Nachkommastellen', 'знаков после запятой'),
  compact: help('true: kürzt zu „4,08 Mio.“', 'true — сокращать до «4,08 млн»'),
  updateMonths: help(
    'nach wie vielen Monaten die Zahl als veraltet gilt; null: nie',
    'через сколько месяцев число считается устаревшим; null — никогда',
  ),
  country: help('de oder ru', 'de или ru'),
  lat: help('geografische Breite in Grad', 'широта в градусах'),
  lon: help('geografische Länge in Grad', 'долгота в градусах'),
  main: help(
    'true: Hauptort der Übersichtskarte, mit Namen und Entfernungen',
    'true — главное место обзорной карты, с названием и расстояниями',
  ),
  measuredTo: help(
    'Hauptorte, zu denen die Übersichtskarte eine Linie mit Entfernung zeichnet',
    'главные места, к которым обзорная карта проводит линию с расстоянием',
  ),
  drawnAs: help(
    'Ort, als dessen Teil die Übersichtskarte diesen zeigt',
    'место, частью которого этот показан на обзорной карте',
  ),
  trade: help(
    'gehört zum Diagramm des Handels mit Russland: whole (ganze Jahre) oder half (Halbjahr)',
    'относится к диаграмме торговли с Россией: whole (целые годы) или half (полугодие)',
  ),
  abbr: help('Abkürzung', 'сокращение'),
  role: help('Aufgabe in beiden Sprachen', 'роль на обоих языках'),
  founded: help('Gründung', 'основание'),
  field: help('Arbeitsgebiet', 'область работы'),
  statement: help('was behauptet wurde', 'что утверждалось'),
  saidBy: help(
    'wer es sagte, Kennung aus data/organisations.yaml',
    'кто это сказал, идентификатор из data/organisations.yaml',
  ),
  saidIn: help('wo es steht, Kennung aus data/sources.yaml', 'где сказано, идентификатор из data/sources.yaml'),
  finding: help(
    'Befund: supported, partly, not-supported oder unverifiable',
    'вывод: supported, partly, not-supported или unverifiable',
  ),
  evidence: help('worauf der Befund beruht', 'на чём основан вывод'),
  description: help('ein Satz in beiden Sprachen', 'одно предложение на обоих языках'),
  subject: help('Fachgebiet', 'область знаний'),
  'indicators.subject': help(
    'Gruppe auf der Seite mit allen Zahlen einer Region',
    'раздел на странице со всеми числами региона',
  ),
  article: help('der, die oder das; null bei Wörtern ohne Artikel', 'der, die или das; null у слов без артикля'),
  plural: help('Mehrzahl; null, wenn es keine gibt', 'множественное число; null, если его нет'),
  'synonyms.de': help(
    'deutsche Wörter in der Grundform, höchstens drei Wörter je Ausdruck; vorn das der Website',
    'немецкие слова в начальной форме, в выражении не больше трёх слов; первым — слово этого сайта',
  ),
  'synonyms.ru': help(
    'russische Wörter in der Grundform, höchstens drei Wörter je Ausdruck; vorn das der Website',
    'русские слова в начальной форме, в выражении не больше трёх слов; первым — слово этого сайта',
  ),
  edition: help('Ausgabe: Jahr oder Datum', 'издание: год или дата'),
  index: help('Name der Rangliste', 'название рейтинга'),
  'rankings.scope': help('was verglichen wurde', 'что сравнивалось'),
  rank: help('Platz', 'место'),
  outOf: help('von wie vielen', 'из скольких'),
  hosts: help('Rechnernamen ohne https:// und www', 'имена сайтов без https:// и www'),
  reviewed: help('Tag, an dem die Zeile zuletzt geprüft wurde', 'день последней проверки строки'),
  group: help('Gruppe, die der Herausgeber bildet', 'группа, выделенная издателем'),
};
