// Leads whoever holds a link to the page that it is good for.

import { complaints } from './complaint.js';
import { order } from './order.js';
import { purpose } from './page.js';
import { quote } from './quote.js';

const PAGES = { tracking: order, quote };

function open() {
  const page = PAGES[purpose()] ?? complaints;
  page(null);
}

window.addEventListener('hashchange', open);
open();
