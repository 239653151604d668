import { bilingual } from '../../texts/bilingual';

export const reports = bilingual({
  area: ['Reports', '报表'],
  sales: ['Sales and intake', '销售与接单'],
  months: ['Figures of months', '月度数据'],
  receivables: ['Receivables by age', '应收账龄'],
  exposure: ['Exposure', '风险敞口'],
  complaints: ['Complaints by cause', '投诉原因分析'],
  service: ['Service cases', '售后服务统计'],
  problems: ['Frequent problems', '常见问题'],
  satisfaction: ['Satisfaction', '满意度'],
  market: ['Sales by market', '市场分布'],
  until: ['Until', '截止日期'],
  today: ['On {{day}}', '{{day}} 当日'],
  perDay: ['Day by day', '每日数据'],
  topCustomers: ['Who ordered most', '订货最多的客户'],
  deliveries: ['Delivered on time, in full, right', '准时足量正确交付'],
  accuracy: ['How right the orders were', '订单准确性'],
  withoutTax: ['All amounts are without tax.', '所有金额均不含税。'],
});
