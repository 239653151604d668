// Lists of orders that grow by pages.
import { get, Problem } from './api.js';
import { element } from './dom.js';
import { date, money, text, words } from './texts.js';

const PAGE = 20;

/** Fills the box with orders; `filter` is added to the address, `empty` is said when there are none. */
export async function showOrders(box, filter, empty, onCount = () => {}) {
  const list = element('ul', { class: 'orders' });
  const foot = element('div', { class: 'foot' });
  box.replaceChildren(list, foot);
  let count = 0;

  const load = async after => {
    foot.replaceChildren(element('p', { class: 'quiet' }, text('loading')));
    try {
      const page = await get(address(filter, after));
      const items = Array.isArray(page.items) ? page.items : [];
      list.append(...items.map(card));
      count += items.length;
      onCount(count, Boolean(page.next));
      foot.replaceChildren(...rest(page.next, load, count ? '' : empty));
    } catch (problem) {
      foot.replaceChildren(refusal(problem, () => load(after)));
    }
  };
  await load(null);
}

/** What is shown in place of something that could not be loaded. */
export function refusal(problem, again) {
  if (!(problem instanceof Problem)) {
    console.error(problem);
  }
  return element('div', { class: 'refusal', role: 'alert' },
    element('strong', {}, problem.message),
    element('p', {}, problem.detail ?? ''),
    element('button', { type: 'button', class: 'plain', onclick: again }, text('again')));
}

/** The badge of an order's state. */
export const badge = state => element('span', { class: 'badge', 'data-state': state ?? '' }, words(state));

/** A customer's name, with a mark while nobody has confirmed that he exists. */
export function customerName(customer) {
  const name = customer?.name ?? customer?.id ?? '–';
  return customer?.status === 'unconfirmed' ? `${name} (${text('unconfirmed')})` : name;
}

function address(filter, after) {
  const query = new URLSearchParams({ ...filter, limit: PAGE });
  if (after) {
    query.set('after', after);
  }
  return '/api/orders?' + query;
}

function rest(next, load, empty) {
  if (next) {
    return [element('button', { type: 'button', onclick: () => load(next) }, text('more'))];
  }
  return empty ? [element('p', { class: 'quiet' }, empty)] : [];
}

function card(order) {
  return element('li', {},
    element('a', { class: 'card', href: '#/orders/' + encodeURIComponent(order.id), 'data-order': order.id },
      element('span', { class: 'top' }, element('span', { class: 'number' }, order.number ?? order.id), badge(order.state)),
      element('span', { class: 'who' }, customerName(order.customer)),
      element('span', { class: 'bottom quiet' },
        element('span', {}, money(order.total)),
        element('span', {}, date(order.requestedShipDate)))));
}
