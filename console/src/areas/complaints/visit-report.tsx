import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Drawer, Input, InputNumber, Popconfirm, Radio, Space } from 'antd';
import { useRef, useState } from 'react';
import { newKey } from '../../api/client';
import { enclosed, type Parcel, post, sendUnkept } from '../../shared/outbox';
import { ProblemView } from '../../shared/problem-view';
import { useWide } from '../../shared/screen';
import { drop, put } from '../../shared/shelf';
import { Signature } from '../../shared/signature';
import { type TextKey, useTexts } from '../../texts';
import { fieldName } from '../../texts/words';
import type { Report, Visit } from './visits';

const LONGEST = 4000;
const LONGEST_PART = 100;
/** What the services take (policy `attachments`, DOC-10); one file is the signature. */
const MEGABYTE = 1_000_000;
const LARGEST_MB = 20;
const MOST_PHOTOS = 49;
const PHOTO = /^image\/(jpeg|png|tiff|webp|heic)$/;

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
  const [problem, setProblem] = useState<unknown>();
  const client = useQueryClient();
  // what was sent from here and not answered is sent again as it was
  const unkept = useRef<Parcel>(undefined);
  const newest = useRef(begin);
  const change = (what: Partial<Report>) => {
    newest.current = { ...newest.current, ...what };
    setReport(newest.current);
    unkept.current = undefined;
    put('kept', newest.current).catch(() => setLost(true));
  };
  const complete = report.text.trim() !== '' && report.helped !== undefined && (!report.helped || report.signature);
  const submit = async () => {
    setBusy(true);
    setProblem(undefined);
    const parcel = unkept.current ?? parcelOf(visit, staffId, report);
    try {
      try {
        await post(parcel);
      } catch {
        setLost(true);
        unkept.current = parcel;
        await sendUnkept(parcel);
        await drop('kept', report.id).catch(() => undefined);
        await client.invalidateQueries();
      }
      onClose();
    } catch (failed) {
      setProblem(failed);
    } finally {
      setBusy(false);
    }
  };
  const discard = async () => {
    await drop('kept', report.id).catch(() => undefined);
    onClose();
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
        {Boolean(problem) && <ProblemView problem={problem} />}
        <Space wrap className="submit thumb-reach">
          <Button type="primary" size="large" loading={busy} disabled={!complete} onClick={submit}>
            {t('shared.submit')}
          </Button>
          <Popconfirm title={t('shared.discard')} onConfirm={discard}>
            <Button size="large" disabled={busy}>
              {t('shared.discard')}
            </Button>
          </Popconfirm>
          {!complete && <span className="quiet">{t('complaints.reportNeeds')}</span>}
        </Space>
      </Space>
    </Drawer>
  );
}

const parcelOf = (visit: Visit, staffId: string, report: Report): Parcel => ({
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
  body: { ...bodyOf(report), visit: visit.visit },
  key: newKey(),
  draft: report.id,
});

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

/** Why a photo is not taken: said when it is added, not days later when it is sent. */
function faultOf({ name, type, size }: File, before: number): { text: TextKey; most: number } | undefined {
  // some phones do not say what a photo of theirs is
  if (!PHOTO.test(type) && !(type === '' && /\.heic$/i.test(name))) {
    return { text: 'complaints.photoKind', most: 0 };
  }
  if (size > LARGEST_MB * MEGABYTE) {
    return { text: 'complaints.photoSize', most: LARGEST_MB };
  }
  return before < MOST_PHOTOS ? undefined : { text: 'complaints.photoCount', most: MOST_PHOTOS };
}

function Photos({ photos, onChange }: { photos: Report['photos']; onChange: (photos: Report['photos']) => void }) {
  const t = useTexts();
  const input = useRef<HTMLInputElement>(null);
  const [faults, setFaults] = useState<string[]>([]);
  const add = () => {
    const taken = [...photos];
    const said: string[] = [];
    for (const file of input.current?.files ?? []) {
      const fault = faultOf(file, taken.length);
      if (fault) {
        said.push(t(fault.text, { name: file.name, most: fault.most }));
      } else {
        taken.push({ name: file.name, blob: file });
      }
    }
    setFaults(said);
    if (taken.length > photos.length) {
      onChange(taken);
    }
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
      {faults.map(fault => (
        <p key={fault} role="alert">
          {fault}
        </p>
      ))}
      <input ref={input} type="file" accept="image/*" capture="environment" multiple hidden onChange={add} data-testid="photo" />
      <Button onClick={() => input.current?.click()}>{t('complaints.addPhoto')}</Button>
    </div>
  );
}
