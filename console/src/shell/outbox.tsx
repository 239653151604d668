import { CloudUploadOutlined } from '@ant-design/icons';
import { Badge, Button } from 'antd';
import { useNavigate } from 'react-router';
import { useMe } from '../api/me';
import { useSending, useWaiting } from '../shared/outbox';
import { useTexts } from '../texts';

/** Sends what waits, whatever page is open; shows how much it is, and where. */
export function Outbox() {
  const t = useTexts();
  const navigate = useNavigate();
  const { staffId } = useMe();
  useSending(staffId);
  const parcels = useWaiting(staffId);
  if (parcels.length === 0) {
    return null;
  }
  const told = t('shared.waiting', { count: parcels.length });
  return (
    <Badge count={parcels.length} size="small" offset={[-6, 8]}>
      <Button type="text" icon={<CloudUploadOutlined />} aria-label={told} title={told} onClick={() => navigate('/visits')} />
    </Badge>
  );
}
