import { useQuery } from '@tanstack/react-query';
import { call } from '../api/client';

interface Page {
  items: { customer?: { name?: string } }[];
}

const AN_HOUR = 3_600_000;

/**
 * A customer by name, where a service knows no more of them than who they are. An order of theirs tells it: the file itself holds
 * the people at the customer, and each look into it is noted (SEC-08).
 */
export function CustomerName({ id }: { id: string }) {
  const { data } = useQuery({
    queryKey: ['customer-name', id],
    staleTime: AN_HOUR,
    gcTime: AN_HOUR,
    retry: false,
    queryFn: async () => {
      const { items } = (await call('get', '/api/orders', { query: { customerId: id, limit: 1 } })).data as Page;
      return items[0]?.customer?.name ?? id;
    },
  });
  return <span className="text">{data ?? id}</span>;
}
