// Where an order of a customer without a login stands.

import { element } from '/app/dom.js';
import { day, named, show, spoken, table } from './page.js';

const STEPS = ['RECEIVED', 'AGREED', 'IN_PRODUCTION', 'READY', 'SHIPPED', 'DELIVERED', 'SIGNED'];

const t = spoken({
  en: {
    title: 'Your order', received: 'Received on ', expected: 'The goods shall leave on ', later: 'That is later than you asked for.',
    waiting: 'Something has to be cleared before it goes on. We will call you, or you call us.', shipment: 'Shipment', carrier: 'Carrier: ',
    number: 'Shipment number: ', left: 'Left on ', arrived: 'Arrived on ', signed: 'Signed for on ', goods: 'Goods', quantity: 'ordered', finished: 'made', product: 'what',
    states: { RECEIVED: 'received', AGREED: 'agreed', IN_PRODUCTION: 'being made', READY: 'ready to leave', SHIPPED: 'on its way', DELIVERED: 'arrived',
      SIGNED: 'signed for', CANCELLED: 'cancelled' },
    words: { RECEIVED: 'We have your order and look it through.', AGREED: 'All is agreed; your order goes to the workshop.', IN_PRODUCTION: 'Your goods are being made.',
      READY: 'Your goods are made and about to leave.', SHIPPED: 'Your goods are on their way.', DELIVERED: 'The carrier says that your goods have arrived.',
      SIGNED: 'You have signed for your goods.', CANCELLED: 'The order was cancelled.' },
  },
  zh: {
    title: '您的订单', received: '下单日期：', expected: '预计发货日期：', later: '晚于您要求的日期。',
    waiting: '有事项需要确认后才能继续，我们会与您联系，您也可以联系我们。', shipment: '物流', carrier: '承运商：',
    number: '物流单号：', left: '发货日期：', arrived: '送达日期：', signed: '签收日期：', goods: '货物', quantity: '订购', finished: '已完成', product: '名称',
    states: { RECEIVED: '已接单', AGREED: '已确认', IN_PRODUCTION: '生产中', READY: '待发货', SHIPPED: '运输中', DELIVERED: '已送达', SIGNED: '已签收', CANCELLED: '已取消' },
    words: { RECEIVED: '已收到您的订单，正在核对。', AGREED: '订单已确认，即将安排生产。', IN_PRODUCTION: '您的货物正在生产。', READY: '货物已完工，即将发货。',
      SHIPPED: '货物正在运输途中。', DELIVERED: '承运商告知货物已送达。', SIGNED: '您已签收货物。', CANCELLED: '订单已取消。' },
  },
});

/** How far it is, as a line for the eye and a list for who hears it. */
function line(progress) {
  const reached = STEPS.indexOf(progress);
  return reached < 0 ? null : element('ol', { class: 'steps' }, STEPS.map((step, at) =>
    element('li', { class: at <= reached ? 'done' : 'ahead', 'aria-current': at === reached ? 'step' : null }, t.states[step])));
}

function shipment(told) {
  return told && element('section', {}, element('h2', {}, t.shipment),
    told.carrier && element('p', {}, t.carrier, told.carrier),
    told.trackingNumber && element('p', {}, t.number, element('strong', {}, told.trackingNumber)),
    told.shippedAt && element('p', {}, t.left, day(told.shippedAt)),
    told.deliveredAt && element('p', {}, t.arrived, day(told.deliveredAt)),
    told.signedOn && element('p', {}, t.signed, day(told.signedOn)));
}

function goods(lines) {
  return element('section', {}, element('h2', {}, t.goods), table(
    [t.product, t.quantity, t.finished],
    lines.map(one => [named(one.product, one.specification), String(one.quantity), String(one.finished)])));
}

/** Shows how far the order is, when it is expected, and with which number it travels. */
export const order = () => show('/public/orders', read => [
  element('h1', {}, t.title, ' ', read.orderNumber),
  element('section', {},
    element('p', { class: read.progress === 'CANCELLED' ? 'warn' : 'good', role: 'status' }, t.words[read.progress] ?? read.progress),
    line(read.progress),
    read.waiting ? element('p', { class: 'warn' }, t.waiting) : null,
    read.expectedOn && element('p', {}, t.expected, element('strong', {}, day(read.expectedOn))),
    read.later ? element('p', { class: 'quiet' }, t.later) : null,
    element('p', { class: 'quiet' }, t.received, day(read.receivedAt))),
  shipment(read.shipment), goods(read.lines),
]);
