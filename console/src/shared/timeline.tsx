import { Empty, Timeline as Line, Tag } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { usePeople } from '../api/people';
import { useTexts } from '../texts';
import { fieldName, words } from '../texts/words';
import { moment } from './format';
import { Value } from './value';

interface Entry {
  id: string;
  at: string;
  step: string;
  by?: string | null;
  facts?: Record<string, string>;
  refused?: string | null;
}

/** Identities and fingerprints say nothing to a reader. */
export const isReadable = (fact: string) => !/(^id|Id|Mark)$/.test(fact);

/** Events tell everything as text. */
const FLAGS: Record<string, boolean> = { true: true, false: false };

/** After this the entries that come are new ones and not those of the past. */
const CAUGHT_UP = 1500;
const PAUSE = 3000;
const QUIET = 300;

/** Follows what happens to a document, and says when something new has. */
function useEntries(path: string, onNews: () => void) {
  const [entries, setEntries] = useState<Entry[]>([]);
  const [live, setLive] = useState(false);
  const news = useRef(onNews);
  news.current = onNews;

  useEffect(() => {
    let stream: EventSource | undefined;
    let again: ReturnType<typeof setTimeout> | undefined;
    let told: ReturnType<typeof setTimeout> | undefined;
    let opened = Number.POSITIVE_INFINITY;
    const add = (event: MessageEvent<string>) => {
      const entry = parsed(event.data);
      if (!entry) {
        return;
      }
      setEntries(before => (before.some(one => one.id === entry.id) ? before : [...before, entry]));
      if (Date.now() - opened > CAUGHT_UP) {
        clearTimeout(told);
        told = setTimeout(() => news.current(), QUIET);
      }
    };
    const open = () => {
      stream = new EventSource(path);
      stream.onopen = () => {
        opened = Date.now();
        setLive(true);
      };
      stream.onerror = () => {
        setLive(false);
        // The browser tries again by itself, but not after a refusal.
        if (stream?.readyState === EventSource.CLOSED) {
          again = setTimeout(open, PAUSE);
        }
      };
      stream.addEventListener('entry', add);
      stream.onmessage = add;
    };
    setEntries([]);
    open();
    return () => {
      stream?.close();
      clearTimeout(again);
      clearTimeout(told);
    };
  }, [path]);
  return { entries, live };
}

function parsed(data: string): Entry | undefined {
  try {
    return JSON.parse(data) as Entry;
  } catch {
    return undefined;
  }
}

/** What happened to a document, the latest first; it goes on while the page is open. */
export function Timeline({ path, onNews }: { path: string; onNews: () => void }) {
  const t = useTexts();
  const { entries, live } = useEntries(path, onNews);
  const latestFirst = [...entries].sort((one, other) => (one.at < other.at ? 1 : -1));
  return (
    <section aria-labelledby="timeline-title">
      <h2 id="timeline-title">
        {t('shared.timeline')} <Tag color={live ? 'green' : 'default'}>{t(live ? 'shared.live' : 'shared.interrupted')}</Tag>
      </h2>
      {latestFirst.length === 0 ? (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('shared.noEntries')} />
      ) : (
        <Line
          items={latestFirst.map(entry => ({
            key: entry.id,
            ...(entry.refused ? { color: 'red' } : {}),
            content: <Told entry={entry} />,
          }))}
        />
      )}
    </section>
  );
}

function Told({ entry }: { entry: Entry }) {
  const t = useTexts();
  const named = usePeople();
  const facts = Object.entries(entry.facts ?? {}).filter(([name, value]) => value && isReadable(name));
  return (
    <>
      <div>
        <strong>{words(entry.step)}</strong>{' '}
        <time dateTime={entry.at} className="quiet">
          {moment(entry.at)}
        </time>
      </div>
      {entry.by && <div className="quiet">{t('shared.by', { who: named(entry.by) ?? entry.by })}</div>}
      {entry.refused && <div>{t('shared.refusedFact', { why: words(entry.refused) })}</div>}
      {facts.map(([name, value]) => (
        <div key={name}>
          <span className="quiet">{fieldName(name)}</span> <Value name={name} of={FLAGS[value] ?? value} />
        </div>
      ))}
    </>
  );
}
