import { useSyncExternalStore } from 'react';

const WIDE = '(min-width: 768px)';

const query = () => globalThis.matchMedia?.(WIDE);

/** Whether there is the room of a desk, as opposed to that of a phone. */
export function useWide(): boolean {
  return useSyncExternalStore(
    changed => {
      const media = query();
      media?.addEventListener('change', changed);
      return () => media?.removeEventListener('change', changed);
    },
    () => query()?.matches ?? true,
  );
}
