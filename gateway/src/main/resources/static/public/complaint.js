// What a customer without a login complains about, and what became of it.

import { element } from '/app/dom.js';
import { call, day, field, form, show, spoken } from './page.js';

const PATH = '/public/complaints';

const t = spoken({
  en: {
    title: 'Your order', complain: 'Something is wrong?', what: 'What is it about?', which: 'Which goods?', whole: 'the whole order',
    content: 'What happened?', demand: 'What would help you? (may be left out)', contact: 'How do we reach you? (may be left out)', send: 'Send',
    sent: 'Thank you. Please keep this number: ', yours: 'Your complaints', answers: 'Our answers', solutions: 'What was done',
    kinds: { QUALITY: 'quality', DAMAGE: 'damage', SHORTAGE: 'something is missing', WRONG_ITEM: 'wrong goods', DELIVERY: 'delivery', MONEY: 'price or money',
      SERVICE: 'service', OTHER: 'something else' },
    states: { OPEN: 'we are working on it', RESOLVED: 'resolved', CLOSED: 'closed', WITHDRAWN: 'withdrawn' },
  },
  zh: {
    title: '您的订单', complain: '有问题要反映？', what: '问题类别', which: '涉及哪些货物？', whole: '整个订单',
    content: '发生了什么？', demand: '您希望如何解决？（可不填）', contact: '如何联系您？（可不填）', send: '提交',
    sent: '谢谢，请保存此编号：', yours: '您的投诉', answers: '我们的答复', solutions: '处理结果',
    kinds: { QUALITY: '质量', DAMAGE: '破损', SHORTAGE: '短缺', WRONG_ITEM: '错货', DELIVERY: '交付', MONEY: '价格与款项', SERVICE: '服务', OTHER: '其他' },
    states: { OPEN: '处理中', RESOLVED: '已解决', CLOSED: '已结案', WITHDRAWN: '已撤回' },
  },
});

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

function complaining(order) {
  const kind = element('select', {}, Object.entries(t.kinds).map(([value, text]) => element('option', { value }, text)));
  const line = element('select', {},
    element('option', { value: '' }, t.whole), order.lines.map(each => element('option', { value: each.line }, each.product)));
  const content = element('textarea', { required: true, maxlength: 4000 });
  const demand = element('input', { maxlength: 2000 });
  const contact = element('input', { maxlength: 200, autocomplete: 'tel' });
  const fields = [field(t.what, kind), field(t.which, line), field(t.content, content), field(t.demand, demand), field(t.contact, contact)];
  return form(t.complain, fields, t.send, async key => {
    const body = {
      kind: kind.value, line: line.value ? Number(line.value) : undefined, content: content.value,
      demand: demand.value || undefined, contact: contact.value || undefined,
    };
    const opened = await call(PATH, { method: 'POST', body, key });
    await complaints(element('p', { class: 'good', role: 'status' }, t.sent, element('strong', {}, opened.number)));
  });
}

/** Shows the order, a form, and the complaints that came in by the link. */
export const complaints = news => show(PATH, (order, told) => [
  element('h1', {}, t.title, ' ', order.orderNumber), told, complaining(order),
  order.complaints.length > 0 && element('h2', {}, t.yours), ...order.complaints.map(complaint),
], news);
