/**
 * Shows the offer of another language if the browser prefers it to the page's, until the reader
 * closes it once. Stores nothing but that. Never redirects.
 */
const key = 'language-hint-dismissed';

function dismissed(): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

const preferred = navigator.languages.map((tag) => tag.toLowerCase().split('-')[0]);
const rank = (language: string) => {
  const index = preferred.indexOf(language);
  return index < 0 ? Infinity : index;
};

for (const hint of document.querySelectorAll<HTMLElement>('[data-language-hint]')) {
  hint.hidden = dismissed() || rank(hint.lang) >= rank(document.documentElement.lang);
  hint.querySelector('button')?.addEventListener('click', () => {
    hint.hidden = true;
    try {
      localStorage.setItem(key, '1');
    } catch {
      // Storage can be switched off; the hint then comes back on the next page.
    }
  });
}
