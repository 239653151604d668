import { type Language, language } from './language';

interface Words {
  codes: Record<string, string>;
  fields: Record<string, string>;
}

let chinese: Words = { codes: {}, fields: {} };

/** Loads the words of codes and fields for a language; English ones are made of the names themselves. */
export async function loadWords(wanted: Language) {
  if (wanted === 'zh-CN') {
    const [made, own] = await Promise.all([import('../generated/words.zh.json'), import('./fields.zh')]);
    chinese = { codes: { ...own.codes, ...made.default.codes }, fields: { ...made.default.fields, ...own.fields } };
  }
}

function split(name: string): string {
  const spaced = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[_-]+/g, ' ')
    .toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

/** A code of the services (RELEASED, OrderPlaced, release-shipment) as words; a person (staff:4711) by their number. */
export function words(code: string): string {
  if (code.startsWith('staff:')) {
    return code.slice('staff:'.length);
  }
  return (language() === 'zh-CN' ? (chinese.codes[code] ?? chinese.fields[code]) : undefined) ?? split(code);
}

/** What a row of a report stands for: a code as words, all else, such as a month or 1-30 days, as it is. */
export const spoken = (key: string | null | undefined): string =>
  /^[A-Z][A-Z0-9_]*$/.test(key ?? '') ? words(key ?? '') : (key ?? '–');

/** The name of a field of the services (requestedShipDate) as words. */
export function fieldName(name: string): string {
  const plain = name.replace(/Id$/, '') || name;
  const found =
    language() === 'zh-CN'
      ? (chinese.fields[name] ?? chinese.codes[name] ?? chinese.fields[plain] ?? chinese.codes[plain])
      : undefined;
  return found ?? split(plain);
}

/** Whether a field has a Chinese name. */
export const isNamed = (name: string) => fieldName(name) !== split(name.replace(/Id$/, '') || name);
