import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Drawer, Form, Space } from 'antd';
import { useState } from 'react';
import { call } from '../api/client';
import { useMay, useMe } from '../api/me';
import type { ActionView } from '../api/types';
import { useTexts } from '../texts';
import { words } from '../texts/words';
import { eachOf, type Line, once, Report } from './each';
import type { BulkCommand } from './list-page';
import { bodyOf, type FormOf, formsOf, type Service } from './schema';
import { Fields } from './schema-fields';
import { useWide } from './screen';

type Row = Record<string, unknown>;

interface BulkProps {
  service: Service;
  commands: BulkCommand<Row>[];
  rows: Row[];
  titleOf: (row: Row) => string;
  onDone: () => void;
}

/** Whether the row lets it: it makes sense there, and the service does not say that it can't be. */
const lets = ({ action, when }: BulkCommand<Row>, row: Row) =>
  (when?.(row) ?? true) && ((row.actions ?? []) as ActionView[]).find(one => one.name === action)?.allowed !== false;

/** What can be done with all rows that were chosen; what was begun goes on when the list has lost them. */
export function Bulk(props: BulkProps) {
  const t = useTexts();
  const may = useMay();
  const [chosen, setChosen] = useState<BulkCommand<Row>>();
  const { commands, rows } = props;
  return (
    <>
      {rows.length > 0 && (
        <Space wrap className="spaced thumb-reach">
          {commands
            .filter(({ right }) => !right || may(right))
            .map(one => ({ one, count: rows.filter(row => lets(one, row)).length }))
            .map(({ one, count }) => (
              <Button key={one.action} type="primary" disabled={count === 0} onClick={() => setChosen(one)}>
                {t('shared.together', { action: words(one.action), count })}
              </Button>
            ))}
        </Space>
      )}
      {chosen && (
        <Several {...props} command={chosen} rows={rows.filter(row => lets(chosen, row))} onClose={() => setChosen(undefined)} />
      )}
    </>
  );
}

/** One command for each row, each with its own key, which stays until an answer has come that counts. */
function useEach({ command, rows, titleOf }: SeveralProps, form: FormOf | undefined) {
  const { staffId } = useMe();
  const [lines, setLines] = useState<Line[]>();
  const [busy, setBusy] = useState(false);
  const client = useQueryClient();
  const { path, method } = command.command;

  const give = async (row: Row, body: unknown) => {
    const id = String(row.id);
    const { reads } = command;
    const seenNow = async () => (reads ? (await call('get', reads, { path: { id } })).revision : row.revision);
    const place = /\{(\w+)}/.exec(path)?.[1] ?? 'id';
    await once(`${staffId} ${method} ${path} ${id} ${JSON.stringify(body)}`, seenNow, ({ key, seen }) =>
      call(method, path, {
        path: { [place]: id },
        ...(form?.body ? { body: body ?? {} } : {}),
        headers: { 'Idempotency-Key': key, ...(form?.seen ? { 'If-Match': `"${seen}"` } : {}) },
      }),
    );
  };
  const send = async (body: unknown) => {
    setBusy(true);
    // what was done is not done again when the rest is tried anew
    const done = (lines ?? []).filter(line => line.outcome === 'done');
    const left = rows.filter(row => !done.some(line => line.id === String(row.id)));
    const told = await eachOf(
      left,
      row => ({ id: String(row.id), title: titleOf(row) }),
      row => give(row, body),
    );
    setLines([...done, ...told]);
    setBusy(false);
    await client.invalidateQueries();
  };
  return { lines, busy, send };
}

type SeveralProps = BulkProps & { command: BulkCommand<Row>; onClose: () => void };

function Several(given: SeveralProps) {
  const t = useTexts();
  const wide = useWide();
  const [fields] = Form.useForm();
  // the rows as they were chosen: the list behind may lose them while this goes on
  const [props] = useState(given);
  const { command, rows, titleOf, service } = props;
  const forms = useQuery({
    queryKey: ['forms', service],
    queryFn: () => formsOf(service),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const form = forms.data?.[`${command.command.method} ${command.command.path}`];
  const { lines, busy, send } = useEach(props, form);
  const over = lines?.every(line => line.outcome === 'done') ?? false;
  const close = () => {
    // what came of it would be lost
    if (busy) {
      return;
    }
    given.onClose();
    if (lines) {
      given.onDone();
    }
  };
  return (
    <Drawer
      open
      title={t('shared.together', { action: words(command.action), count: rows.length })}
      size={wide ? 560 : '100%'}
      onClose={close}
      closable={!busy}
      keyboard={!busy}
      mask={{ closable: false }}
    >
      {lines ? <Report lines={lines} /> : <p>{rows.map(titleOf).join(', ')}</p>}
      {!over && (
        <Form form={fields} layout="vertical" disabled={busy} onFinish={typed => send(form?.body && bodyOf(form.body, typed))}>
          {form?.body && <Fields schema={form.body} place={[]} help={{}} />}
          <Button type="primary" htmlType="submit" loading={busy} disabled={!forms.data}>
            {t(lines ? 'shared.tryRest' : 'shared.submit')}
          </Button>
        </Form>
      )}
      {lines && (
        <Button onClick={close} disabled={busy}>
          {t('shared.close')}
        </Button>
      )}
    </Drawer>
  );
}
