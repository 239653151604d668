export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const KEPT = 'language';

function preferred(): Language {
  const kept = globalThis.localStorage?.getItem(KEPT);
  if (kept === 'zh-CN' || kept === 'en') {
    return kept;
  }
  const tag = (navigator.languages ?? [navigator.language]).find(one => /^(zh|en)/i.test(one));
  return tag?.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

let current: Language = preferred();

/** The language in which the console speaks, and in which services are asked to. */
export const language = () => current;

export function speak(next: Language) {
  current = next;
  localStorage.setItem(KEPT, next);
  document.documentElement.lang = next;
}
