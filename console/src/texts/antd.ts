import type { ConfigProviderProps } from 'antd';
import type { Language } from './language';

type Locale = NonNullable<ConfigProviderProps['locale']>;

const loaded: Partial<Record<Language, Locale>> = {};

/** Loads the few words that the components themselves have. */
export async function loadComponentWords(language: Language) {
  loaded[language] ??=
    language === 'en' ? (await import('antd/locale/en_US')).default : (await import('antd/locale/zh_CN')).default;
}

export const componentWords = (language: Language): Locale | undefined => loaded[language];
