import { bilingual } from '../../texts/bilingual';

export const desk = bilingual({
  area: ['Mine', '我的'],
  title: ['My desk', '我的工作台'],
  notices: ['Notices', '通知'],
  readAll: ['I have read all', '全部标为已读'],
  unread: ['{{count}} unread notices', '{{count}} 条未读通知'],
  nothing: ['Nothing waits for you. Well done.', '没有待您处理的事项。'],
  silent: ['{{what}}: no answer, so what waits there is missing below.', '{{what}}：暂无响应，下方未包含其中的待办。'],
  left: ['Time left', '剩余时间'],
  what: ['What', '事项'],
  about: ['About', '内容'],
  visits: ['My visits', '我的上门服务'],
  decide: ['Decide', '办理'],
  opinion: ['Opinion or reason', '意见或理由'],
  reasonNeeded: ['To refuse, say why.', '不同意时请填写理由。'],
  needsPage: ['This needs more than a word: open it.', '此事项需在单据页面办理，请打开单据。'],
});
