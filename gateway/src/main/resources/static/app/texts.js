// The words of the page in the two languages of the department.

const english = {
  skip: 'Skip to the orders',
  interfaces: 'Interfaces',
  logout: 'Log out',
  work: 'Waiting for me',
  orders: 'Orders',
  more: 'More',
  again: 'Try again',
  choose: 'Choose an order to see where it stands.',
  nothingToDo: 'Nothing waits for you. Well done.',
  noOrders: 'No orders yet.',
  loading: 'Loading…',
  back: 'Back to the list',
  customer: 'Customer',
  total: 'Total',
  shipDate: 'Wanted on',
  salesperson: 'Salesperson',
  received: 'Received',
  waitsFor: 'Waits for',
  held: 'On hold',
  unconfirmed: 'not confirmed yet',
  lines: 'Lines',
  product: 'Product',
  quantity: 'Quantity',
  price: 'Price',
  net: 'Net',
  next: 'What you can do now',
  timeline: 'Time line',
  live: 'live',
  interrupted: 'connecting again…',
  noEntries: 'Nothing has happened yet.',
  unreachable: 'The server cannot be reached',
  checkConnection: 'Check the connection and try again.',
  by: 'by',
};

const chinese = {
  skip: '跳到订单',
  interfaces: '接口文档',
  logout: '退出登录',
  work: '待我处理',
  orders: '订单',
  more: '更多',
  again: '重试',
  choose: '请选择一个订单查看进度。',
  nothingToDo: '没有待处理的事项。',
  noOrders: '暂无订单。',
  loading: '正在加载…',
  back: '返回列表',
  customer: '客户',
  total: '金额',
  shipDate: '要求发货',
  salesperson: '业务员',
  received: '接单时间',
  waitsFor: '等待',
  held: '已暂停',
  unconfirmed: '尚未确认',
  lines: '明细',
  product: '产品',
  quantity: '数量',
  price: '单价',
  net: '净额',
  next: '您现在可以',
  timeline: '时间线',
  live: '实时',
  interrupted: '正在重新连接…',
  noEntries: '尚无记录。',
  unreachable: '无法连接服务器',
  checkConnection: '请检查网络后重试。',
  by: '操作人',
};

// States of an order, actions of a person and events of the time line; one not listed is split into words.
export const chineseNames = {
  RECEIVED: '已接单', VERIFYING: '确认中', VERIFIED: '已确认', APPROVED: '已审批', RELEASED: '已下达',
  SCHEDULED: '已排产', IN_PRODUCTION: '生产中', READY: '已完工', SHIPPING_PREPARED: '发货准备',
  SHIPMENT_RELEASED: '准予发货', SHIPPED: '已发货', SIGNED: '已签收', CLOSED: '已结案', CANCELLED: '已取消',
  OrderPlaced: '订单已接收', OrderConfirmed: '一方已确认', OrderVerified: '订单已核对', OrderApproved: '订单已审批',
  OrderReleased: '已下达车间', OrderHeld: '订单暂停', QuestionAsked: '提出询问', QuestionAnswered: '询问已答复', QuestionEscalated: '询问已上报', OrderResumed: '订单恢复', OrderScheduled: '已排产',
  OrderDelayForecast: '预计延期', DelayAcknowledged: '延期已答复', OrderReady: '生产完工', DeliveryNotePrepared: '发货单已备', DeliveryNoteConfirmed: '仓库已确认发货单', ShipmentReleased: '准予发货',
  ShipmentRecalled: '撤回发货', OrderShipped: '已发货', OrderDelivered: '已送达', OrderSigned: '客户已签收',
  OrderClosed: '订单结案', OrderCancelled: '订单取消', OrderChanged: '订单变更', OrderChangeRequested: '申请变更',
  OrderChangeRejected: '变更被拒', OrderImported: '历史订单导入', ProductionRefused: '车间退单', DeadlineMissed: '超过时限',
  PaymentReceived: '收到货款', PaymentAllocated: '货款已分配', PaymentReversed: '货款冲销', PaymentGateOpened: '付款条件满足',
  PaymentGateClosed: '付款条件未满足', PaymentOverdue: '货款逾期', ReceivablePlanned: '应收计划', InvoiceIssued: '发票已开',
  WorkOrderAccepted: '车间已接收', WorkOrderRejected: '车间拒绝', WorkOrderScheduled: '车间排产',
  WorkOrderProgressed: '生产进展', WorkOrderDelayed: '生产延期', WorkOrderCompleted: '生产完成',
  ProductCostSet: '产品成本已设定', QuoteDrafted: '报价起草', QuoteEdited: '报价修改', QuoteJoined: '报价已指定客户', QuoteSubmitted: '报价请求确认', QuoteConfirmed: '部门确认报价',
  QuoteDecided: '报价审批', QuoteSent: '报价发出', QuoteRevised: '报价新版本', QuoteAccepted: '报价被接受', QuoteRejected: '报价被拒绝',
  QuoteExpired: '报价过期', QuoteReassigned: '报价已转交', QuoteWithdrawn: '报价撤回',
  SUBMITTED: '审批中', EFFECTIVE: '已生效', AMENDING: '变更起草中', AMENDMENT_SUBMITTED: '变更审批中', AMENDMENT_APPROVED: '变更已审批',
  EXPIRED: '已到期', TERMINATED: '已终止', IN_USE: '在用', RETIRED: '已停用',
  'draft-contract': '起草合同', 'take-over': '自动生成草稿', submit: '提交审批', reject: '驳回', 'record-signature': '登记签章', file: '归档', 'hand-out': '打印外发', amend: '变更合同',
  renew: '续签', terminate: '终止合同', expire: '到期', 'record-breach': '登记违约', 'settle-breach': '登记违约结果', write: '新增模板', revise: '修订模板', retire: '停用模板',
  MISSING: '待补交', HANDED_IN: '已交待核', request: '要求补交单据', 'hand-in': '交来单据', 'send-back': '退回单据', receive: '收到单据',
  PaperRequested: '要求补交单据', PaperHandedIn: '单据已交来', PaperSentBack: '单据退回', PaperRequestClosed: '补交单据结束',
  ContractDrafted: '合同起草', ContractEdited: '合同修改', ContractSubmitted: '合同提交审批', ContractStepApproved: '合同一步审批通过', ContractApproved: '合同审批通过',
  ContractRejected: '合同被驳回', ContractWithdrawn: '合同撤回', ContractAmendmentBegun: '合同变更开始', ContractAmendmentDropped: '合同变更放弃',
  ContractReassigned: '合同已转交', ContractRenewalBegun: '合同续签开始', ContractSigned: '合同生效', ContractAmended: '合同变更生效', ContractFiled: '合同归档',
  ContractTerminated: '合同终止', ContractExpired: '合同到期', ContractBreached: '合同违约', ContractBreachSettled: '违约已处理',
  ISSUED: '已发布', REVISING: '修订中', REVISION_SUBMITTED: '修订会签中', REPEALED: '已废止', 'write-rule': '起草制度', repeal: '废止', 'see-drafts': '查看草稿',
  CompanyRuleSubmitted: '制度提交会签', CompanyRuleDecided: '制度会签', CompanyRuleIssued: '制度已发布', CompanyRuleWithdrawn: '制度草稿撤回', CompanyRuleRepealed: '制度废止', CompanyRuleRead: '制度已阅',
  COLLECTING: '收集中', INCOMPLETE: '单据不全', COMPLETE: '已齐全', 'waive-paper': '注明单据不存在',
  DealFileOpened: '业务档案待收齐', DealFileCompleted: '业务档案已齐全', DealFileReopened: '业务档案重新打开', DealFileReassigned: '业务档案移交', DealPaperWaived: '单据注明不存在',
  KEPT: '在档', HELD: '冻结销毁', DISPOSAL_PROPOSED: '已提出销毁', DISPOSAL_APPROVED: '已批准销毁', DESTROYED: '已销毁',
  'file-entry': '文件归档', 'open-up': '降低密级', 'attach-file': '添加文件', 'remove-file': '删除文件', 'replace-file': '更正文件', 'pass-on': '传阅', 'confirm-reading': '确认已读', 'close-circulation': '结束传阅',
  'give-material': '发放给客户', 'reverse-giving': '冲销发放', 'read-given': '查看发放记录', GIVEN: '已发放',
  'attach-evidence': '添加证据', 'detach-evidence': '删除证据', StaffFileAttached: '员工投诉附件已添加', StaffFileDetached: '员工投诉附件已删除',
  'lift-hold': '解除冻结', 'propose-disposal': '提出销毁', 'approve-disposal': '批准销毁', 'reject-disposal': '驳回销毁', destroy: '执行销毁',
  ArchiveEntryFiled: '文件归档', ArchiveEntryRevised: '档案条目修改', ArchiveFileAttached: '档案文件已添加', ArchiveFileRemoved: '档案文件已删除', ArchiveFileReplaced: '档案文件已更正',
  ArchiveEntryHeld: '冻结销毁', ArchiveHoldLifted: '解除冻结', ArchiveDisposalProposed: '提出销毁', ArchiveDisposalDecided: '销毁已审批', ArchiveEntryDestroyed: '文件已销毁',
  ArchiveEntryCirculated: '文件传阅', ArchiveEntryRead: '文件已阅', ArchiveCirculationClosed: '传阅已结束',
  ComplaintOpened: '投诉受理', ComplaintAssigned: '投诉分派', ComplaintAnswered: '投诉答复', ComplaintWrittenTo: '客户补充投诉', ComplaintRegraded: '投诉严重程度变更',
  ComplaintPaused: '投诉等待客户', ComplaintResumed: '投诉继续处理', ComplaintEscalated: '投诉上报', ComplaintResolved: '投诉已解决', ComplaintRevisited: '投诉回访',
  ComplaintReopened: '投诉重开', ComplaintClosed: '投诉结案', ComplaintWithdrawn: '投诉撤回',
  BudgetSubmitted: '预算提交审批', BudgetApproved: '预算已批准', BudgetRejected: '预算被驳回', BudgetReallocated: '预算调剂',
  ExpenseApplied: '费用申请', ExpenseStepApproved: '费用一步审批通过', ExpenseApproved: '费用已批准', ExpenseRejected: '费用被驳回', ExpenseClaimed: '费用报销', ExpenseChecked: '票据已审核',
  ExpensePaid: '费用已付款', ExpenseRefused: '财务拒绝费用', ExpenseSentBack: '报销被退回', ExpensePaymentReversed: '费用付款冲回', ExpenseExamined: '费用抽查结果', ExpenseWithdrawn: '费用撤回', ExpenseExpired: '费用过期', ExpenseVoucherAttached: '票据附件已添加', ExpenseVoucherDetached: '票据附件已删除',
  BankStatementImported: '银行对账单已导入', BalanceConfirmationSent: '余额确认函已发出', BalanceConfirmationAnswered: '余额确认已答复', DifferenceWrittenOff: '差额已核销', WriteOffReversed: '差额核销已冲销', WRITTEN_OFF: '已核销', 'write-off': '核销差额', 'reverse-write-off': '冲销差额核销', BankTransferApplied: '到账已认领', BankTransferReturned: '到账须重新认领', BankTransferDismissed: '到账非货款', BankStatementGapFound: '缺少对账单', BankStatementGapClosed: '对账单已补齐', OUTGOING: '支出', WAITING: '待认领', CONFIRMING: '待复核', APPLYING: '入账中', APPLIED: '已入账', DISMISSING: '非货款待复核', NOT_OURS: '非货款', IMPORTING: '导入中', IMPORTED: '已导入', 'take-over-transfer': '接手到账', 'apply-transfer': '认领到账', 'confirm-transfer': '复核代付', 'decline-transfer': '不同意代付', 'dismiss-transfer': '标为非货款', 'agree-dismissal': '同意为非货款', 'decline-dismissal': '不同意为非货款', 'reopen-transfer': '重新待认领', 'import-statement': '导入对账单',
  CHANGING: '变更中', CHANGE_SUBMITTED: '变更审批中', BUDGET_ASKED: '核对预算中', CLAIM_ASKED: '核对报销预算中', CLAIMED: '报销审批中', CLAIM_APPROVED: '待财务审核', CHECKED: '待付款',
  'draft-budget': '编制预算', 'drop-change': '放弃变更', reallocate: '调剂预算', apply: '申请费用', 'take-answer': '预算答复', claim: '报销', book: '登记预订', check: '审核票据', pay: '登记付款', refuse: '拒绝', 'send-back': '退回报销', 'reverse-payment': '冲回付款', 'set-measure': '确定措施', draw: '抽取样本', 'note-result': '登记检查结果', EXAMINED: '已检查', 'settle-measure': '登记措施结果', DONE: '已完成', DRAFT: '草稿', IN_FORCE: '执行中', PAID: '已付款',
  ServiceCaseRecorded: '服务登记', ServiceCaseTriaged: '服务判定', ServiceGuidanceGiven: '服务指导', ServiceVisitPlanned: '约定上门', ServiceVisitReported: '上门报告',
  ServiceCaseSolved: '服务已处理', ServiceCaseRevisited: '服务回访', ServiceCaseReopened: '服务重开', ServiceCaseClosed: '服务结案', ServiceCaseWithdrawn: '服务撤销',
  ServiceFileAttached: '服务附件已添加', ServiceFileDetached: '服务附件已删除',
  CustomerAsked: '客户回访', 'ask-customer': '登记客户回访', ASKED: '已回访',
  QualityCostBooked: '质量成本入账', QualityCostReversed: '质量成本冲销', 'book-cost': '登记质量成本', 'reverse-cost': '冲销质量成本', BOOKED: '已入账',
  StaffJoined: '人员入职', StaffChanged: '岗位变更', AbsenceTold: '缺勤已登记', DeputyNamed: '代理人变更', StaffLeft: '人员离职',
  FeedbackCollected: '产品反馈已收集', FeedbackTakenUp: '产品反馈研究中', FeedbackAnswered: '产品反馈已答复',
  InvestigationOrdered: '投诉调查', InvestigationAnswered: '调查答复', ComplaintCauseFound: '投诉原因', MeasureOrdered: '纠正措施', MeasureDone: '措施完成', MeasureChecked: '措施检查', RemedyProposed: '赔付方案', RemedyDecided: '赔付审批', RemedyApproved: '赔付批准', RemedyExecuted: '赔付执行', RemedyDropped: '赔付取消',
  StaffComplaintReported: '对员工的投诉', StaffComplaintConfirmed: '对员工的投诉属实', StaffComplaintDismissed: '对员工的投诉不属实',
  CaseFileAttached: '投诉附件已添加', CaseFileDetached: '投诉附件已删除', DisputeOpened: '争议', DisputeOffered: '争议方案', DisputeSettled: '争议和解',
  CustomerRegistered: '客户建档', CustomerChanged: '客户资料变更', CustomerOwnerChanged: '客户负责人变更',
  ContractPaperAttached: '合同附件已添加', ContractPaperDetached: '合同附件已删除', QuotePaperAttached: '报价附件已添加', QuotePaperDetached: '报价附件已删除',
  CustomerPaperAttached: '客户附件已添加', CustomerPaperDetached: '客户附件已删除',
  OrderPaperAttached: '订单附件已添加', OrderPaperDetached: '订单附件已删除', PaymentPaperAttached: '付款附件已添加',
  PaymentPaperDetached: '付款附件已删除', ReceivablePaperAttached: '应收附件已添加', ReceivablePaperDetached: '应收附件已删除',
  CreditLimitSet: '信用额度已设定', CreditReserved: '信用额度已占用', CreditReleased: '信用额度已释放', CreditRefused: '信用额度不足',
  InvoiceRequested: '待开发票', PaymentFreed: '货款已退回余额', ReceivableSettled: '应收已结清', ReceivableReopened: '应收重新打开',
  GateExceptionGranted: '例外放行', InvoiceReminded: '发票催办', ProductionProgressed: '生产进展', QualityProblemAssigned: '质量问题已分派',
  QualityProblemRaised: '质量问题', QualityProblemSolved: '质量问题已解决', TransportReported: '运输情况', TransportExceptionReported: '运输异常',
  FactRefused: '事项被拒', MissedOrderReported: '漏单报告', CommentMade: '新增评论', CommentWithdrawn: '评论已撤回', UNANSWERED: '待答复', MissedOrderSettled: '漏单已查明',
  REPORTED: '已报告', CONFIRMED: '属实', UNFOUNDED: '不属实', NoticeGiven: '通知', FactTakenUp: '事项已补记', OrderCustomerVerified: '客户归属已核实', OrderReassigned: '订单已转交',
  ReleaseExempted: '例外下达', OrderContractChecked: '合同已核对', ContractExempted: '合同例外', CustomerHandedOver: '客户已转交',
  OrderScopeChanged: '订单归属变更', PriceChanged: '价格变更', ProductPublished: '产品上架',
  QualityIssueRaised: '质量问题', ChangeAnswered: '变更答复', GoodsReceived: '成品入库', ShipmentDispatched: '仓库发运',
  ShipmentDelivered: '货物送达',
  CreditNoteRequested: '待开红字发票', CreditNoteIssued: '红字发票已开具', CreditNoteDropped: '红字发票已放弃', CreditNoteReversed: '红字发票已冲销',
  RefundRequested: '申请退款', RefundStepApproved: '退款一级获准', RefundApproved: '退款获准', RefundEnded: '退款终止', RefundPaid: '已退款', RefundReversed: '退款已冲销',
  InvoiceSent: '发票已寄送', InvoiceVoided: '发票已作废', split: '拆分发票', send: '登记发出', void: '作废', VOIDED: '已作废',
  'take-figures': '取数结账', 'ask-reopening': '申请重新打开', reopen: '重新打开', 'keep-closed': '保持结账', UNCLOSED: '未结账', CLOSING: '结账中',
  RiskLimitCrossed: '客户风险超限', CustomerBlocked: '客户已冻结', CustomerReleased: '客户已解冻', block: '冻结客户', 'release-customer': '解除冻结', 'read-exposure': '查看应收敞口', FREE: '正常', BLOCKED: '已冻结',
  explain: '说明差异', 'confirm-as-clerk': '订单员确认', 'confirm-as-finance': '财务确认', 'post-freight': '登记运费', 'reverse-freight': '冲销运费', 'read-margin': '查看毛利', UNCONFIRMED: '待对账',
  'request-credit': '申请红字发票', reverse: '冲销', REVERSED: '已冲销', ISSUED: '已开具', drop: '放弃', 'request-refund': '申请退款', 'pay-out': '登记付款', WRITING: '开具中', PAID_OUT: '已退款',
  ReturnRequested: '申请退货', ReturnApproved: '退货获准', ReturnRejected: '退货未获准', ReturnWithdrawn: '退货撤回', ReturnArrived: '退货到货清点',
  QuarantineAnswered: '隔离货物已处理', ReturnMoveRequested: '退货待移库', ReturnMoved: '退货已移库', ReturnShipmentReleased: '退货准予寄回', ReturnSentBack: '退货已寄回',
  ReturnCompleted: '退货完结', ReturnEndedWithoutGoods: '未收到货物，退货终止', ReturnPhotoAttached: '退货附件已添加', ReturnPhotoDetached: '退货附件已删除', ReturnDispatched: '仓库寄出', RepairFinished: '维修完毕',
  'request-return': '申请退货', 'record-unannounced': '登记未申请的到货', withdraw: '撤回', move: '移库', 'refuse-goods': '不予受理',
  'answer-quarantine': '处理隔离货物', 'sign-return': '签收寄回的货物', 'tell-return': '报告退货情况', 'tell-repair': '报告维修情况', 'print-label': '打印标签', 'read-returns': '查看退货',
  CHECKING: '核对中', DROPPED: '未受理', REQUESTED: '待审批', REJECTED: '未批准', WITHDRAWN: '已撤回', COUNTED: '已清点', APART: '隔离待处理', TO_STOCK: '待入库', TO_WORKSHOP: '待转车间',
  IN_WORKSHOP: '车间处理中', TO_SEND_BACK: '待寄回', SENT_BACK: '已寄回', COMPLETED: '已完结', RETURN: '退货', EXCHANGE: '换货', REPAIR: '返修',
  TAKEN_BACK: '已收回', REPAIRED: '已修复', REPLACED: '已换新', REFUSED: '不予受理', NOTHING_CAME: '未收到退货', STOCK: '仓库',
  DunningLevelReached: '须催收', PaymentPromised: '承诺付款', PromiseBroken: '承诺落空', DunningHeld: '暂停催收', DunningReleased: '恢复催收', DunningEnded: '催收结束',
  'begin-dunning': '开始催收', watch: '催收跟进', 'send-letter': '发催款函', 'note-call': '登记联系', 'note-promise': '登记付款承诺', DUE: '待催收', PROMISED: '已承诺付款', RESTING: '等待中', ENDED: '已结束',
  'cancel-opening': '取消期初应收', 'send-balance': '发出余额确认函', 'note-answer': '登记客户答复', SENT: '已发出', AGREED: '相符', DISAGREED: '不符',
  'support-check': '内勤审核', leadership: '公司领导',
  'make-link': '生成投诉链接', 'end-links': '停用投诉链接', 'make-answer-link': '生成答复链接', 'end-answer-links': '停用答复链接', 'make-tracking-link': '生成查询链接', 'end-tracking-links': '停用查询链接',
  attach: '添加附件', detach: '删除附件', 'read-attachments': '查看附件', comment: '评论', 'withdraw-comment': '撤回评论', 'read-comments': '查看评论',
  edit: '修改', hold: '暂停', resume: '恢复', 'ask-question': '提出询问', 'answer-question': '答复询问', 'escalate-question': '上报询问', 'ask-for-customer': '代客户询问', 'record-answer': '登记他人答复', 'read-questions': '查看询问', verify: '核对', approve: '审批', release: '下达车间', cancel: '取消',
  confirm: '确认', 'confirm-for-salesperson': '代业务员确认', 'confirm-for-customer': '代客户确认',
  'confirm-for-workshop': '代车间确认', 'approve-below-list': '批准低于价目表的价格', 'decide-change': '审批变更',
  'cancel-released': '取消已下达的订单', 'tell-production': '报告生产情况', 'tell-warehouse': '报告仓库情况', reassign: '转交',
  'raise-problem': '报告质量问题', 'report-missed': '报告漏单', settle: '登记查明结果', 'read-missed': '查看漏单', 'read-responsible': '查看责任人', 'acknowledge-delay': '确认延期', 'assign-problem': '分派质量问题', 'solve-problem': '解决质量问题', 'tell-transport': '报告运输情况',
  'add-carrier': '新增承运人', 'edit-carrier': '修改承运人', 'set-freight-terms': '设定运费条款', 'read-deliveries': '查看交付情况',
  sell: '担任业务员', 'verify-customer': '核实客户归属', 'hand-over': '转交订单', 'exempt-release': '准予例外下达', 'exempt-contract': '准予合同例外',
  'read-price-check': '查看价格核对', 'read-contact': '查看联系方式',
  place: '下单', import: '导入', read: '查看', 'read-prices': '查看价格', 'read-delivery-note': '查看发货单',
  'request-change': '申请变更', 'prepare-shipment': '准备发货', 'confirm-note': '确认发货单', 'read-confirmation': '查看订单确认书', 'read-freight-terms': '查看运费条款', 'release-shipment': '准予发货', sign: '签收', close: '结案',
  'sales-rep': '业务员', 'account-manager': '客户经理', 'sales-support': '内勤', 'support-supervisor': '内勤主管',
  'sales-manager': '销售经理', 'vp-sales': '销售副总', 'general-manager': '总经理', marketing: '市场',
  'customer-service': '客服', legal: '法务', finance: '财务', 'finance-head': '财务主管', technical: '技术',
  production: '生产', warehouse: '仓库', hr: '人事', auditor: '审计', dealer: '经销商', migration: '数据迁移', admin: '管理员',
  number: '编号', total: '金额', amount: '金额', reason: '原因', party: '确认方', means: '方式', revision: '版本',
  requestedShipDate: '要求发货', shipDate: '发货日期', plannedStart: '计划开工', plannedFinish: '计划完工', start: '开工',
  finish: '完工', forecast: '预计', forecastDate: '预计日期', newFinish: '新完工日期', readyOn: '完工日期',
  completedOn: '完工日期', carrier: '承运人', trackingNumber: '运单号', route: '路线', freightPayment: '运费支付',
  papers: '单证', rule: '规则', due: '期限', change: '变更', kind: '类别', signedOn: '签收日期', shippedAt: '发货时间',
  deliveredAt: '送达时间', source: '来源', externalNumber: '外部编号', stage: '工序', finished: '完成数量',
  'production-system': '生产系统', 'warehouse-system': '仓库系统',
  SALESPERSON: '业务员', CUSTOMER: '客户', WORKSHOP: '车间', true: '是', false: '否',
  description: '说明', salesperson: '业务员', withRemarks: '有备注', withDifferences: '有差异', alternativeDate: '可行日期',
};

const isChinese = (navigator.languages ?? [navigator.language]).find(tag => /^(zh|en)/i.test(tag))?.startsWith('zh') ?? false;
const texts = isChinese ? chinese : english;

export const language = isChinese ? 'zh-CN' : 'en';

/** The text under a key of the tables above. */
export const text = key => texts[key] ?? key;

/** A name from the services (RELEASED, OrderPlaced, shipment-release) as words. */
export function words(name) {
  if (isChinese && chineseNames[name]) {
    return chineseNames[name];
  }
  const spaced = String(name ?? '').replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[_-]+/g, ' ').toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

/** A value that an event tells: a code in words, and all else as it is. */
export const told = value => (isChinese ? chineseNames[value] : null) ?? String(value);

const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
const moment = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });

/** A business date such as 2026-11-22. */
export const date = value => format(day, value && value + 'T00:00:00Z');

/** An instant, in the reader's own zone. */
export const time = value => format(moment, value);

/** Money of the wire; the amount stays a string, so nothing is rounded on the way. */
export function money(value) {
  if (!value?.amount || !/^-?\d+(\.\d+)?$/.test(value.amount)) {
    return '–';
  }
  try {
    return new Intl.NumberFormat(language, { style: 'currency', currency: value.currency }).format(value.amount);
  } catch (unknownCurrency) {
    return value.amount + ' ' + (value.currency ?? '');
  }
}

function format(formatter, value) {
  const instant = new Date(value ?? NaN);
  return Number.isNaN(instant.getTime()) ? '–' : formatter.format(instant);
}
