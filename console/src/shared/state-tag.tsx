import { Tag } from 'antd';
import { useWords } from '../texts/words';

const GOOD =
  /^(APPROVED|SIGNED|CLOSED|EFFECTIVE|ACCEPTED|PAID|SETTLED|COMPLETE|COMPLETED|SOLVED|RESOLVED|ISSUED|CONFIRMED|OPEN_GATE|IN_FORCE|DONE|VERIFIED|SHIPPED|READY|PAID_OUT)$/;
const BAD = /^(REJECTED|CANCELLED|REFUSED|EXPIRED|TERMINATED|WITHDRAWN|OVERDUE|DROPPED|REVERSED|DISCONTINUED|BREACHED)$/;

const colourOf = (state: string) => (GOOD.test(state) ? 'green' : BAD.test(state) ? 'red' : 'blue');

/** How far something has come. The colour says no more than the word does. */
export function StateTag({ state }: { state: string }) {
  const words = useWords();
  const code = state.toUpperCase();
  return <Tag color={colourOf(code)}>{words(code === state ? state : code)}</Tag>;
}
