import { bilingual } from '../../texts/bilingual';

export const contracts = bilingual({
  area: ['Quotes and contracts', '报价与合同'],
  quotes: ['Quotes', '报价'],
  execution: ['How far it is carried out', '履行情况'],
  papersOut: ['Papers that left the house', '已发出的文本'],
  contracts: ['Contracts', '合同'],
  templates: ['Clauses', '条款模板'],
  requests: ['Papers to come', '待补单据'],
  deals: ['Deal files', '业务档案'],
  archive: ['Archive', '档案'],
  handouts: ['Sales materials given out', '销售资料发放'],
  rules: ['Company rules', '公司制度'],
});
