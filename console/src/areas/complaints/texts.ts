import { bilingual } from '../../texts/bilingual';

export const complaints = bilingual({
  area: ['Complaints and service', '投诉与售后'],
  calls: ['Care calls', '回访'],
  due: ['To be asked', '待回访客户'],
  recurrences: ['Others like it', '同类投诉'],
  returns: ['Returns of it', '相关退换货'],
  signOffPhotos: ['Photos of the sign-off', '签收照片'],
  knownSolutions: ['What helped before', '以往的解决办法'],
  complaints: ['Complaints', '投诉'],
  cases: ['Service cases', '服务单'],
  feedback: ['Product feedback', '产品反馈'],
  knowledge: ['Knowledge', '知识库'],
  staff: ['Complaints about staff', '对员工的投诉'],
});
