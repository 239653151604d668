import { createContext, useContext } from 'react';
import type { Service } from '../shared/schema';
import { type Language, language } from './language';

interface Words {
  codes: Record<string, string>;
  fields: Record<string, string>;
  /** What a service calls a code that others use, too, for something else. */
  services: Partial<Record<Service, Record<string, string>>>;
}

let chinese: Words = { codes: {}, fields: {}, services: {} };

/** Loads the words of codes and fields for a language; English ones are made of the names themselves. */
export async function loadWords(wanted: Language) {
  if (wanted === 'zh-CN') {
    const [made, own] = await Promise.all([import('../generated/words.zh.json'), import('./fields.zh')]);
    chinese = {
      codes: { ...own.codes, ...made.default.codes },
      fields: { ...made.default.fields, ...own.fields },
      services: made.default.services,
    };
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
export const words = (code: string): string => wordsOf(undefined, code);

/** A code in the words of one service. */
export function wordsOf(service: Service | undefined, code: string): string {
  if (code.startsWith('staff:')) {
    return code.slice('staff:'.length);
  }
  return (
    (language() === 'zh-CN' ? (named(service)?.[code] ?? chinese.codes[code] ?? chinese.fields[code]) : undefined) ?? split(code)
  );
}

const named = (service: Service | undefined) => service && chinese.services[service];

/** Whose documents a page shows: its codes are told in that service's words. */
export const OfService = createContext<Service | undefined>(undefined);

/** Words as the service has them whose documents are shown. */
export function useWords(): (code: string) => string {
  const service = useContext(OfService);
  return code => wordsOf(service, code);
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
