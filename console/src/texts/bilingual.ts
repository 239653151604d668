/** Texts of one area: under each key first the English, then the Chinese. So neither can lack what the other has. */
export type Texts = Record<string, readonly [english: string, chinese: string]>;

export const bilingual = <T extends Texts>(texts: T): T => texts;
