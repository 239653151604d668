import { useEffect } from 'react';

/** Whether keys are meant for a field or a dialog. */
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('input, textarea, select, button, a, [role="dialog"]') !== null;

const CHOSEN = 'button[aria-current="true"], button[aria-pressed="true"]';

/**
 * Hands keys on that nobody types into a field. Letters and figures count only while the part has the focus (WCAG 2.1.4).
 *
 * @param part of the page whose buttons leave all keys but Enter and the space to it; what is chosen already leaves Enter, too
 * @param everywhere whether keys that write nothing count, too, where nothing has the focus
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
        (key !== 'Enter' || target.closest(CHOSEN) !== null) &&
        key !== ' ';
      const meant = within || (everywhere && key.length > 1 && !isTyping(target));
      // a key that is held down goes on through a list, and does nothing else more than once
      if (event.repeat && key === 'Enter') {
        if (meant) {
          event.preventDefault();
        }
        return;
      }
      if (!modified && meant && document.querySelector('[role="dialog"]') === null && take(key)) {
        event.preventDefault();
      }
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [take, part, everywhere]);
}
