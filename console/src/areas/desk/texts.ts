import { bilingual } from '../../texts/bilingual';

export const desk = bilingual({
  area: ['Mine', '我的'],
  title: ['My desk', '我的工作台'],
  nothing: ['Nothing waits for you. Well done.', '没有待您处理的事项。'],
  all: ['All {{count}}', '全部 {{count}}'],
  allMore: ['All (more than {{count}})', '全部（超过 {{count}} 条）'],
});
