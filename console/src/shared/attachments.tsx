import { DeleteOutlined, UploadOutlined } from '@ant-design/icons';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Image, Popconfirm, Space } from 'antd';
import { useRef, useState } from 'react';
import { call, newKey, upload } from '../api/client';
import { useTexts } from '../texts';
import { moment } from './format';
import { ProblemView } from './problem-view';

interface File {
  id: string;
  name: string;
  kind: string;
  size: number;
  by: string;
  at: string;
}

const KILO = 1024;
const sizeOf = (bytes: number) =>
  bytes < KILO * KILO ? `${Math.ceil(bytes / KILO)} kB` : `${(bytes / KILO / KILO).toFixed(1)} MB`;

interface AttachmentsProps {
  path: string;
  title?: string;
  mayAdd: boolean;
  mayRemove: boolean;
}

/** The files of a document: seen, added (a phone offers its camera), removed. */
export function Attachments({ path, title, mayAdd, mayRemove }: AttachmentsProps) {
  const t = useTexts();
  const client = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const files = useQuery({
    queryKey: ['files', path],
    queryFn: async () => ((await call('get', path)).data as { items: File[] }).items,
  });
  const attempt = async (what: () => Promise<unknown>) => {
    setBusy(true);
    setProblem(undefined);
    try {
      await what();
      await client.invalidateQueries();
    } catch (failed) {
      setProblem(failed);
    } finally {
      setBusy(false);
    }
  };
  const add = async () => {
    for (const file of input.current?.files ?? []) {
      await attempt(() => upload(path, file, { name: file.name }, newKey()));
    }
    if (input.current) {
      input.current.value = '';
    }
  };
  return (
    <section aria-label={title ?? t('shared.attachments')}>
      <h2>{title ?? t('shared.attachments')}</h2>
      {files.error && <ProblemView problem={files.error} />}
      {Boolean(problem) && <ProblemView problem={problem} />}
      <ul className="files">
        {(files.data ?? []).map(file => (
          <li key={file.id}>
            {/^image\/(png|jpeg|gif|webp)/.test(file.kind) && (
              <Image src={`${path}/${file.id}`} alt={file.name} width={56} height={56} className="thumb" />
            )}
            <span className="file-name">
              <a href={`${path}/${file.id}`} target="_blank" rel="noreferrer">
                {file.name}
              </a>
              <span className="quiet">
                {sizeOf(file.size)} · {moment(file.at)}
              </span>
            </span>
            {mayRemove && (
              <Popconfirm title={t('shared.removeSure')} onConfirm={() => attempt(() => call('delete', `${path}/${file.id}`))}>
                <Button type="text" icon={<DeleteOutlined />} aria-label={`${t('shared.remove')} ${file.name}`} />
              </Popconfirm>
            )}
          </li>
        ))}
      </ul>
      {files.data?.length === 0 && <p className="quiet">{t('shared.nothingYet')}</p>}
      {mayAdd && (
        <Space>
          <input ref={input} type="file" multiple hidden onChange={add} data-testid="file" />
          <Button icon={<UploadOutlined />} loading={busy} onClick={() => input.current?.click()}>
            {t('shared.addFile')}
          </Button>
        </Space>
      )}
    </section>
  );
}
