import { message, type Messages } from './message.ts';

export const references: Messages = {
  'unknown-id': message(
    ['„{id}“ gibt es unter „{collection}“ nicht.', '«{id}» отсутствует в разделе «{collection}».'],
    [
      'Eine vorhandene Kennung verwenden oder den Datensatz anlegen.',
      'Используйте существующий идентификатор или создайте запись.',
    ],
  ),
  'unknown-figure': message(
    [
      'Die Zahl „{name}“ steht nicht unter figures in facts.yaml.',
      'Числа «{name}» нет в разделе figures файла facts.yaml.',
    ],
    [
      'Die Zahl dort mit Quelle eintragen oder den Namen berichtigen.',
      'Внесите туда число с источником или исправьте имя.',
    ],
  ),
  'duplicate-id': message(
    [
      'Die Kennung „{id}“ ist in dieser Liste schon vergeben (Zeile {first}).',
      'Идентификатор «{id}» в этом списке уже занят (строка {first}).',
    ],
    ['Eine andere Kennung wählen.', 'Выберите другой идентификатор.'],
  ),
  'unknown-link': message(
    ['Der Verweis „{url}“ führt nirgendwohin.', 'Ссылка «{url}» никуда не ведёт.'],
    [
      'Sammlung und Ordner angeben, z. B. events/metalloobrabotka-2018.',
      'Укажите раздел и папку, например events/metalloobrabotka-2018.',
    ],
  ),
  'unknown-anchor': message(
    [
      'Auf der Zielseite gibt es die Stelle „#{anchor}“ nicht.',
      'На странице, куда ведёт ссылка, нет места «#{anchor}».',
    ],
    [
      'Möglich sind a1, a2 … für die Zwischenüberschriften, z-<Name> für Zahlen, figures und sources.',
      'Допустимы a1, a2 … для подзаголовков, z-<имя> для чисел, figures и sources.',
    ],
  ),
  'forbidden-link': message(
    [
      'Auf diese Adresse wird nicht verlinkt (Quelle „{source}“ mit linkable: false).',
      'Ссылка на этот адрес не ставится (источник «{source}» с linkable: false).',
    ],
    [
      'Herausgeber und Titel nennen und die Quelle unter sources eintragen.',
      'Назовите издателя и заголовок, а источник внесите в sources.',
    ],
  ),
  'own-address': message(
    ['Der Link führt mit voller Adresse auf diese Website.', 'Ссылка ведёт на этот же сайт по полному адресу.'],
    [
      'Sammlung und Ordner schreiben, z. B. events/metalloobrabotka-2018.',
      'Укажите раздел и папку, например events/metalloobrabotka-2018.',
    ],
  ),
  'draft-linked': message(
    [
      '„{id}“ ist ein Entwurf und fehlt auf der veröffentlichten Website.',
      '«{id}» — черновик, на опубликованном сайте его нет.',
    ],
    [
      'Den Verweis entfernen oder im Entwurf draft: true löschen.',
      'Уберите ссылку или удалите в черновике draft: true.',
    ],
  ),
};
