import { Link } from 'react-router';
import { DataTable } from '../../shared/data-table';
import { moment } from '../../shared/format';
import { useTexts } from '../../texts';
import { fieldName } from '../../texts/words';
import { usePolicyWords } from './policy-words';
import { SideBySide } from './side-by-side';

/** The rules that the company sets itself, of all services, as far as one may read them. */
export function PoliciesPage() {
  const t = useTexts();
  const { nameOf, byWhom } = usePolicyWords();
  return (
    <section aria-labelledby="policies-title">
      <header className="page-head">
        <h1 id="policies-title">{t('admin.policies')}</h1>
      </header>
      <SideBySide path={service => `/api/admin/${service}/policies`} empty={t('shared.nothing')}>
        {(rows, service) => (
          <DataTable<Record<string, unknown>>
            label={t(`admin.${service}`)}
            identity={row => String(row.name)}
            rows={rows}
            columns={[
              {
                name: 'name',
                title: fieldName('name'),
                render: row => <Link to={`/admin/policies/${service}/${row.name}`}>{nameOf(String(row.name))}</Link>,
              },
              { name: 'version', title: fieldName('version'), figure: true, render: row => String(row.version) },
              { name: 'since', title: fieldName('since'), render: row => moment(String(row.since)) },
              { name: 'changedBy', title: fieldName('changedBy'), render: row => byWhom(String(row.changedBy)) },
            ]}
          />
        )}
      </SideBySide>
    </section>
  );
}
