import { lazy, Suspense } from 'react';
import type { DocumentKind } from './commands';
import { type ListKind, ListPage } from './list-page';

const DocumentPage = lazy(async () => ({ default: (await import('./document-page')).DocumentPage }));

/** The page of a list. */
// biome-ignore lint/suspicious/noExplicitAny: any list; where a kind is written its list is checked
export const listPage = (kind: ListKind<any>) => () => <ListPage key={kind.path} kind={kind} />;

/** The page of a kind of document, with what that needs loaded when the first is opened. */
export const documentPage = (kind: DocumentKind) => () => (
  <Suspense>
    <DocumentPage key={kind.path} kind={kind} />
  </Suspense>
);
