// What the pages behind links for customers without a login share. The token stands behind the sign # of the address, which no server ever sees; it
// is taken out of the address at once, kept for this tab alone, and sent in a header.

import { element } from '/app/dom.js';

const KEPT = 'link';

const texts = {
  en: {
    ends: 'This link is good until ', lost: 'The server cannot be reached. Please try again in a while.', noLink: 'Please open the link as it was given to you.',
  },
  zh: { ends: '此链接有效期至 ', lost: '无法连接服务器，请稍后再试。', noLink: '请按原样打开您收到的链接。' },
};

const language = navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
const page = document.getElementById('page');
document.documentElement.lang = language;

/** The texts of a page in the reader's language. */
export const spoken = both => both[language];

const t = spoken(texts);

/** The link whose page stands here: what is pressed on it is said about it, whatever link was pasted meanwhile. */
let opened = null;

function link() {
  if (location.hash.length > 1) {
    sessionStorage.setItem(KEPT, location.hash.slice(1));
    history.replaceState(null, '', location.pathname);
  }
  return sessionStorage.getItem(KEPT);
}

/** What the link is good for; the server looks by itself, so this only chooses the page. */
export function purpose() {
  try {
    const [, content] = link().split('.');
    const bytes = Uint8Array.from(atob(content.replace(/-/g, '+').replace(/_/g, '/')), sign => sign.charCodeAt(0));
    const length = bytes[1] * 256 + bytes[2];
    return new TextDecoder().decode(bytes.slice(3, 3 + length));
  } catch {
    return '';
  }
}

async function ask(path, { method = 'GET', body, key, accept = 'application/json' }) {
  const headers = { 'Saleswright-Link': opened, 'Accept': accept, 'Accept-Language': language };
  if (body) {
    headers['Content-Type'] = 'application/json';
    headers['Idempotency-Key'] = key;
  }
  let answer;
  try {
    answer = await fetch(path, { method, headers, body: body && JSON.stringify(body), credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' });
  } catch {
    throw new Error(t.lost);
  }
  if (!answer.ok) {
    const told = await answer.json().catch(() => ({}));
    const fields = (told.errors ?? []).map(error => error.message).join('; ');
    throw Object.assign(new Error([told.title, told.detail, fields].filter(Boolean).join(' — ') || t.lost), { status: answer.status });
  }
  return answer;
}

/** Reads something, or writes it with a key under which a repeat is none. */
export async function call(path, asked = {}) {
  const answer = await ask(path, asked);
  return answer.json().catch(() => ({}));
}

/** Saves a file: its address can't be opened alone, because the link is sent in a header. */
export async function save(path, name) {
  const answer = await ask(path, { accept: 'application/pdf, application/json' });
  const address = URL.createObjectURL(await answer.blob());
  const anchor = element('a', { href: address, download: name });
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** One key for what stands in a form: pressed twice, or sent again after a broken line, it is one answer. */
export const newKey = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('');

/** A day, or that of a moment here; a day without a time is the same everywhere. */
export const day = moment => new Date(/^\d{4}-\d\d-\d\d$/.test(moment) ? `${moment}T00:00` : moment).toLocaleDateString(language);

/** An amount as people write it; prices of a unit may have four decimals, and none is rounded away. */
export const money = ({ amount, currency }) =>
  new Intl.NumberFormat(language, { style: 'currency', currency, maximumFractionDigits: 4 }).format(amount);

/** Rows below their heads; where the screen is too narrow the table alone is pushed aside. */
export const table = (heads, rows) => element('div', { class: 'wide', tabindex: 0 }, element('table', {},
  element('thead', {}, element('tr', {}, heads.map(name => element('th', { scope: 'col' }, name)))),
  element('tbody', {}, rows.map(cells => element('tr', {}, cells.map(cell => element('td', {}, cell)))))));

/** What something is, with its specification below. */
export const named = (name, specification) => [name, specification && element('div', { class: 'quiet' }, specification)];

export const field = (label, input) => element('label', {}, label, input);

/** A form that is sent once; `send` is given a key, and what it answers is shown in the place of the page. */
export function form(title, fields, button, send) {
  const key = newKey();
  const told = element('p', { role: 'status' });
  const pressed = element('button', { type: 'submit' }, button);
  const made = element('form', {}, element('section', {}, element('h2', {}, title), fields, pressed, told));
  made.addEventListener('submit', async event => {
    event.preventDefault();
    pressed.disabled = true;
    try {
      await send(key);
    } catch (refused) {
      told.className = 'warn';
      told.textContent = refused.message;
      pressed.disabled = false;
    }
  });
  return made;
}

/** Shows what the link leads to; `parts` makes the page of what was read. */
export async function show(path, parts, news) {
  const mine = link();
  opened = mine;
  page.replaceChildren();
  if (!mine) {
    page.replaceChildren(element('p', { class: 'warn' }, t.noLink));
    return;
  }
  try {
    const read = await call(path);
    if (opened !== mine) {
      return;
    }
    page.replaceChildren(...[...parts(read, news), element('p', { class: 'quiet' }, t.ends, day(read.linkEndsAt))].filter(Boolean));
  } catch (refused) {
    if (opened !== mine) {
      return;
    }
    page.replaceChildren(...[news, element('p', { class: 'warn' }, refused.message)].filter(Boolean));
  }
}
