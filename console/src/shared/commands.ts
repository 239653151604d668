import type { Right } from '../api/me';
import type { Answer, Documented, PathWith } from '../api/types';
import type { TextKey } from '../texts';
import type { Service } from './schema';
import type { Help } from './schema-fields';

/** A part of a document, as people are asked for it. */
export interface Part {
  value: string | number;
  label: string;
}

/** A command of a service: the address is checked when the console is built, its form is made of the service's document. */
export interface Command<V = Documented> {
  method: 'post' | 'put' | 'delete';
  path: string;
  /** Which part of the document is meant, where the address names one: the parts that it may be. */
  parts?: (document: V) => Part[] | Promise<Part[]>;
  /** Of which documents it is, where the document does not say so and it is not of all. */
  of?: (document: V) => boolean;
  /** What the form begins with; it may have to be asked for. */
  begin?: (document: V) => unknown | Promise<unknown>;
  /** What fields can be filled in with. */
  help?: (document: V) => Help | Promise<Help>;
  /** The service that takes it, where it is another one than the document's. */
  service?: Service;
  /** What of the answer is shown when it is done, as it stands nowhere else. */
  tells?: string[];
  /** Where the person goes on when it is done. */
  leads?: (answer: Documented) => string;
  /** Whether the form begins with what the document says. */
  edits?: boolean;
}

type More<V> = Omit<Command<V>, 'method' | 'path'>;

export const post = <P extends PathWith<'post'>, V = Documented>(path: P, more: More<V> = {}): Command<V> => ({
  method: 'post',
  path,
  ...more,
});

export const put = <P extends PathWith<'put'>, V = Documented>(path: P, more: More<V> = {}): Command<V> => ({
  method: 'put',
  path,
  edits: true,
  ...more,
});

export const del = <P extends PathWith<'delete'>, V = Documented>(path: P, more: More<V> = {}): Command<V> => ({
  method: 'delete',
  path,
  ...more,
});

/** What stands at another address and belongs to a document. */
export interface RelatedKind<V> {
  title: TextKey;
  path: PathWith<'get'>;
  /** What is asked for, where the address does not name the document. */
  query?: (document: V) => Record<string, string>;
  /** Where a row of it is shown in full. */
  open?: (row: Record<string, unknown>, document: V) => string;
  /** Who may read it; others are not shown that there is such a thing. */
  right?: Right;
}

export interface Paper {
  /** What it is called: a word of the services. */
  name: string;
  /** Which of several it is. */
  label?: string;
  path: string;
}

/** A kind of document: where it is read, what it is called, what can be done with it. */
// biome-ignore lint/suspicious/noExplicitAny: pages show any document; where a kind is written its document is checked
export interface DocumentKind<V = any> {
  service: Service;
  path: PathWith<'get'>;
  /** Where the list of them stands in the console. */
  list: string;
  /** `named` tells people by their name. */
  title: (document: V, named: (person: string) => string) => string;
  state?: (document: V) => string | undefined;
  /** The stages of the straight way, from the first to the last. */
  line?: string[];
  /** Stages beside the line, and that of the line which they belong to. */
  within?: Record<string, string>;
  /** A part whose fields are the document's own. */
  spread?: string;
  /** What stands at other addresses and belongs to it. */
  related?: RelatedKind<V>[];
  /** Fields that stand on top. */
  top: string[];
  /** Parts that one has to know as well where it is decided on one's desk. */
  decided?: string[];
  /** What parts are called whose field means something else in other documents. */
  called?: Record<string, TextKey>;
  /** Fields that say nothing to a person, or that are shown otherwise. */
  hidden?: string[];
  /** The actions' names, and the commands that carry them out. */
  // biome-ignore lint/suspicious/noExplicitAny: each command knows the document of its own kind
  commands: Record<string, Command<any>>;
  /** Commands of which the document itself does not say whether they may be given: who may take that step is offered them. */
  byRight?: Record<string, Right>;
  /** Actions that are offered first. */
  first?: string[];
  timeline?: PathWith<'get'>;
  attachments?: PathWith<'get'>;
  /** What our people say about it, and who may read and say it. */
  comments?: { path: PathWith<'get'>; read: Right; say: Right };
  /** Pictures that belong to it and are kept elsewhere. */
  photos?: PathWith<'get'>;
  /** Papers that can be printed. */
  papers?: (document: V) => Paper[];
}

export const documentKind = <P extends PathWith<'get'>>(kind: DocumentKind<Answer<P>> & { path: P }): DocumentKind<Answer<P>> =>
  kind;
