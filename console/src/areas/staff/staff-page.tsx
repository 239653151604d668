import { useQueries } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Answer } from '../../api/types';
import { rowsOf } from '../../api/types';
import { DataTable } from '../../shared/data-table';
import { DocumentPage } from '../../shared/document-page';
import { ProblemView } from '../../shared/problem-view';
import { StateTag } from '../../shared/state-tag';
import { type TextKey, useTexts } from '../../texts';
import { fieldName, words } from '../../texts/words';
import { identityOf, placeOf, SERVICES, titleOf, type Work } from '../desk/work';
import { staffKind } from './kinds';
import { readStanding } from './standing';

type Somebody = Answer<'/api/staff/{id}'>;

/** Somebody of the directory; of who leaves, also what still stands with them, over all services (HR-09). */
export function StaffPage() {
  return (
    <DocumentPage kind={staffKind}>
      {document => {
        const { id, actions } = document as unknown as Somebody;
        return actions.some(({ name, allowed }) => name === 'confirm-hand-over' && allowed) && <Standing id={id} />;
      }}
    </DocumentPage>
  );
}

function Standing({ id }: { id: string }) {
  const t = useTexts();
  const answers = useQueries({
    queries: SERVICES.map(({ path }) => ({ queryKey: ['standing', path, id], queryFn: () => readStanding(path, id) })),
  });
  const work = answers.flatMap(answer => rowsOf(answer.data) as Work[]);
  const silent = answers.flatMap((answer, at) => (answer.error ? [{ title: SERVICES[at]?.title as TextKey, answer }] : []));
  const name = (kind: string) => {
    const title = titleOf(kind);
    return title ? t(title) : words(kind);
  };
  return (
    <section aria-labelledby="standing-title">
      <h2 id="standing-title">{t('staff.standing')}</h2>
      {silent.map(({ title, answer }) => (
        <div key={title}>
          <p className="quiet">{t('staff.unknown', { what: t(title) })}</p>
          <ProblemView problem={answer.error} retry={() => answer.refetch()} />
        </div>
      ))}
      {answers.some(answer => answer.isPending) ? (
        <p className="quiet" role="status">
          {t('shared.loading')}
        </p>
      ) : (
        <DataTable<Work>
          label={t('staff.standing')}
          identity={identityOf}
          rows={work}
          empty={silent.length === 0 && t('staff.nothingStands')}
          columns={[
            { name: 'what', title: t('desk.what'), render: ({ kind }) => name(kind) },
            {
              name: 'number',
              title: fieldName('number'),
              render: one => <Link to={`${placeOf(one)}/${one.id}`}>{one.number}</Link>,
            },
            { name: 'about', title: t('desk.about'), render: ({ about }) => about },
            { name: 'state', title: fieldName('state'), render: ({ state }) => <StateTag state={state} /> },
          ]}
        />
      )}
    </section>
  );
}
