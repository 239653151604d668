import { Alert, Button } from 'antd';
import { Problem } from '../api/problem';
import { useTexts } from '../texts';
import { namedField } from './said';

/** A refusal in words, with a way to try again where that may help. */
export function ProblemView({ problem, retry }: { problem: unknown; retry?: () => void }) {
  const t = useTexts();
  const known = problem instanceof Problem ? problem : undefined;
  const title = known ? (known.status === 0 ? t('shared.unreachable') : known.message) : t('shared.broken');
  const details = [
    known?.status === 0 ? t('shared.unreachableHint') : known?.detail,
    ...(known?.errors ?? []).map(error => `${namedField(error.field)}: ${error.message}`),
    known && known.status >= 500 && known.correlationId ? t('shared.correlation', { id: known.correlationId }) : undefined,
  ].filter((line): line is string => Boolean(line));
  return (
    <Alert
      type={known?.outcomeUnknown ? 'warning' : 'error'}
      showIcon
      title={title}
      description={details.map(line => <div key={line}>{line}</div>)}
      action={retry ? <Button onClick={retry}>{t('shared.again')}</Button> : undefined}
    />
  );
}
