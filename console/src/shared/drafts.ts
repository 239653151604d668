import { newKey } from '../api/client';

/** What somebody has typed and not yet got through, with the key under which it is submitted. */
export interface Draft {
  values: unknown;
  key: string;
  at: string;
}

const PREFIX = 'draft:';

/** The place of a draft: of one person, at one command of one document. Others at the same machine have their own. */
export const placeOfDraft = (staffId: string, command: string, document: string) => `${PREFIX}${staffId}:${command}:${document}`;

export function keptDraft(place: string): Draft | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(place) ?? 'null') as Draft | null;
    return kept && typeof kept.key === 'string' ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** A full or forbidden store must not stop anybody from working: then there is no draft. */
export function keepDraft(place: string, draft: Draft) {
  try {
    localStorage.setItem(place, JSON.stringify(draft));
  } catch {
    // the form itself still has what was typed
  }
}

export const dropDraft = (place: string) => localStorage.removeItem(place);

export const freshDraft = (values: unknown): Draft => ({ values, key: newKey(), at: new Date().toISOString() });
