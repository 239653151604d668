import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { App as AntApp, ConfigProvider, Spin } from 'antd';
import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { BrowserRouter, Navigate, Route, Routes } from 'react-router';
import { csrfToken, toLogin } from './api/client';
import { MeProvider, useLogin } from './api/me';
import { Problem } from './api/problem';
import { areas } from './areas';
import { nonce } from './nonce';
import { ErrorBoundary } from './shared/error-boundary';
import { Nothing } from './shared/nothing';
import { ProblemView } from './shared/problem-view';
import { Shell } from './shell/shell';
import { componentWords } from './texts/antd';
import type { Language } from './texts/language';
import { type Theme, useTheme } from './theme';

const AGAIN = 2;

/** A refusal stays one; only what may be better the next time is asked for again. */
const client = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (count, problem) => problem instanceof Problem && problem.outcomeUnknown && count < AGAIN,
      refetchOnWindowFocus: false,
      staleTime: 5_000,
    },
  },
});

export function App() {
  const theme = useTheme();
  const { i18n } = useTranslation();
  const locale = componentWords(i18n.language as Language);
  return (
    <ConfigProvider theme={theme.config} {...(locale ? { locale } : {})} csp={{ nonce }} button={{ autoInsertSpace: false }}>
      <AntApp>
        <QueryClientProvider client={client}>
          <BrowserRouter basename="/app">
            <LoggedIn theme={theme}>
              <Places />
            </LoggedIn>
          </BrowserRouter>
        </QueryClientProvider>
      </AntApp>
    </ConfigProvider>
  );
}

/** Shows nothing to somebody who is not logged in, and sends them to log in. */
function LoggedIn({ theme, children }: { theme: Theme; children: ReactNode }) {
  const login = useLogin();
  const strange = login.error instanceof Problem && login.error.status === 401;
  useEffect(() => {
    if (strange) {
      toLogin();
    }
  }, [strange]);
  if (strange || login.isPending) {
    return <Spin fullscreen />;
  }
  return login.data ? (
    <MeProvider value={login.data}>
      <Shell theme={theme} csrf={csrfToken()}>
        {children}
      </Shell>
    </MeProvider>
  ) : (
    <ProblemView problem={login.error} retry={() => login.refetch()} />
  );
}

function Places() {
  return (
    <Suspense fallback={<Spin className="waiting" />}>
      <Routes>
        <Route index element={<Navigate to="/desk" replace />} />
        {PAGES.map(({ path, Loaded }) => (
          <Route
            key={path}
            path={path}
            element={
              <ErrorBoundary key={path}>
                <Loaded />
              </ErrorBoundary>
            }
          />
        ))}
        <Route path="*" element={<Nothing text="shared.notFound" />} />
      </Routes>
    </Suspense>
  );
}

/** The pages, each loaded with its area when that is opened first. */
const PAGES = areas.flatMap(area =>
  area.paths.map(path => ({
    path,
    Loaded: lazy(async () => {
      const { pages } = await area.load();
      return { default: pages[path] ?? (() => <Nothing text="shared.notFound" />) };
    }),
  })),
);
