import { bilingual } from '../../texts/bilingual';

export const complaints = bilingual({
  area: ['Complaints and service', '投诉与售后'],
  complaints: ['Complaints', '投诉'],
  cases: ['Service cases', '服务单'],
  feedback: ['Product feedback', '产品反馈'],
  knowledge: ['Knowledge', '知识库'],
  staff: ['Complaints about staff', '对员工的投诉'],
});
