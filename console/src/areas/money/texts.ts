import { bilingual } from '../../texts/bilingual';

export const money = bilingual({
  area: ['Money', '资金'],
  receivables: ['Receivables', '应收'],
  payments: ['Payments', '收款'],
  invoices: ['Invoices', '发票'],
  credits: ['Credit notes', '红字发票'],
  refunds: ['Refunds', '退款'],
});
