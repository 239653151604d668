import { useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useTexts } from '../../texts';
import { readAll } from './notices';

export function ReadAll() {
  const t = useTexts();
  const client = useQueryClient();
  const { notification } = App.useApp();
  const [busy, setBusy] = useState(false);
  const read = async () => {
    setBusy(true);
    try {
      await readAll();
      await client.invalidateQueries();
    } catch (failed) {
      notification.error({ title: (failed as Error).message });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button onClick={read} loading={busy}>
      {t('desk.readAll')}
    </Button>
  );
}
