import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { App } from 'antd';
import type { ReactNode } from 'react';
import { MemoryRouter, useLocation } from 'react-router';
import { vi } from 'vitest';
import { MeProvider } from '../src/api/me';

export interface Heard {
  method: string;
  path: string;
  query: string;
  headers: Headers;
  body: unknown;
}

type Reply = { status?: number; body?: unknown; revision?: number } | 'no answer';

/** A gateway that answers as the test says, and remembers what it heard. */
export function gateway(answer: (heard: Heard) => Reply): Heard[] {
  const heard: Heard[] = [];
  vi.stubGlobal('fetch', async (asked: Request | URL | string, init?: RequestInit) => {
    const request = asked instanceof Request ? asked : new Request(new URL(asked, window.location.href), init);
    const { pathname, search } = new URL(request.url);
    const text = await request.text();
    const one = {
      method: request.method,
      path: pathname,
      query: search,
      headers: request.headers,
      body: request.headers.get('Content-Type')?.includes('json') && text ? JSON.parse(text) : text || undefined,
    };
    heard.push(one);
    const reply = answer(one);
    if (reply === 'no answer') {
      throw new TypeError('connection lost');
    }
    const { status = 200, body = {}, revision } = reply;
    return new Response(JSON.stringify(body), {
      status,
      headers: {
        'Content-Type': status < 400 ? 'application/json' : 'application/problem+json',
        ...(revision === undefined ? {} : { ETag: `"${revision}"` }),
      },
    });
  });
  return heard;
}

function Address() {
  const { pathname, search } = useLocation();
  return <output data-testid="address">{pathname + search}</output>;
}

/** Draws a page for somebody with these roles. */
export function show(page: ReactNode, roles: string[] = ['sales-support'], address = '/') {
  return render(
    <App>
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <MeProvider value={{ staffId: 'li-na', name: 'Li Na', roles }}>
          <MemoryRouter initialEntries={[address]}>
            {page}
            <Address />
          </MemoryRouter>
        </MeProvider>
      </QueryClientProvider>
    </App>,
  );
}
