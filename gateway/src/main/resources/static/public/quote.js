// A version of a quote that a customer without a login reads, and accepts or declines.

import { element } from '/app/dom.js';
import { call, day, field, form, money, named, save, show, spoken, table } from './page.js';

const PATH = '/public/quotes';

const t = spoken({
  en: {
    title: 'Quote', version: 'version', paper: 'Save the quote as a file', goods: 'What we offer', product: 'what', quantity: 'quantity', price: 'unit price',
    discount: 'discount', amount: 'amount', total: 'Total', withTax: 'tax included', withoutTax: 'tax not included', payment: 'Payment: ', delivery: 'The goods leave by ',
    service: 'After the sale: ', until: 'This offer holds until ', accept: 'Accept', decline: 'Decline', name: 'Your name', remark: 'Anything else? (may be left out)',
    reason: 'What is the reason?', doAccept: 'I accept this quote', sure: 'I have read this offer and accept it for my company.', doDecline: 'I decline this quote', yours: 'Your answer',
    standings: { OPEN: 'This quote waits for your answer.', ACCEPTED: 'This quote was accepted. Thank you; we prepare the contract.', DECLINED: 'This quote was declined.',
      EXPIRED: 'This quote has expired. Please ask us for a new one.', CHANGED: 'This quote was changed since you got this link. Please ask us for the new version.',
      WITHDRAWN: 'We no longer offer this. Please ask us for a new quote.' },
  },
  zh: {
    title: '报价单', version: '版本', paper: '保存报价单文件', goods: '报价内容', product: '名称', quantity: '数量', price: '单价',
    discount: '折扣', amount: '金额', total: '合计', withTax: '含税', withoutTax: '不含税', payment: '付款方式：', delivery: '最迟发货日期：',
    service: '售后服务：', until: '报价有效期至 ', accept: '接受报价', decline: '谢绝报价', name: '您的姓名', remark: '其他说明（可不填）',
    reason: '请说明原因', doAccept: '我接受此报价', sure: '我已阅读此报价，并代表本公司接受。', doDecline: '我谢绝此报价', yours: '您的答复',
    standings: { OPEN: '此报价等待您的答复。', ACCEPTED: '此报价已被接受，谢谢！我们将准备合同。', DECLINED: '此报价已被谢绝。', EXPIRED: '此报价已过期，请向我们索取新的报价。',
      CHANGED: '您收到此链接后报价已有变更，请向我们索取新版本。', WITHDRAWN: '我们不再提供此报价，请向我们索取新的报价。' },
  },
});

function offered(offer) {
  const heads = [t.product, t.quantity, t.price, t.discount, t.amount];
  return element('section', {}, element('h2', {}, t.goods),
    table(heads, offer.lines.map(one => [
      named(one.name, one.specification), `${one.quantity} ${one.unit}`, money(one.unitPrice),
      Number(one.discountPercent) === 0 ? '' : `${one.discountPercent} %`, money(one.net),
    ])),
    element('p', {}, t.total, ': ', element('strong', {}, money(offer.total)), ' (', offer.taxIncluded ? t.withTax : t.withoutTax, ')'),
    offer.payment && element('p', {}, t.payment, offer.payment),
    offer.deliveryOn && element('p', {}, t.delivery, day(offer.deliveryOn)),
    offer.afterSales && element('p', { class: 'text' }, t.service, offer.afterSales),
    offer.validUntil && element('p', {}, t.until, element('strong', {}, day(offer.validUntil))));
}

function paper(quote) {
  const told = element('span', { role: 'status' });
  const button = element('button', {
    type: 'button', class: 'plain', onclick: () => save(`${PATH}/paper`, `${quote.number}-${quote.version}.pdf`).catch(refused => { told.textContent = refused.message; }),
  }, t.paper);
  return element('p', {}, button, ' ', told);
}

/** An answer is read back from the page that it leads to; that the quote has changed meanwhile is shown there, too. */
function answering(title, label, asked, button, send, standing) {
  const name = element('input', { required: true, maxlength: 100, autocomplete: 'name' });
  const text = element('textarea', { maxlength: 500, required: asked === 'reason' });
  // Who presses Enter behind their name has not accepted yet.
  const sure = asked === 'remark' && field(t.sure, element('input', { type: 'checkbox', required: true }));
  return form(title, [field(t.name, name), field(label, text), sure].filter(Boolean), button, async key => {
    try {
      await call(`${PATH}/${send}`, { method: 'POST', body: { name: name.value, [asked]: text.value || undefined }, key });
    } catch (refused) {
      if (refused.status !== 409) {
        throw refused;
      }
      await quote(element('p', { class: 'warn', role: 'status' }, refused.message));
      return;
    }
    await quote(element('p', { class: 'good', role: 'status' }, t.standings[standing]));
  });
}

function answer(said) {
  return said && element('section', {}, element('h2', {}, t.yours),
    element('p', {}, said.name, ', ', day(said.at)), said.text && element('p', { class: 'text' }, said.text));
}

/** Shows the offer and how it stands, with both answers while it waits for one. */
export const quote = told => show(PATH, (read, news) => [
  element('h1', {}, t.title, ' ', read.number, ' · ', t.version, ' ', String(read.version)),
  element('p', { class: ['OPEN', 'ACCEPTED'].includes(read.standing) ? 'good' : 'warn', role: 'status' }, t.standings[read.standing] ?? read.standing),
  read.standing === 'OPEN' && news, answer(read.answer), read.offer && offered(read.offer), read.offer && paper(read),
  ...(read.standing === 'OPEN' ? [
    answering(t.accept, t.remark, 'remark', t.doAccept, 'acceptance', 'ACCEPTED'),
    answering(t.decline, t.reason, 'reason', t.doDecline, 'rejection', 'DECLINED'),
  ] : []),
], told);
