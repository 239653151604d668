// One order: where it stands, its lines, and its time line, which goes on while the page is open.
import { get } from './api.js';
import { element } from './dom.js';
import { badge, customerName, refusal } from './lists.js';
import { date, money, text, time, told as inWords, words } from './texts.js';

const MAIN_LINE = ['RECEIVED', 'VERIFIED', 'APPROVED', 'RELEASED', 'IN_PRODUCTION', 'READY', 'SHIPPED', 'SIGNED', 'CLOSED'];
const WITHIN = { VERIFYING: 'RECEIVED', SCHEDULED: 'RELEASED', SHIPPING_PREPARED: 'READY', SHIPMENT_RELEASED: 'READY' };

const PAUSE = 3000;

let shown = 0;
let stream = null;

/** Stops following the order that was shown last. */
export function leaveOrder() {
  shown += 1;
  stream?.close();
  stream = null;
}

/** Shows the order in the box and follows it. */
export async function showOrder(box, id) {
  leaveOrder();
  const turn = shown;
  box.replaceChildren(element('p', { class: 'empty' }, text('loading')));
  const facts = element('div');
  const load = async () => {
    const order = await get('/api/orders/' + encodeURIComponent(id));
    if (turn === shown) {
      facts.replaceChildren(...describe(order));
    }
  };
  try {
    await load();
  } catch (problem) {
    if (turn === shown) {
      box.replaceChildren(backLink(), refusal(problem, () => showOrder(box, id)));
    }
    return;
  }
  if (turn !== shown) {
    return;
  }
  box.replaceChildren(backLink(), facts, follow(id, turn, load, () => showOrder(box, id)));
  facts.querySelector('h2').focus();
}

function backLink() {
  return element('a', { class: 'back', href: '#/' }, '‹ ' + text('back'));
}

function describe(order) {
  return [
    element('div', { class: 'top' },
      element('h2', { tabindex: '-1' }, order.number ?? order.id), badge(order.state)),
    progress(order.state),
    order.hold ? element('p', { class: 'hold' }, `${text('held')}: ${order.hold}`) : null,
    element('dl', { class: 'facts' },
      fact('customer', customerName(order.customer)),
      fact('total', money(order.total)),
      fact('shipDate', date(order.requestedShipDate)),
      fact('salesperson', order.salesperson ?? '–'),
      fact('received', time(order.receivedAt)),
      fact('waitsFor', list(order.waitingFor).map(words).join(', ') || '–')),
    actions(list(order.actions)),
    lines(list(order.lines)),
  ].filter(Boolean);
}

const list = value => (Array.isArray(value) ? value : []);

const fact = (key, value) => element('div', {}, element('dt', {}, text(key)), element('dd', {}, value));

function progress(state) {
  const at = MAIN_LINE.indexOf(WITHIN[state] ?? state);
  if (at < 0) {
    return null;
  }
  return element('ol', { class: 'progress' }, MAIN_LINE.map((step, index) =>
    element('li', { class: index < at ? 'done' : index === at ? 'now' : '', 'aria-current': index === at ? 'step' : null },
      element('span', {}, words(step)))));
}

function actions(possible) {
  if (!possible.length) {
    return null;
  }
  return element('div', { class: 'actions' }, element('h3', {}, text('next')),
    element('ul', {}, possible.map(action =>
      element('li', { class: action.allowed === false ? 'blocked' : 'open' }, words(action.name ?? action),
        action.allowed === false && action.reason
          ? element('span', { class: 'quiet' }, action.rule ? `${action.reason} (${action.rule})` : action.reason)
          : null))));
}

function lines(items) {
  if (!items.length) {
    return null;
  }
  const head = ['product', 'quantity', 'price', 'net'].map((key, index) =>
    element('th', { scope: 'col', class: index ? 'figure' : null }, text(key)));
  const rows = items.map(line => element('tr', {},
    element('td', {}, line.productName ?? line.productCode ?? '–'),
    element('td', { class: 'figure' }, String(line.quantity ?? '–')),
    element('td', { class: 'figure' }, money(line.unitPrice)),
    element('td', { class: 'figure' }, money(line.net))));
  return element('div', { class: 'scroll' }, element('h3', {}, text('lines')),
    element('table', {}, element('thead', {}, element('tr', {}, head)), element('tbody', {}, rows)));
}

/** The time line. Entries may come again after a pause of the connection; each is shown once. */
function follow(id, turn, reload, again) {
  const sign = element('span', { class: 'live', role: 'status' }, text('interrupted'));
  const entries = element('ol', { class: 'timeline', 'aria-live': 'polite' });
  const nothing = element('p', { class: 'quiet' }, text('noEntries'));
  const seen = new Set();
  let caughtUp = false;
  let reloading = 0;

  stream = new EventSource(`/api/orders/${encodeURIComponent(id)}/timeline`);
  stream.onopen = () => {
    sign.textContent = text('live');
    sign.classList.add('on');
    setTimeout(() => { caughtUp = true; }, 1500);
  };
  stream.onerror = () => {
    sign.textContent = text('interrupted');
    sign.classList.remove('on');
    // The browser tries again by itself, but not after a refusal: whoever may not see the order any more reads why.
    if (stream?.readyState === EventSource.CLOSED) {
      setTimeout(() => { if (turn === shown) { again(); } }, PAUSE);
    }
  };
  const add = event => {
    const entry = parsed(event.data);
    const key = entry?.id ?? event.lastEventId ?? event.data;
    if (turn !== shown || !entry || seen.has(key)) {
      return;
    }
    seen.add(key);
    nothing.hidden = true;
    insertByTime(entries, entryRow(entry), entry.at ?? '');
    if (caughtUp) {
      clearTimeout(reloading);
      reloading = setTimeout(() => reload().catch(() => {}), 300);
    }
  };
  stream.addEventListener('entry', add);
  stream.onmessage = add;
  return element('div', {}, element('h3', { class: 'top' }, text('timeline'), sign), nothing, entries);
}

function parsed(data) {
  try {
    return JSON.parse(data);
  } catch (unreadable) {
    return null;
  }
}

/** Newest first; what happened earlier but came late goes to its place. */
function insertByTime(entries, row, at) {
  row.dataset.at = at;
  const older = [...entries.children].find(other => other.dataset.at <= at);
  entries.insertBefore(row, older ?? null);
}

function entryRow(entry) {
  const told = Object.entries(entry.facts ?? {}).filter(([name, value]) => value && !/id$/i.test(name));
  return element('li', { 'data-step': entry.step ?? '' },
    element('div', { class: 'what' }, element('strong', {}, words(entry.step)), element('time', { datetime: entry.at ?? '' }, time(entry.at))),
    entry.text ? element('p', {}, entry.text) : null,
    entry.by ? element('p', { class: 'quiet' }, `${text('by')} ${entry.by}`) : null,
    told.length ? element('dl', { class: 'told' }, told.map(([name, value]) =>
      element('div', {}, element('dt', {}, words(name)), element('dd', {}, inWords(value))))) : null);
}
