import { Space, Tag } from 'antd';
import { personOf, usePeople } from '../api/people';
import { useTexts } from '../texts';
import { fieldName, useWords } from '../texts/words';
import { CustomerName } from './customer-name';
import { day, isMoney, moment, money, number } from './format';
import { StateTag } from './state-tag';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;
const MONTH = /^\d{4}-\d{2}$/;
const CODE = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;
const STATES = new Set(['state', 'stage', 'status']);
const WORDS = new Set(['waitingFor', 'role', 'roles', 'missing', 'step', 'steps', 'kind', 'action']);
/** Figures that nobody writes in groups of three. */
const CALENDAR = new Set(['year', 'month', 'week']);

/** Whether there is nothing to show: neither a value, nor a part that has one. */
export const isBlank = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (typeof value === 'object' && (Array.isArray(value) ? value.length === 0 : Object.values(value).every(isBlank)));

const isCode = (name: string, value: string) => WORDS.has(name) || (CODE.test(value) && value.length > 2);

/** Names of fields that number things; somebody's staff id may be the same. */
const OF_THINGS = /(number|code|reference|serial|batch|tracking)$/i;

/** The name of the person whose staff id is the value of a field that may hold one. */
function useNamed(): (name: string, value: string) => string | undefined {
  const named = usePeople();
  return (name, value) => {
    if (name === 'waitingFor') {
      return personOf(value, named);
    }
    // EMP001 may be a staff id, so it does not count what a value looks like
    return OF_THINGS.test(name) || WORDS.has(name) || STATES.has(name) ? undefined : named(value);
  };
}

/** One value of an answer as people read it; its form on the wire says what it is. */
export function Value({ name, of }: { name: string; of: unknown }) {
  const t = useTexts();
  if (isBlank(of)) {
    return <span className="quiet">{t('shared.none')}</span>;
  }
  if (typeof of === 'boolean') {
    return t(of ? 'shared.yes' : 'shared.no');
  }
  if (typeof of === 'number') {
    return <span className="figure">{CALENDAR.has(name) ? of : number(of)}</span>;
  }
  if (typeof of === 'string') {
    return <Told name={name} value={of} />;
  }
  if (Array.isArray(of)) {
    return <Several name={name} values={of} />;
  }
  if (isMoney(of)) {
    return <span className="figure">{money(of)}</span>;
  }
  return <Compound value={of as Record<string, unknown>} />;
}

function Told({ name, value }: { name: string; value: string }) {
  const words = useWords();
  const somebody = useNamed()(name, value);
  if (somebody) {
    return (
      <span className="text" title={value}>
        {somebody}
      </span>
    );
  }
  if (name === 'customerId') {
    return <CustomerName id={value} />;
  }
  if (STATES.has(name) && isCode(name, value.toUpperCase())) {
    return <StateTag state={value} />;
  }
  if (DAY.test(value)) {
    return <time dateTime={value}>{day(value)}</time>;
  }
  if (MOMENT.test(value)) {
    return <time dateTime={value}>{moment(value)}</time>;
  }
  if (name === 'currency' || MONTH.test(value)) {
    return <span className="figure">{value}</span>;
  }
  return isCode(name, value) ? words(value) : <span className="text">{value}</span>;
}

function Several({ name, values }: { name: string; values: unknown[] }) {
  const words = useWords();
  const named = useNamed();
  if (values.some(value => typeof value === 'object' && value !== null)) {
    return <span>{number(values.length)}</span>;
  }
  return (
    <Space size={[4, 4]} wrap>
      {values.map(value => (
        <Tag key={String(value)}>
          {named(name, String(value)) ?? (typeof value === 'string' && isCode(name, value) ? words(value) : String(value))}
        </Tag>
      ))}
    </Space>
  );
}

/** What has a name is shown by it, all else part by part. */
function Compound({ value }: { value: Record<string, unknown> }) {
  if (typeof value.name === 'string' && value.name !== '') {
    return <span className="text">{value.name}</span>;
  }
  const filled = Object.entries(value).filter(([, part]) => !isBlank(part));
  // an identity tells people nothing where a number stands beside it
  const parts =
    filled.length > 1 ? filled.filter(([key]) => !/Id$/.test(key) || key === 'customerId' || key === 'staffId') : filled;
  if (parts.length === 1 && parts[0]) {
    return <Value name={parts[0][0]} of={parts[0][1]} />;
  }
  return (
    <span className="compound">
      {parts.map(([key, part]) => (
        <span key={key}>
          <span className="quiet">{fieldName(key)}</span> <Value name={key} of={part} />
        </span>
      ))}
    </span>
  );
}
