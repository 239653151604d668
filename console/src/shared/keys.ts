import { useEffect } from 'react';

/** Whether keys are meant for a field or a dialog. */
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('input, textarea, select, button, a, [role="dialog"]') !== null;

/**
 * Hands keys on that nobody types into a field.
 *
 * @param part of the page whose buttons leave all keys but Enter and the space to it
 * @param everywhere whether they count, too, where nothing has the focus; else only within the part, as single letters should
 */
export function useKeys(take: (key: string) => boolean, part: string, everywhere = false) {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const { target, key } = event;
      const modified = event.ctrlKey || event.metaKey || event.altKey;
      // a list of buttons goes on from there, too
      const within =
        target instanceof HTMLElement &&
        target.closest(part) !== null &&
        target.closest('input, textarea, select') === null &&
        key !== 'Enter' &&
        key !== ' ';
      const meant = within || (everywhere && !isTyping(target));
      if (!modified && meant && document.querySelector('[role="dialog"]') === null && take(key)) {
        event.preventDefault();
      }
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [take, part, everywhere]);
}
