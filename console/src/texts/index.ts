import i18next, { type TFunction } from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { admin } from '../areas/admin/texts';
import { complaints } from '../areas/complaints/texts';
import { contracts } from '../areas/contracts/texts';
import { customers } from '../areas/customers/texts';
import { desk } from '../areas/desk/texts';
import { expenses } from '../areas/expenses/texts';
import { money } from '../areas/money/texts';
import { orders } from '../areas/orders/texts';
import { reports } from '../areas/reports/texts';
import { staff } from '../areas/staff/texts';
import { shared } from '../shared/texts';
import { loadComponentWords } from './antd';
import type { Texts } from './bilingual';
import { type Language, language, speak } from './language';
import { loadWords } from './words';

export const tables = { shared, desk, orders, customers, contracts, money, expenses, complaints, reports, staff, admin };

type Tables = typeof tables;
/** The name of a text, such as `orders.title`. */
export type TextKey = { [A in keyof Tables]: `${A & string}.${keyof Tables[A] & string}` }[keyof Tables];

const catalogue = (at: 0 | 1) =>
  Object.fromEntries(
    Object.entries(tables as Record<string, Texts>).map(([area, texts]) => [
      area,
      Object.fromEntries(Object.entries(texts).map(([key, both]) => [key, both[at]])),
    ]),
  );

export async function startTexts() {
  await Promise.all([loadWords(language()), loadComponentWords(language())]);
  document.documentElement.lang = language();
  await i18next.use(initReactI18next).init({
    lng: language(),
    fallbackLng: false,
    showSupportNotice: false,
    resources: { en: { translation: catalogue(0) }, 'zh-CN': { translation: catalogue(1) } },
    interpolation: { escapeValue: false },
  });
}

export async function changeLanguage(next: Language) {
  await Promise.all([loadWords(next), loadComponentWords(next)]);
  speak(next);
  await i18next.changeLanguage(next);
}

type Tell = (key: TextKey, values?: Record<string, string | number>) => string;

/** The text in the language of now, for what is no component. */
export const tell: Tell = (key, values) => (i18next.t as TFunction)(key, values ?? {}) as string;

/** The texts in the reader's language; the component is drawn anew when that changes. */
export function useTexts(): Tell {
  const { t } = useTranslation();
  return (key, values) => (t as TFunction)(key, values ?? {}) as string;
}
