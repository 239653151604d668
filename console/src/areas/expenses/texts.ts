import { bilingual } from '../../texts/bilingual';

export const expenses = bilingual({
  area: ['Expenses', '费用'],
  expenses: ['Expenses', '费用'],
  budgets: ['Budgets', '预算'],
  accounts: ['Budget accounts', '预算科目'],
  months: ['Budgets by month', '预算按月执行'],
  moreAccounts: [
    'Only the newest {{count}} lines are added up; ask for a department.',
    '仅汇总最新的 {{count}} 个科目，请按部门查询。',
  ],
  spending: ['Spending', '费用支出'],
  ofPeople: ['Spending by person', '个人费用支出'],
  deviations: ['Off the budget', '预算偏差'],
  claim: ['Claim', '报销单'],
  samples: ['Samples', '抽查'],
});
