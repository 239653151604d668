import { bilingual } from '../../texts/bilingual';

export const expenses = bilingual({
  area: ['Expenses', '费用'],
  expenses: ['Expenses', '费用'],
  budgets: ['Budgets', '预算'],
  accounts: ['Budget accounts', '预算科目'],
  spending: ['Spending', '费用支出'],
  ofPeople: ['Spending by person', '个人费用支出'],
  deviations: ['Off the budget', '预算偏差'],
  claim: ['Claim', '报销单'],
  samples: ['Samples', '抽查'],
});
