import { GlobalOutlined, LogoutOutlined, MenuOutlined, MoonOutlined, SearchOutlined, SunOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { csrfToken, renewCsrf } from '../api/client';
import { useMay, useMe } from '../api/me';
import { PeopleProvider } from '../api/people';
import { areas } from '../areas';
import { useWide } from '../shared/screen';
import { changeLanguage, useTexts } from '../texts';
import { language } from '../texts/language';
import { words } from '../texts/words';
import type { Theme } from '../theme';

const PRODUCT = 'Saleswright';
const Search = lazy(async () => ({ default: (await import('./search')).Search }));
const Outbox = lazy(async () => ({ default: (await import('./outbox')).Outbox }));
const Bell = lazy(async () => ({ default: (await import('./bell')).Bell }));

/** What stands around every page: where one can go, who one is, in which language and light. */
export function Shell({ theme, csrf, children }: { theme: Theme; csrf: string | undefined; children: ReactNode }) {
  const t = useTexts();
  const wide = useWide();
  const [open, setOpen] = useState(false);
  return (
    <div className="shell">
      <a className="skip" href="#page-content">
        {t('shared.skip')}
      </a>
      <header className="bar">
        {!wide && (
          <Button
            type="text"
            icon={<MenuOutlined />}
            aria-label={t('shared.menu')}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          />
        )}
        <Link to="/" className="brand">
          <img src="/app/icon.svg" alt="" width={26} height={26} />
          <span>{PRODUCT}</span>
        </Link>
        <Tools theme={theme} csrf={csrf} />
      </header>
      <div className="below">
        {(wide || open) && (
          <div className="side">
            <Navigation onGone={() => setOpen(false)} />
          </div>
        )}
        <main id="page-content" tabIndex={-1} className="content">
          <PeopleProvider>{children}</PeopleProvider>
        </main>
      </div>
    </div>
  );
}

/** The places that one's roles open. */
function Navigation({ onGone }: { onGone: () => void }) {
  const t = useTexts();
  const may = useMay();
  const { pathname } = useLocation();
  const groups = areas
    .map(area => ({ ...area, places: area.places.filter(place => !place.right || [place.right].flat().some(may)) }))
    .filter(area => area.places.length > 0);
  const here = groups
    .flatMap(area => area.places)
    .find(place => pathname === place.path || pathname.startsWith(`${place.path}/`));
  return (
    <nav aria-label={t('shared.menu')} className="nav">
      {groups.map(area => (
        <section key={area.title} aria-label={t(area.title)}>
          <h2>{t(area.title)}</h2>
          <ul>
            {area.places.map(place => (
              <li key={place.path}>
                <Link to={place.path} aria-current={here === place ? 'page' : undefined} onClick={onGone}>
                  {t(place.title)}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p className="version">
        {PRODUCT} {import.meta.env.SALESWRIGHT_VERSION}
      </p>
    </nav>
  );
}

function Tools({ theme, csrf }: { theme: Theme; csrf: string | undefined }) {
  const t = useTexts();
  const me = useMe();
  const { modal } = App.useApp();
  const dark = theme.name === 'dark';
  const leave = async (form: HTMLFormElement) => {
    // Who wants to leave may, also where a part of the console can't be read any more.
    const parts = await Promise.all([import('../shared/outbox'), import('../shared/shelf')]).catch(() => undefined);
    const waits = (await parts?.[0].waitingOf(me.staffId).catch(() => [])) ?? [];
    const sure =
      waits.length === 0 ||
      (await modal.confirm({ title: t('shared.logoutSure'), content: t('shared.logoutKept'), okText: t('shared.logout') }));
    if (sure) {
      parts?.[1].leave();
      await parts?.[1].forget(me.staffId).catch(() => undefined);
      // The token follows from the login, and there may have been another one since, as in another tab.
      if (!(await renewCsrf(me.staffId).catch(() => true))) {
        window.location.reload();
        return;
      }
      (form.elements.namedItem('_csrf') as HTMLInputElement).value = csrfToken() ?? '';
      // a write that had begun before may have come after
      await parts?.[1].forget(me.staffId).catch(() => undefined);
      form.submit();
    }
  };
  return (
    <div className="tools">
      <Finder />
      <Suspense>
        <Bell />
      </Suspense>
      <Suspense>
        <Outbox />
      </Suspense>
      <span className="me" title={me.roles.map(words).join(', ')}>
        {me.name}
      </span>
      <Button type="text" icon={<GlobalOutlined />} onClick={() => changeLanguage(language() === 'en' ? 'zh-CN' : 'en')}>
        {t('shared.language')}
      </Button>
      <Button
        type="text"
        icon={dark ? <SunOutlined /> : <MoonOutlined />}
        aria-label={t(dark ? 'shared.light' : 'shared.dark')}
        title={t(dark ? 'shared.light' : 'shared.dark')}
        onClick={theme.toggle}
      />
      <form
        action="/logout"
        method="post"
        onSubmit={event => {
          event.preventDefault();
          void leave(event.currentTarget);
        }}
      >
        <input type="hidden" name="_csrf" value={csrf ?? ''} />
        <Button
          type="text"
          htmlType="submit"
          icon={<LogoutOutlined />}
          aria-label={t('shared.logout')}
          title={t('shared.logout')}
        />
      </form>
    </div>
  );
}

/** The search over all, by its button or by the key / wherever nobody types. */
function Finder() {
  const t = useTexts();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const typing =
        event.target instanceof Element && event.target.closest('input, textarea, [contenteditable="true"]') !== null;
      if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        setOpen(true);
      }
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
  return (
    <>
      <Button
        type="text"
        icon={<SearchOutlined />}
        aria-label={t('shared.searchAll')}
        aria-keyshortcuts="/"
        title={`${t('shared.searchAll')} ( / )`}
        onClick={() => setOpen(true)}
      />
      {open && (
        <Suspense>
          <Search onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
