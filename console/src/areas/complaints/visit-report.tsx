import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Drawer, Input, InputNumber, Radio, Space } from 'antd';
import { useRef, useState } from 'react';
import { newKey } from '../../api/client';
import { enclosed, post } from '../../shared/outbox';
import { useWide } from '../../shared/screen';
import { drop, put } from '../../shared/shelf';
import { Signature } from '../../shared/signature';
import { useTexts } from '../../texts';
import { fieldName } from '../../texts/words';
import type { Report, Visit } from './visits';

const LONGEST = 4000;
const LONGEST_PART = 100;

interface ReportProps {
  visit: Visit;
  staffId: string;
  begin: Report;
  onClose: () => void;
}

/** Writes down what came of a visit, with photos and the customer's signature; it is kept here first, and sent when that can be. */
export function VisitReport({ visit, staffId, begin, onClose }: ReportProps) {
  const t = useTexts();
  const wide = useWide();
  const [report, setReport] = useState(begin);
  const [busy, setBusy] = useState(false);
  const [lost, setLost] = useState(false);
  const newest = useRef(begin);
  const change = (what: Partial<Report>) => {
    newest.current = { ...newest.current, ...what };
    setReport(newest.current);
    put('kept', newest.current).catch(() => setLost(true));
  };
  const complete = report.text.trim() !== '' && report.helped !== undefined && (!report.helped || report.signature);
  const submit = async () => {
    setBusy(true);
    try {
      await post({
        id: newKey(),
        who: staffId,
        at: new Date().toISOString(),
        title: visit.number,
        place: `/service-cases/${visit.id}`,
        files: `/api/service-cases/${visit.id}/attachments`,
        enclosures: report.photos.map(({ name, blob }) => enclosed(name, blob)),
        ...(report.signature ? { signature: { ...enclosed('signature.png', report.signature), field: 'signature' } } : {}),
        path: '/api/service-cases/{id}/visit-report',
        about: visit.id,
        body: { ...bodyOf(report), ...(visit.visit ? { visit: visit.visit } : {}) },
        key: newKey(),
      });
      await drop('kept', report.id);
      window.dispatchEvent(new Event('online'));
      onClose();
    } catch {
      setLost(true);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Drawer open title={`${t('complaints.report')} ${visit.number}`} size={wide ? 560 : '100%'} onClose={onClose}>
      <Space orientation="vertical" className="filling" size="middle">
        <Input.TextArea
          aria-label={t('complaints.reportText')}
          placeholder={t('complaints.reportText')}
          rows={5}
          maxLength={LONGEST}
          value={report.text}
          onChange={event => change({ text: event.target.value })}
        />
        <Radio.Group
          aria-label={fieldName('helped')}
          value={report.helped}
          onChange={event => change({ helped: event.target.value as boolean })}
          options={[
            { value: true, label: t('complaints.helped') },
            { value: false, label: t('complaints.notHelped') },
          ]}
        />
        <Parts parts={report.parts} onChange={parts => change({ parts })} />
        <Photos photos={report.photos} onChange={photos => change({ photos })} />
        <div>
          <h3>{t('complaints.signatureOf')}</h3>
          <Signature
            label={t('complaints.signatureOf')}
            given={report.signature}
            onSign={signature => {
              // a blob that is gone must not stay beside the report
              const { signature: _, ...rest } = newest.current;
              newest.current = rest;
              change(signature ? { signature } : {});
            }}
          />
        </div>
        {lost && <p role="alert">{t('shared.notKept')}</p>}
        <Space wrap className="submit thumb-reach">
          <Button type="primary" size="large" loading={busy} disabled={!complete} onClick={submit}>
            {t('shared.submit')}
          </Button>
          {!complete && <span className="quiet">{t('complaints.reportNeeds')}</span>}
        </Space>
      </Space>
    </Drawer>
  );
}

function bodyOf({ text, helped, parts }: Report) {
  const used = parts.filter(one => one.part?.trim()).map(({ part, quantity }) => ({ part, quantity: quantity ?? 1 }));
  return { text: text.trim(), helped, ...(used.length ? { parts: used } : {}) };
}

function Parts({ parts, onChange }: { parts: Report['parts']; onChange: (parts: Report['parts']) => void }) {
  const t = useTexts();
  const set = (at: number, what: Report['parts'][number]) =>
    onChange(parts.map((one, place) => (place === at ? { ...one, ...what } : one)));
  return (
    <div>
      <h3>{fieldName('parts')}</h3>
      {parts.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name than their place
        <Space key={at} className="spaced">
          <Input
            aria-label={`${fieldName('part')} ${at + 1}`}
            maxLength={LONGEST_PART}
            value={one.part ?? ''}
            onChange={event => set(at, { part: event.target.value })}
          />
          <InputNumber
            aria-label={`${fieldName('quantity')} ${at + 1}`}
            min={1}
            max={10_000}
            precision={0}
            value={one.quantity ?? 1}
            onChange={quantity => set(at, { quantity: quantity ?? 1 })}
          />
          <Button
            icon={<DeleteOutlined />}
            aria-label={`${t('shared.remove')} ${at + 1}`}
            onClick={() => onChange(parts.filter((_, place) => place !== at))}
          />
        </Space>
      ))}
      <Button icon={<PlusOutlined />} onClick={() => onChange([...parts, { quantity: 1 }])}>
        {t('shared.addLine')}
      </Button>
    </div>
  );
}

function Photos({ photos, onChange }: { photos: Report['photos']; onChange: (photos: Report['photos']) => void }) {
  const t = useTexts();
  const input = useRef<HTMLInputElement>(null);
  const add = () => {
    const files = [...(input.current?.files ?? [])];
    onChange([...photos, ...files.map(file => ({ name: file.name, blob: file }))]);
    if (input.current) {
      input.current.value = '';
    }
  };
  return (
    <div>
      <h3>{t('shared.photos')}</h3>
      <ul className="plain">
        {photos.map((photo, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two photos of a phone may be called the same
          <li key={at}>
            {photo.name}{' '}
            <Button
              size="small"
              icon={<DeleteOutlined />}
              aria-label={`${t('shared.remove')} ${photo.name}`}
              onClick={() => onChange(photos.filter((_, place) => place !== at))}
            />
          </li>
        ))}
      </ul>
      <input ref={input} type="file" accept="image/*" capture="environment" multiple hidden onChange={add} data-testid="photo" />
      <Button onClick={() => input.current?.click()}>{t('complaints.addPhoto')}</Button>
    </div>
  );
}
