import { call } from '../../api/client';
import { post } from '../../shared/commands';
import { listKind } from '../../shared/list-page';
import { ReadAll } from './read-all';

/** Where a document is shown that a notice is about. */
const PLACES: Record<string, string> = {
  order: '/orders',
  quote: '/quotes',
  contract: '/contracts',
  complaint: '/complaints',
  'service-case': '/service-cases',
  'product-feedback': '/product-feedback',
  'staff-complaint': '/staff-complaints',
  'missed-order': '/missed-orders',
  return: '/returns',
  'paper-request': '/paper-requests',
  'archive-entry': '/archive',
  'company-rule': '/company-rules',
  customer: '/customers',
  expense: '/expenses',
  budget: '/budgets',
  invoice: '/invoices',
  receivable: '/receivables',
  refund: '/refunds',
  'credit-note': '/credit-notes',
  'bank-transfer': '/bank-transfers',
  'customer-risk': '/customer-risks',
};

/** What one was told. */
export const noticeList = listKind<'/api/notices'>({
  service: 'customer',
  path: '/api/notices',
  title: 'desk.notices',
  columns: ['text', 'at', 'read'],
  filters: ['unread'],
  open: ({ about }) => PLACES[about.document] && `${PLACES[about.document]}/${about.id}`,
  row: [
    {
      action: 'note-reading',
      command: post('/api/notices/{id}/reading'),
      when: notice => !notice.read,
    },
  ],
  tools: ReadAll,
});

/** Notes that everything was read that is there now. */
export async function readAll() {
  const { data } = await call('get', '/api/notices', { query: { limit: 1 } });
  const newest = (data as { items: { id: string }[] }).items[0];
  if (newest) {
    await call('post', '/api/notices/reading', { body: { upTo: newest.id } });
  }
}
