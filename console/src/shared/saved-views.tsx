import { DeleteOutlined, StarOutlined } from '@ant-design/icons';
import { Button, Input, Popover, Space } from 'antd';
import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import { useMe } from '../api/me';
import { useTexts } from '../texts';

interface View {
  name: string;
  /** The address with its filters. */
  to: string;
}

const LONGEST = 40;

function kept(place: string): View[] {
  try {
    const views = JSON.parse(localStorage.getItem(place) ?? '[]') as unknown;
    return Array.isArray(views) ? (views as View[]) : [];
  } catch {
    return [];
  }
}

/** Questions that a person asks again and again: each is an address with a name, kept in this browser for this person. */
export function SavedViews({ place }: { place: string }) {
  const t = useTexts();
  const { staffId } = useMe();
  const store = `views:${staffId}:${place}`;
  const { pathname, search } = useLocation();
  const [views, setViews] = useState(() => kept(store));
  const [name, setName] = useState('');
  const keep = (next: View[]) => {
    setViews(next);
    localStorage.setItem(store, JSON.stringify(next));
  };
  const add = () => {
    const called = name.trim();
    if (called) {
      keep([...views.filter(view => view.name !== called), { name: called, to: pathname + search }]);
      setName('');
    }
  };
  const content = (
    <div className="views">
      {views.length === 0 && <p className="quiet">{t('shared.noViews')}</p>}
      <ul>
        {views.map(view => (
          <li key={view.name}>
            <Link to={view.to}>{view.name}</Link>
            <Button
              type="text"
              size="small"
              icon={<DeleteOutlined />}
              aria-label={`${t('shared.remove')} ${view.name}`}
              onClick={() => keep(views.filter(one => one !== view))}
            />
          </li>
        ))}
      </ul>
      <Space.Compact block>
        <Input
          value={name}
          maxLength={LONGEST}
          placeholder={t('shared.viewName')}
          aria-label={t('shared.viewName')}
          onChange={event => setName(event.target.value)}
          onPressEnter={add}
        />
        <Button type="primary" onClick={add} disabled={!name.trim()}>
          {t('shared.saveView')}
        </Button>
      </Space.Compact>
    </div>
  );
  return (
    <Popover trigger="click" placement="bottomRight" content={content}>
      <Button icon={<StarOutlined />} aria-label={t('shared.views')} title={t('shared.views')} />
    </Popover>
  );
}
