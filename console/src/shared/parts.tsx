import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { type TextKey, useTexts } from '../texts';
import { fieldName } from '../texts/words';
import { DataTable } from './data-table';
import { isMoney } from './format';
import { useWide } from './screen';
import { isBlank, Value } from './value';

type Row = Record<string, unknown>;

const isRecord = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !isMoney(value);
const isTable = (value: unknown): value is Row[] => Array.isArray(value) && value.some(isRecord);
/** What has a name of its own is shown by it, in one field. */
const isNamed = (value: Row) => typeof value.name === 'string' && Object.keys(value).length <= 4;
const isSection = (value: unknown) => isTable(value) || (isRecord(value) && !isNamed(value) && Object.keys(value).length > 2);

/** Some fields of a document beside each other. */
export function Facts({ of, names }: { of: Row; names: string[] }) {
  const shown = names.filter(name => !isBlank(of[name]));
  return shown.length === 0 ? null : (
    <dl className="facts">
      {shown.map(name => (
        <div key={name}>
          <dt>{fieldName(name)}</dt>
          <dd>
            <Value name={name} of={of[name]} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

const IDENTITY = /^id$|Id$/;

/** Everything else that a document says, part by part: what a service adds is seen without a change here. */
export function Parts({ of, hidden, called = {} }: { of: Row; hidden: string[]; called?: Record<string, TextKey> }) {
  const t = useTexts();
  const names = Object.keys(of).filter(name => !hidden.includes(name) && !isBlank(of[name]));
  const single = names.filter(name => !isSection(of[name]) && !IDENTITY.test(name));
  return (
    <>
      <Facts of={of} names={single} />
      {names
        .filter(name => isSection(of[name]))
        .map(name => (
          <Part key={name} title={called[name] ? t(called[name]) : fieldName(name)} value={of[name]} />
        ))}
    </>
  );
}

function Part({ title, value }: { title: string; value: unknown }) {
  if (isTable(value)) {
    return (
      <section aria-label={title}>
        <h2>{title}</h2>
        <Rows rows={value} />
      </section>
    );
  }
  const content = value as Row;
  const filled = Object.values(content).some(part => !isBlank(part) && part !== false);
  return filled ? (
    <section aria-label={title}>
      <h2>{title}</h2>
      <Parts of={content} hidden={[]} />
    </section>
  ) : null;
}

const COLUMNS = 12;

/** The rows of a part, with the columns that any of them fills. */
export function Rows({ rows, columns, open }: { rows: Row[]; columns?: string[]; open?: (row: Row) => string }) {
  const t = useTexts();
  const wide = useWide();
  const names = columns ?? [
    ...new Set(rows.flatMap(row => Object.keys(row).filter(name => !isBlank(row[name]) && !IDENTITY.test(name)))),
  ];
  if (!wide) {
    return (
      <ul className="cards">
        {rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a part have no identity but their place
          <li key={at} className="card">
            {names
              .filter(name => !isBlank(row[name]))
              .map((name, place) => (
                <span key={name} className="card-fact">
                  <span className="quiet">{fieldName(name)}</span>
                  <Opens to={place === 0 ? open?.(row) : undefined}>
                    <Value name={name} of={row[name]} />
                  </Opens>
                </span>
              ))}
          </li>
        ))}
      </ul>
    );
  }
  return (
    <DataTable<Row>
      identity={(_, place) => String(place)}
      rows={rows}
      empty={t('shared.nothingYet')}
      columns={names.slice(0, COLUMNS).map((name, place) => ({
        name,
        title: fieldName(name),
        figure: rows.some(row => typeof row[name] === 'number' || isMoney(row[name])),
        render: row => (
          <Opens to={place === 0 ? open?.(row) : undefined}>
            <Value name={name} of={row[name]} />
          </Opens>
        ),
      }))}
    />
  );
}

function Opens({ to, children }: { to: string | undefined; children: ReactNode }) {
  if (to === undefined) {
    return children;
  }
  // what a service answers itself, such as a paper, is no page of the console
  return to.startsWith('/api/') ? (
    <a href={to} target="_blank" rel="noreferrer">
      {children}
    </a>
  ) : (
    <Link to={to}>{children}</Link>
  );
}
