import { fieldName, words } from '../../texts/words';

interface Exported {
  number: string;
  name: string;
  kind: string;
  region?: string;
  owner?: string;
  contacts?: { name: string; phone?: string; email?: string }[];
}

const COLUMNS = ['number', 'name', 'kind', 'region', 'owner', 'contacts'];
/** By this a spreadsheet knows that the file is UTF-8. */
const MARK = '\uFEFF';

/** A cell as a spreadsheet reads it: what begins like a formula is text. */
const cell = (value: string) => `"${(/^[=+\-@\t\r]/.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`;

export function sheetOf(items: Exported[]): string {
  const rows = items.map(one => [
    one.number,
    one.name,
    words(one.kind),
    one.region ?? '',
    one.owner ?? '',
    (one.contacts ?? []).map(contact => [contact.name, contact.phone, contact.email].filter(Boolean).join(' ')).join('; '),
  ]);
  return MARK + [COLUMNS.map(fieldName), ...rows].map(row => row.map(cell).join(',')).join('\r\n');
}

/** Keeps what the service gave out as a file; that it did is on its record with the reason (SEC-02). */
export function keepExport(answer: unknown) {
  const { items } = answer as { items: Exported[] };
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([sheetOf(items)], { type: 'text/csv' }));
  link.download = 'customers.csv';
  link.click();
  URL.revokeObjectURL(link.href);
}
