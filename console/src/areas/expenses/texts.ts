import { bilingual } from '../../texts/bilingual';

export const expenses = bilingual({
  area: ['Expenses', '费用'],
  expenses: ['Expenses', '费用'],
  budgets: ['Budgets', '预算'],
  accounts: ['Budget accounts', '预算科目'],
  samples: ['Samples', '抽查'],
});
