import { bilingual } from '../../texts/bilingual';

export const customers = bilingual({
  area: ['Customers', '客户'],
  afterSales: ['After-sales', '售后'],
  freightTerms: ['Freight terms', '运输条款'],
  erasures: ['Contacts to be erased', '待清除的联系人'],
  disclosures: ['Who saw customers', '客户资料查看记录'],
  customers: ['Customers', '客户'],
  handOvers: ['Hand-overs', '客户移交'],
  findings: ['Audit findings', '审计发现'],
  reports: ['Work reports', '工作日报'],
  purchases: ['Purchases', '购买记录'],
  complaints: ['Complaints', '投诉记录'],
  owners: ['Who was responsible', '历任负责人'],
  edits: ['Edits', '修改记录'],
});
