import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { AutoComplete, Button, Checkbox, Form, type FormInstance, Input, InputNumber, Select, Space } from 'antd';
import type { Place } from '../api/problem';
import { useTexts } from '../texts';
import { fieldName, useWords } from '../texts/words';
import { isPicked, Picker } from './pickers';
import { bodyOf, type Schema, sortOf } from './schema';

const LONG = 200;

/** What a field is filled in with when the schema alone cannot say it. */
export interface FieldHelp {
  /** The only values that make sense now. */
  options?: { value: string | number; label: string }[];
  /** Values that people mostly choose; others may be typed. */
  suggested?: { value: string; label: string }[];
  /** What the identity in it stands for. */
  known?: string;
}
export type Help = Record<string, FieldHelp>;

interface FieldProps {
  name: string;
  schema: Schema;
  required: boolean;
  /** Where the value stands in the form. */
  place: Place;
  /** Where it stands within a list of lines; antd asks for that one there. */
  within?: Place;
  help: Help;
  /** The group that it is in, where that may be left out: what it needs is asked for once something of it is filled in. */
  group?: Group;
}

interface Group {
  schema: Schema;
  place: Place;
}

/** What has to be filled in comes first, what takes much room last; else the order is that of the document. */
function inOrder(schema: Schema): [string, Schema][] {
  const weight = ([name, part]: [string, Schema]) =>
    (sortOf(part) === 'lines' || sortOf(part) === 'group' ? 2 : 0) + (schema.required?.includes(name) ? 0 : 1);
  return Object.entries(schema.properties ?? {}).sort((one, other) => weight(one) - weight(other));
}

interface FieldsProps {
  schema: Schema;
  place: Place;
  within?: Place;
  help: Help;
  group?: Group;
}

/** All fields of a group. */
export function Fields({ schema, place, within, help, group }: FieldsProps) {
  return inOrder(schema).map(([name, part]) => (
    <Field
      key={name}
      name={name}
      schema={part}
      required={schema.required?.includes(name) ?? false}
      place={[...place, name]}
      {...(within ? { within: [...within, name] } : {})}
      help={help}
      {...(group ? { group } : {})}
    />
  ));
}

function Field(props: FieldProps) {
  switch (sortOf(props.schema)) {
    case 'group':
      return (
        <fieldset className="group">
          <legend>{fieldName(props.name)}</legend>
          <Fields
            {...props}
            {...(props.required ? {} : { group: props.group ?? { schema: props.schema, place: props.place } })}
          />
        </fieldset>
      );
    case 'lines':
      return <Lines {...props} />;
    default:
      return <Single {...props} />;
  }
}

/** What is needed, or needed once something else of its group is filled in. */
const needed = (message: string, group: Group | undefined) =>
  group
    ? ({ getFieldValue }: Pick<FormInstance, 'getFieldValue'>) => ({
        required: bodyOf(group.schema, getFieldValue(group.place)) !== undefined,
        message,
      })
    : { required: true, message };

function Single({ name, schema, required, place, within, help, group }: FieldProps) {
  const t = useTexts();
  const sort = sortOf(schema);
  const label = fieldName(name);
  if (sort === 'money') {
    return <MoneyField label={label} required={required} place={within ?? place} {...(group ? { group } : {})} />;
  }
  const rules = [
    ...(required && sort !== 'flag' ? [needed(t('shared.required'), group)] : []),
    ...(schema.maxLength && sort === 'text'
      ? [{ max: schema.maxLength, message: t('shared.atMost', { most: schema.maxLength }) }]
      : []),
  ];
  return (
    <Form.Item
      name={within ?? place}
      rules={rules}
      {...(sort === 'flag' ? { valuePropName: 'checked' } : { label })}
      required={required && sort !== 'flag' && !group}
    >
      <Control name={name} schema={schema} label={label} help={help} />
    </Form.Item>
  );
}

/** The control alone; the form gives it its value. */
function Control({ name, schema, label, help, ...given }: { name: string; schema: Schema; label: string; help: Help }) {
  const t = useTexts();
  const words = useWords();
  const options = help[name]?.options;
  switch (sortOf(schema)) {
    case 'choice':
      return <Select {...given} allowClear options={options ?? choices(schema, words)} placeholder={t('shared.choose')} />;
    case 'flag':
      return <Checkbox {...given}>{label}</Checkbox>;
    case 'number':
      return options ? (
        <Select {...given} options={options} placeholder={t('shared.choose')} />
      ) : (
        <InputNumber {...given} className="wide" />
      );
    case 'day':
      return <Input {...given} type="date" />;
    case 'moment':
      return <Input {...given} type="datetime-local" />;
    case 'texts':
      return schema.items?.enum || options ? (
        <Choices {...given} options={options ?? choices(schema.items ?? {}, words)} />
      ) : (
        <Select {...given} mode="tags" open={false} suffixIcon={null} tokenSeparators={[',', '，', '、']} />
      );
    default:
      if (options) {
        return <Select {...given} allowClear options={options} placeholder={t('shared.choose')} />;
      }
      if (help[name]?.suggested?.length) {
        return <Suggested {...given} options={help[name].suggested} />;
      }
      if (isPicked(name)) {
        return <Picker {...given} field={name} known={help[name]?.known} />;
      }
      return (schema.maxLength ?? 0) > LONG ? <Input.TextArea {...given} rows={2} className="grows" /> : <Input {...given} />;
  }
}

interface SuggestedProps {
  id?: string;
  value?: string;
  onChange?: (typed: string) => void;
  options: { value: string; label: string }[];
}

/** A text for which some values are offered, found by what is typed of their name or code. */
function Suggested({ options, ...given }: SuggestedProps) {
  const t = useTexts();
  return (
    <AutoComplete
      {...given}
      allowClear
      options={options.map(({ value, label }) => ({ value, label: label === value ? value : `${label} (${value})` }))}
      showSearch={{
        filterOption: (typed, option) =>
          options.some(({ value }) => value === typed) || String(option?.label).toLowerCase().includes(typed.toLowerCase()),
      }}
      placeholder={t('shared.choose')}
    />
  );
}

interface ChoicesProps {
  id?: string;
  value?: (string | number)[];
  onChange?: (chosen: (string | number)[]) => void;
  options: { value: string | number; label: string }[];
}

/** Several of some choices, or all of them at once. */
function Choices({ id, value = [], onChange, options }: ChoicesProps) {
  const t = useTexts();
  const all = value.length === options.length;
  return (
    <div id={id}>
      <Checkbox
        checked={all}
        indeterminate={!all && value.length > 0}
        onChange={event => onChange?.(event.target.checked ? options.map(option => option.value) : [])}
      >
        {t('shared.all')}
      </Checkbox>
      <Checkbox.Group className="choices" value={value} options={options} onChange={chosen => onChange?.(chosen)} />
    </div>
  );
}

const choices = (schema: Schema, words: (code: string) => string) =>
  (schema.enum ?? []).map(value => ({ value, label: words(value) }));

const CURRENCIES = ['CNY', 'USD', 'EUR', 'HKD'].map(value => ({ value, label: value }));

interface MoneyFieldProps {
  label: string;
  required: boolean;
  place: Place;
  group?: Group;
}

export function MoneyField({ label, required, place, group }: MoneyFieldProps) {
  const t = useTexts();
  return (
    <Form.Item label={label} required={required && !group} className="money">
      <Space.Compact block>
        <Form.Item noStyle name={[...place, 'amount']} rules={required ? [needed(t('shared.required'), group)] : []}>
          <InputNumber stringMode min="0" aria-label={label} className="wide" />
        </Form.Item>
        <Form.Item noStyle name={[...place, 'currency']} initialValue="CNY">
          <Select options={CURRENCIES} aria-label={t('shared.currency')} className="currency" />
        </Form.Item>
      </Space.Compact>
    </Form.Item>
  );
}

function Lines({ name, schema, required, place, within, help }: FieldProps) {
  const t = useTexts();
  const items = schema.items ?? {};
  return (
    <fieldset className="group">
      <legend>{fieldName(name)}</legend>
      <Form.List name={within ?? place} {...(required ? { initialValue: [{}] } : {})}>
        {(rows, { add, remove }, { errors }) => (
          <>
            {rows.map(({ key, name: at }) => (
              <div key={key} className="line">
                <div className="line-head">
                  <span>{t('shared.lineOf', { number: at + 1 })}</span>
                  <Button type="text" icon={<DeleteOutlined />} aria-label={t('shared.remove')} onClick={() => remove(at)} />
                </div>
                <Fields schema={items} place={[...place, at]} within={[at]} help={help} />
              </div>
            ))}
            <Form.ErrorList errors={errors} />
            <Button icon={<PlusOutlined />} onClick={() => add({})} block type="dashed">
              {t('shared.addLine')}
            </Button>
          </>
        )}
      </Form.List>
    </fieldset>
  );
}
