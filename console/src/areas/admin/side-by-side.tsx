import { useQueries } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { call } from '../../api/client';
import { rowsOf } from '../../api/types';
import { ProblemView } from '../../shared/problem-view';
import type { Service } from '../../shared/schema';
import { useTexts } from '../../texts';

export const SERVICES: Service[] = ['customer', 'contract', 'order', 'finance', 'complaint', 'performance'];

interface Props {
  /** Where a service is asked. */
  path: (service: Service) => string;
  query?: Record<string, unknown>;
  empty: string;
  children: (rows: Record<string, unknown>[], service: Service) => ReactNode;
}

/** The same list of all services, asked side by side: one that does not answer says so and keeps nobody. */
export function SideBySide({ path, query, empty, children }: Props) {
  const t = useTexts();
  const answers = useQueries({
    queries: SERVICES.map(service => ({
      queryKey: ['list', path(service), query],
      queryFn: async () => rowsOf((await call('get', path(service), { query: query ?? {} })).data),
    })),
  });
  const settled = answers.every(answer => !answer.isPending);
  return (
    <>
      {!settled && (
        <p className="quiet" role="status">
          {t('shared.loading')}
        </p>
      )}
      {settled && answers.every(answer => answer.data?.length === 0) && <p className="quiet empty">{empty}</p>}
      {SERVICES.map((service, at) => {
        const answer = answers[at];
        return answer?.error || answer?.data?.length ? (
          <section key={service} aria-label={t(`admin.${service}`)}>
            <h2>{t(`admin.${service}`)}</h2>
            {answer.error ? (
              <ProblemView problem={answer.error} retry={() => answer.refetch()} />
            ) : (
              children(answer.data ?? [], service)
            )}
          </section>
        ) : null;
      })}
    </>
  );
}
