import type { MouseEvent, ReactNode } from 'react';

export interface Column<R> {
  name: string;
  title: ReactNode;
  /** Whether it holds figures, which stand below each other by their ends. */
  figure?: boolean;
  render: (row: R) => ReactNode;
}

interface TableProps<R> {
  columns: Column<R>[];
  rows: R[];
  identity: (row: R, place: number) => string;
  /** Opens a row that is clicked anywhere; its link does the same for the keyboard. */
  onOpen?: (row: R) => void;
  label?: string;
  empty?: ReactNode;
}

/** Whether the row itself was clicked, and neither something in it that does its own, nor a form that one of its buttons opened. */
function isOfRow({ target, currentTarget }: MouseEvent): boolean {
  const element = target as Element;
  return currentTarget.contains(element) && element.closest('a, button, input, label') === null;
}

/** A table of the page's own: what a list needs, in a hundredth of the script of one that can everything. */
export function DataTable<R>({ columns, rows, identity, onOpen, label, empty }: TableProps<R>) {
  return (
    <div className="table-scroll">
      <table className="table" aria-label={label}>
        <thead>
          <tr>
            {columns.map(column => (
              <th key={column.name} scope="col" className={column.figure ? 'right' : undefined}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <tr
              key={identity(row, place)}
              className={onOpen ? 'opens' : undefined}
              onClick={onOpen && (event => isOfRow(event) && onOpen(row))}
            >
              {columns.map(column => (
                <td key={column.name} className={column.figure ? 'right' : undefined}>
                  {column.render(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p className="quiet empty">{empty}</p>}
    </div>
  );
}
