import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Modal, Space } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { call } from '../../api/client';
import { useMay } from '../../api/me';
import type { Answer, Documented } from '../../api/types';
import { CommandForm } from '../../shared/command-form';
import { type Command, del, post } from '../../shared/commands';
import { DataTable } from '../../shared/data-table';
import { moment, today } from '../../shared/format';
import { Rows } from '../../shared/parts';
import { Person } from '../../shared/person';
import { ProblemView } from '../../shared/problem-view';
import { StateTag } from '../../shared/state-tag';
import { useTexts } from '../../texts';
import { fieldName, OfService, words } from '../../texts/words';

type Books = Answer<'/api/books'>;
type Month = Books['months'][number];

const COMMANDS: Record<string, Command> = {
  close: post('/api/books/months/{month}/closing'),
  'ask-reopening': post('/api/books/months/{month}/reopening'),
  reopen: post('/api/books/months/{month}/reopening/approval'),
  'keep-closed': del('/api/books/months/{month}/reopening'),
};

/** The month after another one, such as 2026-12. */
const following = (month: string) => {
  const at = new Date(`${month}-01T00:00:00Z`);
  at.setUTCMonth(at.getUTCMonth() + 1);
  return at.toISOString().slice(0, 7);
};

const before = (month: string) => {
  const at = new Date(`${month}-01T00:00:00Z`);
  at.setUTCMonth(at.getUTCMonth() - 1);
  return at.toISOString().slice(0, 7);
};

/** Which months are closed. One is closed in two steps: its figures are looked at, then it is closed (FIN-15). */
export function BooksPage() {
  const t = useTexts();
  const may = useMay();
  const [doing, setDoing] = useState<{ action: string; month: string }>();
  const [looking, setLooking] = useState<string>();
  const books = useQuery({
    queryKey: ['document', '/api/books'],
    queryFn: async () => (await call('get', '/api/books')).data as Books,
  });
  const read = books.data;
  const last = before(today().slice(0, 7));
  const next = read?.closedThrough ? following(read.closedThrough) : last;
  const actionsOf = (month: Month) => [
    ...(month.reopening
      ? [
          { action: 'reopen', open: may('finance/Books/reopen') },
          { action: 'keep-closed', open: may('finance/Books/keep-closed') },
        ]
      : [{ action: 'ask-reopening', open: may('finance/Books/ask-reopening') && month.month === read?.closedThrough }]),
  ];
  return (
    <section aria-labelledby="books-title">
      <header className="page-head">
        <h1 id="books-title">{t('money.books')}</h1>
        <Space wrap>
          <Link to="/reports/months">{t('reports.months')}</Link>
          {read && next <= last && may('finance/Books/close') && (
            <Button type="primary" onClick={() => setLooking(next)}>
              {t('money.closeMonth', { month: next })}
            </Button>
          )}
        </Space>
      </header>
      {books.error && <ProblemView problem={books.error} retry={() => books.refetch()} />}
      {read && (
        <>
          <p className="quiet">
            {read.closedThrough ? t('money.closedThrough', { month: read.closedThrough }) : t('money.nothingClosed')}
          </p>
          {read.warnings?.map(warning => (
            <Alert key={warning.text} type="warning" showIcon title={warning.text} className="spaced" />
          ))}
          <DataTable<Month>
            label={t('money.books')}
            identity={month => month.month}
            rows={[...read.months].sort((one, other) => (one.month < other.month ? 1 : -1))}
            empty={t('shared.nothingYet')}
            columns={[
              {
                name: 'month',
                title: fieldName('month'),
                render: ({ month }) => <Link to={`/reports/months?from=${month}&to=${month}`}>{month}</Link>,
              },
              {
                name: 'state',
                title: fieldName('state'),
                render: ({ state }) => (
                  <OfService value="finance">
                    <StateTag state={state} />
                  </OfService>
                ),
              },
              { name: 'closedBy', title: fieldName('closedBy'), render: ({ closedBy }) => closedBy && <Person id={closedBy} /> },
              { name: 'since', title: fieldName('since'), render: ({ since }) => moment(since) },
              {
                name: 'reopening',
                title: fieldName('reopening'),
                render: ({ reopening }) =>
                  reopening && (
                    <>
                      <Person id={reopening.by} />: {reopening.reason}
                    </>
                  ),
              },
              {
                name: 'actions',
                title: <span className="sr">{t('shared.actions')}</span>,
                render: month => (
                  <Space wrap>
                    {actionsOf(month)
                      .filter(one => one.open)
                      .map(({ action }) => (
                        <Button key={action} size="small" onClick={() => setDoing({ action, month: month.month })}>
                          {words(action)}
                        </Button>
                      ))}
                  </Space>
                ),
              },
            ]}
          />
          {read.reopened.length > 0 && (
            <section aria-label={t('money.reopened')}>
              <h2>{t('money.reopened')}</h2>
              <Rows rows={read.reopened as unknown as Record<string, unknown>[]} />
            </section>
          )}
        </>
      )}
      {looking && (
        <Looked
          month={looking}
          onClose={() => setLooking(undefined)}
          onSeen={() => {
            setLooking(undefined);
            setDoing({ action: 'close', month: looking });
          }}
        />
      )}
      {doing && (
        <CommandForm
          action={doing.action}
          command={COMMANDS[doing.action] as Command}
          service="finance"
          document={{ month: doing.month } as Documented}
          reread={async () => undefined}
          onDone={() => {
            setDoing(undefined);
            books.refetch();
          }}
          onClose={() => setDoing(undefined)}
        />
      )}
    </section>
  );
}

/** The first step: what the month came to, before nobody can write into it any more. */
function Looked({ month, onSeen, onClose }: { month: string; onSeen: () => void; onClose: () => void }) {
  const t = useTexts();
  const figures = useQuery({
    queryKey: ['list', '/api/books/figures', month],
    queryFn: async () =>
      (await call('get', '/api/books/figures', { query: { from: month, to: month } })).data as Answer<'/api/books/figures'>,
  });
  return (
    <Modal
      open
      width={900}
      title={t('money.closeMonth', { month })}
      okText={t('money.figuresSeen')}
      cancelText={t('shared.cancel')}
      okButtonProps={{ disabled: !figures.data }}
      onOk={onSeen}
      onCancel={onClose}
    >
      <Alert type="info" showIcon title={t('money.closingHint')} className="spaced" />
      {figures.error && <ProblemView problem={figures.error} retry={() => figures.refetch()} />}
      {figures.data && <Rows rows={figures.data.items as unknown as Record<string, unknown>[]} />}
    </Modal>
  );
}
