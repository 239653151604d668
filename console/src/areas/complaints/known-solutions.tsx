import { useQuery } from '@tanstack/react-query';
import { Card } from 'antd';
import { Link } from 'react-router';
import { call } from '../../api/client';
import { useMay } from '../../api/me';
import { DocumentPage } from '../../shared/document-page';
import { useTexts } from '../../texts';
import { caseKind, complaintKind } from './kinds';

interface Entry {
  id: string;
  number: string;
  problem: string;
  solution: string;
  productCode?: string;
}

/** What helped with problems that were told in words like these (CMP-12); without any, or any right, nothing is shown. */
function KnownSolutions({ text }: { text: unknown }) {
  const t = useTexts();
  const may = useMay();
  const told = typeof text === 'string' ? text : '';
  const { data } = useQuery({
    queryKey: ['offers', told],
    enabled: told !== '' && may('complaint/Knowledge/read-entries'),
    retry: false,
    queryFn: async () =>
      ((await call('post', '/api/knowledge/offers', { body: { text: told } })).data as { entries: Entry[] }).entries,
  });
  return data?.length ? (
    <section aria-label={t('complaints.knownSolutions')}>
      <h2>{t('complaints.knownSolutions')}</h2>
      <div className="columns">
        {data.map(entry => (
          <Card key={entry.id} size="small" title={<Link to={`/knowledge/${entry.id}`}>{entry.number}</Link>}>
            <p className="quiet">{entry.problem}</p>
            <p>{entry.solution}</p>
          </Card>
        ))}
      </div>
    </section>
  ) : null;
}

export const ComplaintPage = () => (
  <DocumentPage kind={complaintKind}>{({ content }) => <KnownSolutions text={content} />}</DocumentPage>
);

export const CasePage = () => <DocumentPage kind={caseKind}>{({ problem }) => <KnownSolutions text={problem} />}</DocumentPage>;
