/** The fields of a line, in the order that is taken as long as no headings say another one. */
const FIELDS = ['staffId', 'name', 'phone', 'email', 'department', 'team', 'region', 'supervisor'] as const;
type Field = (typeof FIELDS)[number];
export type Newcomer = Partial<Record<Field, string>> & { staffId: string; name: string };

const HEADINGS: Record<Field, RegExp> = {
  staffId: /^(staff ?id|id|员工编号|工号)$/i,
  name: /^(name|姓名)$/i,
  phone: /^(phone|telephone|电话|手机)$/i,
  email: /^(e-?mail|邮箱|电子邮件)$/i,
  department: /^(department|部门)$/i,
  team: /^(team|团队)$/i,
  region: /^(region|区域)$/i,
  supervisor: /^(supervisor|superior|上级)$/i,
};

/** A line of a spreadsheet or of a CSV file; what stands in quotes may hold the separator. */
function cells(line: string): string[] {
  const separator = line.includes('\t') ? '\t' : line.includes(';') ? ';' : ',';
  const found: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < line.length; at++) {
    const char = line[at];
    if (char === '"' && quoted && line[at + 1] === '"') {
      cell += '"';
      at++;
    } else if (char === '"') {
      quoted = !quoted;
    } else if (char === separator && !quoted) {
      found.push(cell.trim());
      cell = '';
    } else {
      cell += char;
    }
  }
  return [...found, cell.trim()];
}

const fieldOf = (heading: string): Field | undefined => FIELDS.find(field => HEADINGS[field].test(heading));

/** The people of a pasted table or a CSV file; a line without a staff id or a name tells of nobody. */
export function newcomersOf(text: string): Newcomer[] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter(line => line.trim())
    .map(cells);
  const first = lines[0]?.map(fieldOf) ?? [];
  const headed = first.includes('staffId');
  const order: (Field | undefined)[] = headed ? first : [...FIELDS];
  return lines.slice(headed ? 1 : 0).flatMap(line => {
    const told = Object.fromEntries(order.flatMap((field, at) => (field && line[at] ? [[field, line[at]]] : [])));
    return told.staffId && told.name ? [told as Newcomer] : [];
  });
}
