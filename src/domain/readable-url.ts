/**
 * An address with its letters as people read them (RFC 3987): a third as long where they are Cyrillic, and the
 * same address to a browser. What is ASCII stays escaped, and so does what is no UTF-8.
 * @example readableUrl('https://x.ru/%D0%9A%D1%83%20a') // 'https://x.ru/Ку%20a'
 */
export function readableUrl(url: string): string {
  return url.replace(/(?:%[89a-f][\da-f])+/gi, (escaped) => {
    try {
      return decodeURIComponent(escaped);
    } catch {
      return escaped;
    }
  });
}
