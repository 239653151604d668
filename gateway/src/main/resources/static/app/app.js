// The first page after login: who I am, what waits for me, the orders, and one of them in full.
import { get } from './api.js';
import { byId } from './dom.js';
import { refusal, showOrders } from './lists.js';
import { leaveOrder, showOrder } from './order.js';
import { language, text, words } from './texts.js';

document.documentElement.lang = language;
document.querySelectorAll('[data-text]').forEach(place => { place.textContent = text(place.dataset.text); });
byId('work-heading').dataset.ready = 'true';

const chooseText = byId('detail').firstElementChild;

function route() {
  const id = /^#\/orders\/(.+)$/.exec(location.hash)?.[1];
  document.body.classList.toggle('reading', Boolean(id));
  document.querySelectorAll('[data-order]').forEach(card =>
    card.toggleAttribute('aria-current', id === encodeURIComponent(card.dataset.order)));
  if (id) {
    showOrder(byId('detail'), decodeURIComponent(id));
  } else {
    leaveOrder();
    byId('detail').replaceChildren(chooseText);
  }
}

function showCount(count, more) {
  const box = byId('work-count');
  box.textContent = more ? count + '+' : count;
  box.hidden = count === 0;
}

async function begin() {
  try {
    const me = await get('/api/me');
    byId('name').textContent = me.name;
    byId('roles').textContent = (me.roles ?? []).map(words).join(', ');
    byId('csrf').value = me.csrfToken ?? '';
  } catch (problem) {
    byId('detail').replaceChildren(refusal(problem, begin));
    return;
  }
  route();
  await Promise.all([
    showOrders(byId('work'), { waitingFor: 'me' }, text('nothingToDo'), showCount),
    showOrders(byId('orders'), {}, text('noOrders')),
  ]);
}

/** The token follows from the login, and there may have been another one since, as in another tab. */
async function leave(event) {
  event.preventDefault();
  const form = event.currentTarget;
  byId('csrf').value = await get('/api/me').then(me => me.csrfToken ?? '', () => byId('csrf').value);
  form.submit();
}

byId('csrf').form.addEventListener('submit', leave);
addEventListener('hashchange', route);
addEventListener('pagehide', leaveOrder);
begin();
