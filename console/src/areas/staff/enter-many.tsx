import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Drawer, Input } from 'antd';
import { useRef, useState } from 'react';
import { call, newKey } from '../../api/client';
import { useMay } from '../../api/me';
import { rereadPeople } from '../../api/people';
import type { ActionView } from '../../api/types';
import { ProblemView } from '../../shared/problem-view';
import { useTexts } from '../../texts';
import { newcomersOf } from './newcomers';

interface Outcomes {
  people: { staffId: string; outcome: ActionView }[];
}

/** Enters many people from a pasted table or a CSV file; the answer says of each whether they are in the directory now (HR-11). */
export function EnterMany() {
  const t = useTexts();
  const may = useMay();
  const [open, setOpen] = useState(false);
  if (!may('performance/Staff/enter-staff')) {
    return null;
  }
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('staff.many')}</Button>
      {open && (
        <Drawer open title={t('staff.many')} size="large" onClose={() => setOpen(false)} destroyOnHidden>
          <Lines />
        </Drawer>
      )}
    </>
  );
}

function Lines() {
  const t = useTexts();
  const client = useQueryClient();
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const [done, setDone] = useState<Outcomes>();
  // one key for one text: a repeat of what was lost enters nobody twice
  const key = useRef(newKey());
  const people = newcomersOf(text);
  const type = (typed: string) => {
    setText(typed);
    setDone(undefined);
    setProblem(undefined);
    key.current = newKey();
  };
  const send = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      const answer = await call('post', '/api/staff/imports', { body: { people }, headers: { 'Idempotency-Key': key.current } });
      setDone(answer.data as Outcomes);
      await Promise.all([client.invalidateQueries(), rereadPeople(client, '/api/staff/imports')]);
    } catch (refused) {
      setProblem(refused);
    } finally {
      setBusy(false);
    }
  };
  const refused = done?.people.filter(one => !one.outcome.allowed) ?? [];
  return (
    <>
      <p className="quiet">{t('staff.manyHint')}</p>
      <input
        type="file"
        accept=".csv,.txt"
        aria-label={t('money.file')}
        onChange={async event => type((await event.target.files?.[0]?.text()) ?? '')}
      />
      <Input.TextArea
        className="spaced"
        rows={12}
        aria-label={t('staff.lines')}
        value={text}
        onChange={event => type(event.target.value)}
      />
      {text.trim() && people.length === 0 && <Alert type="warning" showIcon title={t('staff.noLines')} />}
      {Boolean(problem) && <ProblemView problem={problem} />}
      {done && (
        <Alert
          className="spaced"
          type={refused.length ? 'warning' : 'success'}
          showIcon
          title={t('staff.entered', { count: done.people.length - refused.length })}
          description={refused.map(one => (
            <div key={one.staffId}>
              {one.staffId}: {one.outcome.reason}
            </div>
          ))}
        />
      )}
      <Button className="submit" type="primary" loading={busy} disabled={people.length === 0} onClick={send}>
        {t('shared.submit')} ({people.length})
      </Button>
    </>
  );
}
