import { Tag } from 'antd';
import { DataTable } from '../../shared/data-table';
import { useTexts } from '../../texts';
import { fieldName, words } from '../../texts/words';
import { SideBySide } from './side-by-side';

interface Vital {
  sign: string;
  of?: string;
  value?: number;
  most?: number;
  well: boolean;
}

/** Whether the services keep up with their work: what waits, for how long, and what is parked (SEC-10). */
export function HealthPage() {
  const t = useTexts();
  return (
    <section aria-labelledby="health-title">
      <header className="page-head">
        <h1 id="health-title">{t('admin.health')}</h1>
      </header>
      <SideBySide path={service => `/api/admin/${service}/health`} empty={t('admin.notTold')}>
        {(rows, service) => {
          const vitals = rows as unknown as Vital[];
          // what is not well comes first, and what waits nowhere is not told for each collection
          const shown = vitals
            .filter(one => !one.well || one.value !== 0 || !one.of)
            .sort((one, other) => Number(one.well) - Number(other.well));
          return (
            <>
              <p>
                {vitals.every(one => one.well) ? (
                  <Tag color="success">{t('admin.well')}</Tag>
                ) : (
                  <Tag color="error">{t('admin.notWell')}</Tag>
                )}
              </p>
              <DataTable<Vital>
                label={t(`admin.${service}`)}
                identity={one => `${one.sign} ${one.of ?? ''}`}
                rows={shown}
                columns={[
                  { name: 'sign', title: fieldName('sign'), render: one => words(one.sign) },
                  { name: 'of', title: fieldName('of'), render: one => one.of },
                  {
                    name: 'value',
                    title: fieldName('value'),
                    figure: true,
                    render: one => (one.well ? one.value : <strong>{one.value ?? '?'}</strong>),
                  },
                  {
                    name: 'most',
                    title: fieldName('well'),
                    render: one => (
                      <span className="quiet">
                        {one.well ? t('admin.well') : t('admin.notWell')}
                        {one.most !== undefined && ` · ${t('admin.upTo', { most: one.most })}`}
                      </span>
                    ),
                  },
                ]}
              />
            </>
          );
        }}
      </SideBySide>
    </section>
  );
}
