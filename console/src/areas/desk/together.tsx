import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Space } from 'antd';
import { useState } from 'react';
import { call } from '../../api/client';
import { useMe } from '../../api/me';
import { eachOf, once, Report } from '../../shared/each';
import { formsOf } from '../../shared/schema';
import { useTexts } from '../../texts';
import { words } from '../../texts/words';
import { kindAt } from './decision';
import { placeOf, type Work } from './work';

/** What may be answered for several at once: agreeing, and no more than that. */
const AGREEING = ['approve', 'confirm-reading', 'confirm-transfer', 'release'];

/** The steps that each of them allows now. */
function stepsOf(work: Work[]): string[] {
  const steps = (one: Work) => [...one.answers.filter(step => AGREEING.includes(step)), ...(one.takeOver ? [one.takeOver] : [])];
  return [...new Set(work.flatMap(steps))].filter(step => work.every(one => steps(one).includes(step)));
}

/** Gives the command for one of them, of the revision that is shown. */
async function give(one: Work, step: string, who: string) {
  const kind = await kindAt(placeOf(one));
  const command = kind?.commands[step];
  if (!kind || !command) {
    throw new Error(`${one.kind}: ${step}`);
  }
  const form = (await formsOf(kind.service))[`${command.method} ${command.path}`] ?? {};
  await once(
    `${who} ${one.kind} ${one.id} ${step}`,
    () => one.revision,
    ({ key, seen }) =>
      call(command.method, command.path, {
        path: { id: one.id },
        ...(form.body ? { body: {} } : {}),
        headers: { 'Idempotency-Key': key, ...(form.seen ? { 'If-Match': `"${seen}"` } : {}) },
      }),
  );
}

/** Does the same with several documents, one after the other: what is refused of one holds none of the others up. */
export function Together({ work, onDone }: { work: Work[]; onDone: () => void }) {
  const t = useTexts();
  const client = useQueryClient();
  const { message, modal } = App.useApp();
  const [busy, setBusy] = useState<string>();
  const { staffId } = useMe();
  const take = async (step: string) => {
    setBusy(step);
    const lines = await eachOf(
      work,
      one => ({ id: `${one.kind} ${one.id}`, title: one.number }),
      one => give(one, step, staffId),
    );
    setBusy(undefined);
    await client.invalidateQueries();
    if (lines.some(line => line.outcome !== 'done')) {
      modal.info({ title: words(step), content: <Report lines={lines} />, okText: t('shared.close') });
    } else {
      message.success(t('shared.done'));
    }
    onDone();
  };
  return (
    <Space wrap className="spaced thumb-reach">
      {stepsOf(work).map(step => (
        <Button key={step} type="primary" loading={busy === step} disabled={busy !== undefined} onClick={() => take(step)}>
          {t('shared.together', { action: words(step), count: work.length })}
        </Button>
      ))}
    </Space>
  );
}
