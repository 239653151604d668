import { BellOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Badge, Button } from 'antd';
import { useNavigate } from 'react-router';
import { call } from '../api/client';
import { useTexts } from '../texts';

const EVERY_MINUTE = 60_000;

/** How many notices one has not read; when that cannot be told, there is the bell alone. */
export function Bell() {
  const t = useTexts();
  const navigate = useNavigate();
  const { data = 0 } = useQuery({
    queryKey: ['list', '/api/notices', 'unread'],
    refetchInterval: EVERY_MINUTE,
    retry: false,
    queryFn: async () =>
      ((await call('get', '/api/notices', { query: { unread: true, limit: 1 } })).data as { unread: number }).unread,
  });
  const told = data ? t('desk.unread', { count: data }) : t('desk.notices');
  return (
    <Badge count={data} size="small" offset={[-6, 8]}>
      <Button type="text" icon={<BellOutlined />} aria-label={told} title={told} onClick={() => navigate('/notices')} />
    </Badge>
  );
}
