import { createRoot } from 'react-dom/client';
import { App } from './app';
import './console.css';
import { nonce } from './nonce';
import { startTexts } from './texts';

/** Papers and labels carry addresses such as /app/#/orders/4711; they lead to the page itself. */
function followOldAddress() {
  if (location.hash.startsWith('#/')) {
    history.replaceState(null, '', `/app${location.hash.slice(1)}`);
  }
}

/**
 * A few parts of the components write styles of their own without the nonce that they were given (the width of scroll bars);
 * every style that the page's own scripts make gets it here.
 */
function giveNonceToStyles() {
  const create = document.createElement.bind(document);
  document.createElement = (name: string, options?: ElementCreationOptions) => {
    const element = create(name, options);
    if (name === 'style') {
      element.nonce = nonce;
    }
    return element;
  };
}

/** The browser notes 250 requests and then no more; what the page was made of is known by them (shared/tunnel.ts). */
const NOTED = 5_000;

performance.setResourceTimingBufferSize?.(NOTED);
followOldAddress();
giveNonceToStyles();
await startTexts();
createRoot(document.getElementById('root') as HTMLElement).render(<App />);
