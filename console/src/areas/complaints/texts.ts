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
  visits: ['My visits', '我的上门服务'],
  noVisits: ['No visit of yours is agreed on.', '您目前没有已约定的上门服务。'],
  visitsOf: ['No network. These are your visits as of {{when}}.', '没有网络。以下是截至 {{when}} 的上门服务。'],
  report: ['Report', '填写服务报告'],
  reportText: ['What you found and did', '发现的问题和处理情况'],
  reportNeeds: [
    'Say what you did and whether it helped; when it did, the customer signs.',
    '请填写处理情况及是否解决；已解决的须由客户签字。',
  ],
  helped: ['It works again', '问题已解决'],
  notHelped: ['It does not work yet', '问题未解决'],
  signatureOf: ["The customer's signature", '客户签字'],
  addPhoto: ['Take a photo', '拍照'],
  feedback: ['Product feedback', '产品反馈'],
  knowledge: ['Knowledge', '知识库'],
  staff: ['Complaints about staff', '对员工的投诉'],
});
