import { call } from '../api/client';
import type { Answer } from '../api/types';

/** What of an order can still be sent back, as the lines of a return (ORD-35); nothing where that cannot be told. */
export async function returnableOf(orderId: string): Promise<unknown> {
  try {
    const { data } = await call('get', '/api/returns/returnable', { query: { orderId } });
    return (data as Answer<'/api/returns/returnable'>).lines;
  } catch {
    return undefined;
  }
}
