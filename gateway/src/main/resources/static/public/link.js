// The page behind a link for customers without a login. The token stands behind the sign # of the address, which no server ever sees; it is taken
// out of the address at once, kept for this tab alone, and sent in a header.

import { element } from '/app/dom.js';

const PATH = '/public/complaints';
const KEPT = 'link';

const texts = {
  en: {
    title: 'Your order', complain: 'Something is wrong?', what: 'What is it about?', which: 'Which goods?', whole: 'the whole order',
    content: 'What happened?', demand: 'What would help you? (may be left out)', contact: 'How do we reach you? (may be left out)', send: 'Send',
    sent: 'Thank you. Please keep this number: ', yours: 'Your complaints', answers: 'Our answers', solutions: 'What was done',
    ends: 'This link is good until ', lost: 'The server cannot be reached. Please try again in a while.', noLink: 'Please open the link as it was given to you.',
    kinds: { QUALITY: 'quality', DAMAGE: 'damage', SHORTAGE: 'something is missing', WRONG_ITEM: 'wrong goods', DELIVERY: 'delivery', MONEY: 'price or money',
      SERVICE: 'service', OTHER: 'something else' },
    states: { OPEN: 'we are working on it', RESOLVED: 'resolved', CLOSED: 'closed', WITHDRAWN: 'withdrawn' },
  },
  zh: {
    title: '您的订单', complain: '有问题要反映？', what: '问题类别', which: '涉及哪些货物？', whole: '整个订单',
    content: '发生了什么？', demand: '您希望如何解决？（可不填）', contact: '如何联系您？（可不填）', send: '提交',
    sent: '谢谢，请保存此编号：', yours: '您的投诉', answers: '我们的答复', solutions: '处理结果',
    ends: '此链接有效期至 ', lost: '无法连接服务器，请稍后再试。', noLink: '请按原样打开您收到的链接。',
    kinds: { QUALITY: '质量', DAMAGE: '破损', SHORTAGE: '短缺', WRONG_ITEM: '错货', DELIVERY: '交付', MONEY: '价格与款项', SERVICE: '服务', OTHER: '其他' },
    states: { OPEN: '处理中', RESOLVED: '已解决', CLOSED: '已结案', WITHDRAWN: '已撤回' },
  },
};

const language = navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
const t = texts[language];
const page = document.getElementById('page');
document.documentElement.lang = language;

function link() {
  if (location.hash.length > 1) {
    sessionStorage.setItem(KEPT, location.hash.slice(1));
    history.replaceState(null, '', location.pathname);
  }
  return sessionStorage.getItem(KEPT);
}

async function call(method, body, key) {
  const headers = { 'Saleswright-Link': link(), 'Accept': 'application/json', 'Accept-Language': language };
  if (body) {
    headers['Content-Type'] = 'application/json';
    headers['Idempotency-Key'] = key;
  }
  let answer;
  try {
    answer = await fetch(PATH, { method, headers, body: body && JSON.stringify(body), credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' });
  } catch {
    throw new Error(t.lost);
  }
  const told = await answer.json().catch(() => ({}));
  if (!answer.ok) {
    const fields = (told.errors ?? []).map(error => error.message).join('; ');
    throw new Error([told.title, told.detail, fields].filter(Boolean).join(' — ') || t.lost);
  }
  return told;
}

const day = moment => new Date(moment).toLocaleDateString(language);

function complaint(one) {
  return element('section', {},
    element('h2', {}, one.number, ' · ', t.states[one.state] ?? one.state),
    element('p', { class: 'quiet' }, day(one.receivedAt)),
    element('p', { class: 'text' }, one.content),
    one.demand && element('p', { class: 'text quiet' }, one.demand),
    said(t.answers, one.answers), said(t.solutions, one.solutions));
}

function said(title, all) {
  return all.length === 0 ? null : element('div', {},
    element('h3', {}, title), all.map(each => element('p', { class: 'text' }, day(each.at), ': ', each.text)));
}

function field(label, input) {
  return element('label', {}, label, input);
}

function form(order) {
  // One key for what stands in the form: pressed twice, or sent again after a broken line, it is one complaint.
  const key = Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('');
  const kind = element('select', {}, Object.entries(t.kinds).map(([value, text]) => element('option', { value }, text)));
  const line = element('select', {},
    element('option', { value: '' }, t.whole), order.lines.map(each => element('option', { value: each.line }, each.product)));
  const content = element('textarea', { required: true, maxlength: 4000 });
  const demand = element('input', { maxlength: 2000 });
  const contact = element('input', { maxlength: 200, autocomplete: 'tel' });
  const told = element('p', { role: 'status' });
  const send = element('button', { type: 'submit' }, t.send);
  const made = element('form', {}, element('section', {}, element('h2', {}, t.complain),
    field(t.what, kind), field(t.which, line), field(t.content, content), field(t.demand, demand), field(t.contact, contact), send, told));
  made.addEventListener('submit', async event => {
    event.preventDefault();
    send.disabled = true;
    try {
      const opened = await call('POST', {
        kind: kind.value, line: line.value ? Number(line.value) : undefined, content: content.value,
        demand: demand.value || undefined, contact: contact.value || undefined,
      }, key);
      await show(element('p', { class: 'good', role: 'status' }, t.sent, element('strong', {}, opened.number)));
    } catch (refused) {
      told.className = 'warn';
      told.textContent = refused.message;
      send.disabled = false;
    }
  });
  return made;
}

async function show(news) {
  if (!link()) {
    page.replaceChildren(element('p', { class: 'warn' }, t.noLink));
    return;
  }
  try {
    const order = await call('GET');
    page.replaceChildren(...[
      element('h1', {}, t.title, ' ', order.orderNumber), news, form(order),
      order.complaints.length > 0 && element('h2', {}, t.yours), ...order.complaints.map(complaint),
      element('p', { class: 'quiet' }, t.ends, day(order.linkEndsAt)),
    ].filter(Boolean));
  } catch (refused) {
    page.replaceChildren(...[news, element('p', { class: 'warn' }, refused.message)].filter(Boolean));
  }
}

window.addEventListener('hashchange', () => show(null));
show(null);
