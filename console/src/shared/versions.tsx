import { useQuery } from '@tanstack/react-query';
import { Select, Space } from 'antd';
import { useState } from 'react';
import { placeOf } from '../api/problem';
import { useTexts } from '../texts';
import { fieldName } from '../texts/words';
import { DataTable } from './data-table';
import { type Difference, differences } from './differences';
import { ProblemView } from './problem-view';
import { Value } from './value';

interface VersionsProps {
  /** What the versions are told apart by, the newest last. */
  versions: { value: number; label: string }[];
  /** The document in whose name they are kept. */
  of: string;
  /** What one of them says. */
  load: (version: number) => unknown | Promise<unknown>;
}

const label = (field: string) =>
  placeOf(field)
    .map(part => (typeof part === 'number' ? `${part + 1}` : fieldName(part)))
    .join(' › ');
const last = (field: string) =>
  String(
    placeOf(field)
      .filter(part => typeof part === 'string')
      .at(-1),
  );

/** Two versions of a document beside each other: what each says where they differ. */
export function Versions({ versions, of, load }: VersionsProps) {
  const t = useTexts();
  const [older, setOlder] = useState(versions.at(-2)?.value);
  const [newer, setNewer] = useState(versions.at(-1)?.value);
  const read = useQuery({
    queryKey: ['versions', of, older, newer],
    enabled: older !== undefined && newer !== undefined && versions.length > 1,
    queryFn: async () => differences(await load(older ?? 0), await load(newer ?? 0)),
  });
  if (versions.length < 2) {
    return null;
  }
  const nameOf = (value: number | undefined) => versions.find(one => one.value === value)?.label ?? '';
  return (
    <section aria-label={t('shared.versions')}>
      <h2>{t('shared.versions')}</h2>
      <Space wrap className="spaced">
        <Select aria-label={t('shared.older')} options={versions} value={older ?? null} onChange={value => setOlder(value)} />
        <Select aria-label={t('shared.newer')} options={versions} value={newer ?? null} onChange={value => setNewer(value)} />
      </Space>
      {read.error && <ProblemView problem={read.error} retry={() => read.refetch()} />}
      {read.data && (
        <DataTable<Difference>
          label={t('shared.versions')}
          identity={({ field }) => field}
          rows={read.data}
          empty={t('shared.versionsEqual')}
          columns={[
            { name: 'field', title: t('shared.field'), render: ({ field }) => label(field) },
            { name: 'was', title: nameOf(older), render: ({ field, was }) => <Value name={last(field)} of={was} /> },
            {
              name: 'now',
              title: nameOf(newer),
              render: ({ field, now }) => (
                <strong>
                  <Value name={last(field)} of={now} />
                </strong>
              ),
            },
          ]}
        />
      )}
    </section>
  );
}
