import { UploadOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Drawer, Form, Input, Space } from 'antd';
import { useRef, useState } from 'react';
import { Link } from 'react-router';
import { newKey, upload } from '../../api/client';
import { useMay } from '../../api/me';
import type { Answer } from '../../api/types';
import { day, money } from '../../shared/format';
import { ProblemView } from '../../shared/problem-view';
import { useTexts } from '../../texts';
import { fieldName } from '../../texts/words';

type Statement = Answer<'/api/bank-statements/{id}'>;
interface Imported {
  statements: { repeated: boolean; statement: Statement }[];
}

interface Typed {
  profile?: string;
  opening?: string;
  closing?: string;
}

/** Hands the file of a bank in: CAMT.053 says all itself, a CSV file needs the name of its profile and both balances (FIN-09). */
export function Upload() {
  const t = useTexts();
  const may = useMay();
  const [open, setOpen] = useState(false);
  if (!may('finance/BankStatement/import-statement')) {
    return null;
  }
  return (
    <>
      <Button type="primary" icon={<UploadOutlined />} onClick={() => setOpen(true)}>
        {t('money.uploadStatement')}
      </Button>
      {open && (
        <Drawer open title={t('money.uploadStatement')} onClose={() => setOpen(false)} destroyOnHidden>
          <UploadForm />
        </Drawer>
      )}
    </>
  );
}

function UploadForm() {
  const t = useTexts();
  const client = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const [imported, setImported] = useState<Imported>();
  // one key per file: whoever is unsure whether it arrived sends it again, and it takes effect once
  const key = useRef(newKey());
  const csv = file !== undefined && !/\.xml$/i.test(file.name);

  const send = async (typed: Typed) => {
    if (!file) {
      input.current?.click();
      return;
    }
    setBusy(true);
    setProblem(undefined);
    try {
      setImported((await upload('/api/bank-statements', file, csv ? { ...typed } : {}, key.current)) as Imported);
      await client.invalidateQueries();
    } catch (failed) {
      setProblem(failed);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Form layout="vertical" onFinish={send} disabled={busy}>
      <p className="quiet">{t('money.uploadHint')}</p>
      <Form.Item label={t('money.file')}>
        <input
          ref={input}
          type="file"
          accept=".xml,.csv,.txt"
          aria-label={t('money.file')}
          onChange={event => {
            setFile(event.target.files?.[0]);
            setImported(undefined);
            setProblem(undefined);
            key.current = newKey();
          }}
        />
      </Form.Item>
      {csv && (
        <>
          <Form.Item name="profile" label={t('money.profile')} rules={[{ required: true, message: t('shared.required') }]}>
            <Input />
          </Form.Item>
          <Form.Item name="opening" label={fieldName('opening')}>
            <Input inputMode="decimal" />
          </Form.Item>
          <Form.Item name="closing" label={fieldName('closing')}>
            <Input inputMode="decimal" />
          </Form.Item>
        </>
      )}
      {Boolean(problem) && <ProblemView problem={problem} />}
      {imported?.statements.map(({ repeated, statement }) => (
        <Alert
          key={statement.id}
          className="spaced"
          type={repeated ? 'info' : 'success'}
          showIcon
          title={t(repeated ? 'money.takenBefore' : 'money.taken', { count: statement.entries })}
          description={
            <Link to={`/bank-statements/${statement.id}`}>
              {statement.account} · {day(statement.closingOn)} · {money(statement.closing)}
            </Link>
          }
        />
      ))}
      <Space className="submit">
        <Button type="primary" htmlType="submit" loading={busy} disabled={!file}>
          {t('shared.submit')}
        </Button>
        {imported && <Link to="/bank-matching">{t('money.goMatch')}</Link>}
      </Space>
    </Form>
  );
}
