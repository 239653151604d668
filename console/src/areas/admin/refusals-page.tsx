import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Checkbox } from 'antd';
import { useRef, useState } from 'react';
import { call, newKey } from '../../api/client';
import { useMay } from '../../api/me';
import { DataTable } from '../../shared/data-table';
import { moment } from '../../shared/format';
import { Person } from '../../shared/person';
import { useTexts } from '../../texts';
import { fieldName, words } from '../../texts/words';
import { SideBySide } from './side-by-side';

interface Refused {
  id?: string;
  aggregate: string;
  at: string;
  detail: string;
  from: string;
  fact?: string;
  problem: string;
  rule: string;
  open?: boolean;
  takenUpBy?: string;
}

/** What plant, warehouse and other services told and a rule refused; one of ours can have it judged once more (SEC-07). */
export function RefusalsPage() {
  const t = useTexts();
  const may = useMay();
  const client = useQueryClient();
  const { message, notification } = App.useApp();
  const [open, setOpen] = useState(true);
  const keys = useRef<Record<string, string>>({});
  const takeUp = async (service: string, id: string) => {
    keys.current[id] ??= newKey();
    try {
      const { data } = await call('post', `/api/admin/${service}/integration/refusals/${encodeURIComponent(id)}/taking-up`, {
        headers: { 'Idempotency-Key': keys.current[id] as string },
      });
      delete keys.current[id];
      const judged = data as Refused;
      judged.open ? message.warning(judged.detail) : message.success(t('shared.done'));
      await client.invalidateQueries();
    } catch (failed) {
      notification.error({ title: (failed as Error).message });
    }
  };
  return (
    <section aria-labelledby="refusals-title">
      <header className="page-head">
        <h1 id="refusals-title">{t('admin.refusals')}</h1>
        <Checkbox checked={open} onChange={event => setOpen(event.target.checked)}>
          {t('admin.onlyOpen')}
        </Checkbox>
      </header>
      <SideBySide path={service => `/api/admin/${service}/integration/refusals`} query={{ open }} empty={t('admin.noRefusals')}>
        {(rows, service) => (
          <DataTable<Refused>
            label={t(`admin.${service}`)}
            identity={(one, place) => one.id ?? String(place)}
            rows={rows as unknown as Refused[]}
            columns={[
              { name: 'at', title: fieldName('at'), render: one => moment(one.at) },
              { name: 'from', title: fieldName('from'), render: one => words(one.from) },
              { name: 'fact', title: fieldName('fact'), render: one => one.fact && words(one.fact) },
              { name: 'aggregate', title: fieldName('aggregate'), render: one => one.aggregate },
              { name: 'detail', title: fieldName('detail'), render: one => one.detail },
              { name: 'rule', title: fieldName('rule'), render: one => <span className="quiet">{one.rule}</span> },
              {
                name: 'take-up',
                title: <span className="sr">{t('shared.actions')}</span>,
                render: one =>
                  one.takenUpBy ? (
                    <Person id={one.takenUpBy} />
                  ) : one.id && one.open && may('platform/Shared/take-up-refusals') ? (
                    <Button size="small" onClick={() => takeUp(service, one.id as string)}>
                      {words('take-up-refusal')}
                    </Button>
                  ) : null,
              },
            ]}
          />
        )}
      </SideBySide>
    </section>
  );
}
