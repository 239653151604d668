import { call } from '../../api/client';
import type { Answer } from '../../api/types';

type Customer = Pick<Answer<'/api/customers/{id}'>, 'name' | 'addresses' | 'contacts'>;

export interface Known {
  invoiceTitle?: string;
  delivery?: { address?: string; consignee?: string; phone?: string };
}

const HAN = /\p{Script=Han}/u;

/** An address in one line: a Chinese one from the province to the house, any other the other way round. */
export function lineOf({ street, city, province, postalCode, country }: Customer['addresses'][number]): string {
  return HAN.test(street)
    ? [province, city, street].filter(Boolean).join('')
    : [street, [postalCode, city].filter(Boolean).join(' '), province, country].filter(Boolean).join(', ');
}

/** What the customer's file says of invoice and delivery, as far as the reader sees it (CUS-33). */
export function knownOf({ name, addresses, contacts }: Customer): Known {
  const [first] = addresses;
  const [somebody] = contacts ?? [];
  return {
    ...(name ? { invoiceTitle: name } : {}),
    delivery: {
      ...(first ? { address: lineOf(first) } : {}),
      ...(somebody?.name ? { consignee: somebody.name } : {}),
      ...(somebody?.phone ? { phone: somebody.phone } : {}),
    },
  };
}

/** The same, asked for; nothing where the file can't be read now, because all of it can be typed. */
export async function knownOfCustomer(id: string): Promise<Known> {
  try {
    return knownOf((await call('get', '/api/customers/{id}', { path: { id } })).data as Customer);
  } catch {
    return {};
  }
}
