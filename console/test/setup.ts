import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import { startTexts } from '../src/texts';
import { speak } from '../src/texts/language';

// A browser of a desk; jsdom knows no media.
vi.stubGlobal('matchMedia', (query: string) => ({
  matches: query.includes('min-width'),
  addEventListener: () => {},
  removeEventListener: () => {},
  addListener: () => {},
  removeListener: () => {},
}));
configure({ asyncUtilTimeout: 60_000 });

// jsdom cannot compute the styles of pseudo elements, and says so each time.
const computed = globalThis.getComputedStyle;
vi.stubGlobal('getComputedStyle', (element: Element) => computed(element));

class NoObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
vi.stubGlobal('ResizeObserver', NoObserver);

beforeEach(async () => {
  localStorage.clear();
  speak('en');
  await startTexts();
});
afterEach(cleanup);
