import { Select } from 'antd';
import { useSearchParams } from 'react-router';
import { type ListKind, ListPage, listKind } from '../../shared/list-page';
import type { Service } from '../../shared/schema';
import { useTexts } from '../../texts';
import { ChainCheck } from './chain-check';
import { SERVICES } from './side-by-side';

/** What was read, exported, printed or written, and by whom: each service keeps its own (SEC-08). */
const trailOf = (service: Service) =>
  listKind<'/api/admin/customer/audit'>({
    service,
    // the trail of every service has the same form
    path: `/api/admin/${service}/audit` as '/api/admin/customer/audit',
    title: 'admin.audit',
    columns: ['at', 'by', 'kind', 'thing', 'subject', 'command', 'count', 'filters', 'correlationId'],
    filters: ['person', 'kind', 'thing', 'subject', 'atLeast', 'from', 'to'],
    identity: one => String(one.number),
    right: 'platform/Shared/read-audit',
    tools: ServiceChoice,
  });

const TRAILS = Object.fromEntries(SERVICES.map(service => [service, trailOf(service)])) as Record<
  Service,
  ListKind<'/api/admin/customer/audit'>
>;

const chosenOf = (address: URLSearchParams): Service => SERVICES.find(one => one === address.get('service')) ?? 'customer';

function ServiceChoice() {
  const t = useTexts();
  const [address, setAddress] = useSearchParams();
  const chosen = chosenOf(address);
  return (
    <>
      <ChainCheck key={chosen} service={chosen} />
      <Select
        aria-label={t('admin.service')}
        value={chosen}
        options={SERVICES.map(value => ({ value, label: t(`admin.${value}`) }))}
        onChange={service =>
          setAddress(before => {
            const next = new URLSearchParams(before);
            next.set('service', service);
            return next;
          })
        }
      />
    </>
  );
}

export function AuditPage() {
  const [address] = useSearchParams();
  const kind = TRAILS[chosenOf(address)];
  return <ListPage key={kind.path} kind={kind} />;
}
