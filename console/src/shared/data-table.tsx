import { type MouseEvent, type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

export interface Column<R> {
  name: string;
  title: ReactNode;
  /** Whether it holds figures, which stand below each other by their ends. */
  figure?: boolean;
  render: (row: R) => ReactNode;
  /** Sorts the table by it; what it is sorted by now says so. */
  sort?: { turn: () => void; down?: boolean | undefined };
}

const WAYS = { true: ['descending', '▾'], false: ['ascending', '▴'] } as const;

function Heading<R>({ column: { title, figure, sort } }: { column: Column<R> }) {
  const [way, sign] = sort?.down === undefined ? [undefined, ''] : WAYS[`${sort.down}`];
  return (
    <th scope="col" className={figure ? 'right' : undefined} aria-sort={way}>
      {sort ? (
        <button type="button" className="sort" onClick={sort.turn}>
          {title}
          {sign && <span aria-hidden> {sign}</span>}
        </button>
      ) : (
        title
      )}
    </th>
  );
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

/** So many rows are drawn in any case; of more, those that are seen, and some beyond, so that scrolling finds them drawn. */
const MANY = 200;
const BEYOND = 40;
/** As long as none was measured. */
const USUAL_HEIGHT = 40;

interface Seen {
  first: number;
  last: number;
  height: number;
}

/** Which rows of a long table are drawn now; all of them when it is printed. */
function useSeen(count: number, body: RefObject<HTMLTableSectionElement | null>): Seen {
  const [seen, setSeen] = useState<Seen>({ first: 0, last: MANY, height: USUAL_HEIGHT });
  useEffect(() => {
    if (count <= MANY) {
      return;
    }
    let asked = 0;
    const look = () => {
      asked = 0;
      const { top = 0 } = body.current?.getBoundingClientRect() ?? {};
      const height = body.current?.querySelector('tr[aria-rowindex]')?.getBoundingClientRect().height || USUAL_HEIGHT;
      const first = Math.max(0, Math.min(count, Math.floor(-top / height) - BEYOND));
      const last = Math.min(count, Math.max(first + BEYOND, Math.ceil((window.innerHeight - top) / height) + BEYOND));
      setSeen(before =>
        before.first === first && before.last === last ? before : { first, last, height: before.height || height },
      );
    };
    const soon = () => {
      asked ||= requestAnimationFrame(look);
    };
    const all = () => flushSync(() => setSeen(before => ({ ...before, first: 0, last: count })));
    look();
    window.addEventListener('scroll', soon, { passive: true, capture: true });
    window.addEventListener('resize', soon);
    window.addEventListener('beforeprint', all);
    window.addEventListener('afterprint', soon);
    return () => {
      cancelAnimationFrame(asked);
      window.removeEventListener('scroll', soon, { capture: true });
      window.removeEventListener('resize', soon);
      window.removeEventListener('beforeprint', all);
      window.removeEventListener('afterprint', soon);
    };
  }, [count, body]);
  return count <= MANY ? { ...seen, first: 0, last: count } : seen;
}

/** The room of rows that are not drawn. */
const Room = ({ rows, height, columns }: { rows: number; height: number; columns: number }) =>
  rows > 0 && (
    <tr>
      <td colSpan={columns} style={{ height: rows * height, padding: 0, border: 0 }} />
    </tr>
  );

/** A table of the page's own: what a list needs, in a hundredth of the script of one that can everything. */
export function DataTable<R>({ columns, rows, identity, onOpen, label, empty }: TableProps<R>) {
  const body = useRef<HTMLTableSectionElement>(null);
  const { first, last, height } = useSeen(rows.length, body);
  return (
    <div className="table-scroll">
      <table className="table" aria-label={label} aria-rowcount={rows.length + 1}>
        <thead>
          <tr>
            {columns.map(column => (
              <Heading key={column.name} column={column} />
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          <Room rows={first} height={height} columns={columns.length} />
          {rows.slice(first, last).map((row, at) => (
            <tr
              key={identity(row, first + at)}
              aria-rowindex={first + at + 2}
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
          <Room rows={rows.length - last} height={height} columns={columns.length} />
        </tbody>
      </table>
      {rows.length === 0 && <p className="quiet empty">{empty}</p>}
    </div>
  );
}
