import { FilterOutlined, SettingOutlined } from '@ant-design/icons';
import { Button, Checkbox, Input, Popover, Select } from 'antd';
import { useState } from 'react';
import { useTexts } from '../texts';
import { fieldName, useWords } from '../texts/words';
import { minuteOf } from './format';
import type { AnyList, Asked, Filters } from './list-page';
import { Picker } from './pickers';
import { type Schema, sortOf, useForm } from './schema';
import { useWide } from './screen';

/** Filters by what something is, which people find by its number or name. */
const PICKED = new Set(['customerId', 'productId', 'orderId', 'contractId']);

interface BarProps {
  kind: AnyList;
  names: string[];
  filters: Filters;
  asked: Asked;
}

/** What a list can be asked for; it comes with the list's first rows, not before. */
export function FilterBar({ kind, names, filters, asked }: BarProps) {
  const t = useTexts();
  const wide = useWide();
  const [open, setOpen] = useState(false);
  const query = useForm(kind.service, `get ${kind.path}`)?.query ?? {};
  const shown = wide || open ? names : names.slice(0, 1);
  return (
    <search className="filters">
      {shown.map(name => (
        <FilterField
          key={`${name} ${asked[name] ?? ''}`}
          name={name}
          schema={schemaOf(kind, name) ?? query[name] ?? {}}
          value={asked[name]}
          fixed={kind.begin?.()[name] !== undefined}
          month={(kind.months as string[] | undefined)?.includes(name) ?? false}
          set={value => filters.set(name, value)}
        />
      ))}
      {!wide && names.length > 1 && (
        <Button icon={<FilterOutlined />} onClick={() => setOpen(!open)} aria-expanded={open}>
          {t('shared.filters')}
        </Button>
      )}
      {Object.keys(filters.values).length > 0 && (
        <Button type="link" onClick={filters.clear}>
          {t('shared.clear')}
        </Button>
      )}
    </search>
  );
}

/** What a filter may be, where the kind itself knows more of it than the service's document. */
const schemaOf = (kind: AnyList, name: string): Schema | undefined => {
  const known = kind.inPath?.[name] ?? (name === WAITING ? kind.steps : undefined);
  return known && { enum: known };
};

const WAITING = 'waitingFor';

interface FilterProps {
  name: string;
  schema: Schema;
  value: string | undefined;
  /** Whether the list must be asked for some value of it. */
  fixed: boolean;
  month: boolean;
  set: (value: string | undefined) => void;
}

function FilterField({ name, schema, value, fixed, month, set }: FilterProps) {
  const t = useTexts();
  const words = useWords();
  const label = fieldName(name);
  if (name === WAITING && !schema.enum) {
    return (
      <Checkbox checked={value === 'me'} onChange={event => set(event.target.checked ? 'me' : undefined)}>
        {t('shared.waitsForMe')}
      </Checkbox>
    );
  }
  if (PICKED.has(name)) {
    return (
      <span className="filter">
        <Picker field={name} label={label} {...(value ? { value } : {})} onChange={set} />
      </span>
    );
  }
  switch (month ? 'day' : sortOf(schema)) {
    case 'choice':
      return (
        <Select
          className="filter"
          allowClear={!fixed}
          showSearch
          optionFilterProp="label"
          value={value ?? null}
          placeholder={label}
          aria-label={label}
          options={(schema.enum ?? []).map(code => ({ value: code, label: words(code) }))}
          onChange={next => set(next ?? undefined)}
        />
      );
    case 'flag':
      return (
        <Checkbox checked={value === 'true'} onChange={event => set(event.target.checked ? 'true' : undefined)}>
          {label}
        </Checkbox>
      );
    case 'day':
      return (
        <span className="day">
          <label htmlFor={`filter-${name}`} className="quiet">
            {label}
          </label>
          <Input
            id={`filter-${name}`}
            type={month ? 'month' : 'date'}
            value={value ?? ''}
            onChange={event => set(event.target.value || undefined)}
          />
        </span>
      );
    case 'moment':
      return (
        <span className="day">
          <label htmlFor={`filter-${name}`} className="quiet">
            {label}
          </label>
          <Input
            id={`filter-${name}`}
            type="datetime-local"
            value={value ? minuteOf(value) : ''}
            onChange={event => set(event.target.value ? new Date(event.target.value).toISOString() : undefined)}
          />
        </span>
      );
    default:
      return (
        <Input.Search
          className="filter"
          allowClear
          defaultValue={value ?? ''}
          placeholder={name === 'q' ? t('shared.search') : label}
          aria-label={name === 'q' ? t('shared.search') : label}
          onSearch={typed => set(typed.trim() || undefined)}
        />
      );
  }
}

export function ColumnChoice({
  known,
  chosen,
  choose,
}: {
  known: string[];
  chosen: string[];
  choose: (columns: string[]) => void;
}) {
  const t = useTexts();
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      content={
        <Checkbox.Group
          className="column-choice"
          value={chosen}
          options={known.map(name => ({ value: name, label: fieldName(name) }))}
          onChange={next => next.length && choose(known.filter(name => next.includes(name)))}
        />
      }
    >
      <Button icon={<SettingOutlined />} aria-label={t('shared.columns')} />
    </Popover>
  );
}
