import { bilingual } from '../../texts/bilingual';

export const staff = bilingual({
  area: ['Staff', '员工'],
  title: ['Staff directory', '员工名录'],
  leavers: ['To be handed over', '离职待移交'],
  many: ['Enter many', '批量录入'],
  manyHint: [
    'Paste lines from a table: staff id, name, phone, e-mail, department, team, region, superior. Headings in the first line may come in another order.',
    '请从表格粘贴：员工编号、姓名、电话、邮箱、部门、团队、区域、上级。首行为标题时列序可不同。',
  ],
  lines: ['Lines', '行'],
  noLines: ['There is no line with a staff id and a name.', '没有同时包含员工编号和姓名的行。'],
  entered: ['{{count}} are in the directory now.', '名录中现有其中 {{count}} 人。'],
  standing: ['What still stands with them', '尚未移交的事项'],
  nothingStands: ['Nothing stands with them any more.', '名下已无未移交事项。'],
  unknown: ['{{what}}: no answer, so it is not known what stands there.', '{{what}}：暂无响应，无法得知其中未移交的事项。'],
});
