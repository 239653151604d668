import { SafetyCertificateOutlined } from '@ant-design/icons';
import { Alert, App, Button, Modal } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { call } from '../../api/client';
import type { Answer } from '../../api/types';
import { ProblemView } from '../../shared/problem-view';
import type { Service } from '../../shared/schema';
import { useTexts } from '../../texts';
import { words } from '../../texts/words';

// every service answers in the same form
type Verified = Answer<'/api/admin/customer/audit/verification'>;

interface Outcome {
  entries: number;
  last: number;
  breaks: Verified['breaks'];
}

/** Verifies the chain of a service's audit, stretch after stretch: what was changed, put in or removed from between shows (SEC-08). */
export function ChainCheck({ service }: { service: Service }) {
  const t = useTexts();
  const { message } = App.useApp();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const [problem, setProblem] = useState<unknown>();
  // whoever has left the page, or chosen another service, is told nothing of this one
  const left = useRef(false);
  useEffect(() => {
    left.current = false;
    return () => {
      left.current = true;
    };
  }, []);
  const verify = async () => {
    setBusy(true);
    setProblem(undefined);
    const found: Outcome = { entries: 0, last: 0, breaks: [] };
    try {
      for (let after: number | undefined = 0; after !== undefined && !left.current; ) {
        const { data } = await call('get', `/api/admin/${service}/audit/verification`, { query: { after } });
        const stretch = data as Verified;
        found.entries += stretch.entries;
        found.last = stretch.last;
        found.breaks = [...found.breaks, ...stretch.breaks];
        after = stretch.next ?? undefined;
      }
      if (left.current) {
        return;
      }
      if (found.breaks.length === 0 && found.entries > 0) {
        const of = t(`admin.${service}`);
        message.success(t('admin.verified', { of, count: found.entries, last: found.last }));
      } else {
        setOutcome(found);
      }
    } catch (failed) {
      setProblem(failed);
    } finally {
      setBusy(false);
    }
  };
  const close = () => {
    setOutcome(undefined);
    setProblem(undefined);
  };
  return (
    <>
      <Button icon={<SafetyCertificateOutlined aria-hidden />} loading={busy} onClick={verify}>
        {t('admin.verify')}
      </Button>
      <Modal open={Boolean(outcome) || Boolean(problem)} title={t('admin.verify')} footer={null} onCancel={close}>
        {Boolean(problem) && <ProblemView problem={problem} />}
        {outcome && (
          <Alert
            type="error"
            title={t(outcome.entries === 0 ? 'admin.noEntries' : 'admin.broken', { count: outcome.entries })}
            description={
              <ul>
                {outcome.breaks.map(({ number, until, broken }) => (
                  <li key={`${number} ${broken}`}>
                    {t(number === until ? 'admin.brokenAt' : 'admin.brokenUntil', { number, until, what: words(broken) })}
                  </li>
                ))}
              </ul>
            }
          />
        )}
      </Modal>
    </>
  );
}
