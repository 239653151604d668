import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Card, Checkbox, Progress, Space } from 'antd';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { call, newKey } from '../../api/client';
import { useMay, useMe } from '../../api/me';
import type { Answer, Documented } from '../../api/types';
import { CommandForm } from '../../shared/command-form';
import { type Command, post } from '../../shared/commands';
import { day, moment, money } from '../../shared/format';
import { useKeys } from '../../shared/keys';
import { Person } from '../../shared/person';
import { ProblemView } from '../../shared/problem-view';
import { Value } from '../../shared/value';
import { useTexts } from '../../texts';
import { words } from '../../texts/words';

type Transfer = Answer<'/api/bank-transfers/waiting'>['items'][number];
type Proposal = Answer<'/api/bank-transfers/{id}/proposals'>['proposals'][number];

const SHOWN = 100;
/** Above this the matching is as good as sure. */
const SURE = 80;

const COMMANDS: Record<string, Command> = {
  'apply-transfer': post('/api/bank-transfers/{id}/application'),
  'dismiss-transfer': post('/api/bank-transfers/{id}/dismissal'),
  'take-over-transfer': post('/api/bank-transfers/{id}/owner'),
};
/** The keys of what is done with the transfer that is looked at. */
const KEYS: Record<string, string> = { o: 'apply-transfer', x: 'dismiss-transfer', t: 'take-over-transfer' };

/** What is set against an order: what came, and no more than is open of it. */
const allocated = (transfer: Transfer, { open }: Proposal) =>
  Number(open.amount) < Number(transfer.amount.amount) ? open : transfer.amount;

const applicationOf = (transfer: Transfer, proposal: Proposal) => ({
  customerId: proposal.customerId,
  allocations: [{ receivableId: proposal.receivableId, amount: allocated(transfer, proposal) }],
});

/**
 * Whose payments the transfers are that nobody knows yet: each with the receivables that it seems to pay, the surest first.
 * All of it works by keys: up and down, and, while one of them has the focus, a figure for the proposal, Enter to accept it and
 * letters for the rest (FIN-09).
 */
export function MatchingPage() {
  const t = useTexts();
  const { staffId } = useMe();
  const [mine, setMine] = useState(false);
  const [at, setAt] = useState(0);
  const waiting = useQuery({
    queryKey: ['list', '/api/bank-transfers/waiting', mine],
    queryFn: async () => {
      const query = { limit: SHOWN, ...(mine ? { owner: staffId } : {}) };
      return (await call('get', '/api/bank-transfers/waiting', { query })).data as Answer<'/api/bank-transfers/waiting'>;
    },
  });
  const items = waiting.data?.items ?? [];
  const place = Math.min(at, items.length - 1);
  const chosen = items[place];
  const button = useRef<HTMLButtonElement>(null);
  // whoever works by keys begins at the first one, wherever the menu left the focus, and goes on at the next
  const follow = useRef(true);
  const go = useCallback(
    (steps: number) => {
      const next = Math.max(0, Math.min(items.length - 1, place + steps));
      if (next === place) {
        button.current?.focus();
      } else {
        follow.current = true;
        setAt(next);
      }
    },
    [items.length, place],
  );
  const shown = chosen?.id;
  const answered = waiting.data !== undefined;
  useEffect(() => {
    if (shown && follow.current) {
      button.current?.focus();
    }
    // what comes later by itself leaves the focus where it is
    if (answered) {
      follow.current = false;
    }
  }, [shown, answered]);
  const onMatched = useCallback(() => {
    follow.current = true;
  }, []);
  useKeys(
    useCallback(
      key => {
        if (key === 'ArrowDown' || key === 'j') {
          go(1);
        } else if (key === 'ArrowUp' || key === 'k') {
          go(-1);
        } else {
          return false;
        }
        return true;
      },
      [go],
    ),
    '.matching',
    true,
  );
  return (
    <section aria-labelledby="matching-title">
      <header className="page-head">
        <h1 id="matching-title">{t('money.matching')}</h1>
        <Space wrap>
          <Checkbox checked={mine} onChange={event => setMine(event.target.checked)}>
            {t('money.mineOnly')}
          </Checkbox>
          <Link to="/bank-statements">{t('money.bankStatements')}</Link>
        </Space>
      </header>
      <p className="quiet">{t('money.matchingKeys')}</p>
      {waiting.error && <ProblemView problem={waiting.error} retry={() => waiting.refetch()} />}
      {waiting.data && items.length === 0 && <p className="quiet empty">{t('money.allMatched')}</p>}
      <div className="matching">
        <ol className="matching-list" aria-label={t('money.unmatched')}>
          {items.map((transfer, index) => (
            <li key={transfer.id}>
              <button
                ref={index === place ? button : undefined}
                type="button"
                aria-current={index === place ? 'true' : undefined}
                onClick={() => setAt(index)}
              >
                <strong>{money(transfer.amount)}</strong>
                <span>{transfer.party ?? t('shared.none')}</span>
                <span className="quiet">
                  {day(transfer.bookedOn)}
                  {transfer.owner && (
                    <>
                      {' '}
                      · <Person id={transfer.owner} />
                    </>
                  )}
                </span>
              </button>
            </li>
          ))}
        </ol>
        {chosen && <Chosen key={chosen.id} transfer={chosen} onMatched={onMatched} />}
      </div>
    </section>
  );
}

function Chosen({ transfer, onMatched }: { transfer: Transfer; onMatched: () => void }) {
  const t = useTexts();
  const may = useMay();
  const client = useQueryClient();
  const { message } = App.useApp();
  const [picked, setPicked] = useState(0);
  const [action, setAction] = useState<string>();
  const [begun, setBegun] = useState<unknown>();
  const [problem, setProblem] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  // the same acceptance, sent again after a lost answer, takes effect once
  const keys = useRef<Record<string, string>>({});
  const read = useQuery({
    queryKey: ['document', '/api/bank-transfers/{id}/proposals', transfer.id],
    queryFn: async () =>
      (await call('get', '/api/bank-transfers/{id}/proposals', { path: { id: transfer.id } }))
        .data as Answer<'/api/bank-transfers/{id}/proposals'>,
  });
  const proposals = read.data?.proposals ?? [];
  const allowed = (name: string) =>
    transfer.actions.find(one => one.name === name)?.allowed ?? may('finance/BankTransfer/apply-transfer');
  const proposal = proposals[picked];

  const accept = useCallback(async () => {
    if (!proposal || busy) {
      return;
    }
    keys.current[proposal.receivableId] ??= newKey();
    setBusy(true);
    setProblem(undefined);
    try {
      await call('post', '/api/bank-transfers/{id}/application', {
        path: { id: transfer.id },
        body: applicationOf(transfer, proposal),
        headers: { 'Idempotency-Key': keys.current[proposal.receivableId] as string },
      });
      message.success(t('shared.done'));
      onMatched();
      await client.invalidateQueries();
    } catch (refused) {
      setProblem(refused);
    } finally {
      setBusy(false);
    }
  }, [proposal, busy, transfer, client, message, t, onMatched]);

  useKeys(
    useCallback(
      key => {
        const figure = Number(key);
        if (figure >= 1 && figure <= proposals.length) {
          setPicked(figure - 1);
        } else if (key === 'Enter') {
          accept();
        } else if (KEYS[key]) {
          setBegun(undefined);
          setAction(KEYS[key]);
        } else {
          return false;
        }
        return true;
      },
      [proposals.length, accept],
    ),
    '.matching',
    true,
  );

  return (
    <div className="matching-chosen">
      <Card
        size="small"
        title={money(transfer.amount)}
        extra={<Link to={`/bank-transfers/${transfer.id}`}>{t('shared.open')}</Link>}
      >
        <dl className="facts">
          {(['party', 'partyAccount', 'text', 'reference', 'bookedOn', 'owner'] as const).map(
            name =>
              transfer[name] && (
                <div key={name}>
                  <dt>{name === 'party' ? t('money.payer') : words(name)}</dt>
                  <dd>
                    <Value name={name} of={transfer[name]} />
                  </dd>
                </div>
              ),
          )}
          {transfer.due && (
            <div>
              <dt>{words('due')}</dt>
              <dd>{moment(transfer.due)}</dd>
            </div>
          )}
        </dl>
      </Card>
      <h2>{t('money.proposals')}</h2>
      {read.error && <ProblemView problem={read.error} retry={() => read.refetch()} />}
      {read.data && proposals.length === 0 && <p className="quiet">{t('money.noProposals')}</p>}
      <ol className="proposals" aria-label={t('money.proposals')}>
        {proposals.map((one, index) => (
          <li key={one.receivableId}>
            <button type="button" aria-pressed={index === picked} onClick={() => setPicked(index)}>
              <kbd>{index + 1}</kbd>
              <span className="proposal">
                <strong>{one.orderNumber}</strong>
                <Value name="customerId" of={one.customerId} />
                <span>{t('money.openOf', { amount: money(one.open) })}</span>
                <span className="quiet">{one.reasons.map(words).join(' · ')}</span>
              </span>
              <Progress
                type="circle"
                percent={one.score}
                size={44}
                status={one.score >= SURE ? 'success' : 'normal'}
                format={score => score}
                aria-label={t('money.score', { score: one.score })}
              />
            </button>
          </li>
        ))}
      </ol>
      {Boolean(problem) && (
        <>
          <ProblemView problem={problem} />
          {proposal && (
            <Button
              onClick={() => {
                setBegun(applicationOf(transfer, proposal));
                setAction('apply-transfer');
              }}
            >
              {t('money.moreWords')}
            </Button>
          )}
        </>
      )}
      <Space wrap className="submit">
        <Button type="primary" disabled={!proposal || !allowed('apply-transfer')} loading={busy} onClick={accept}>
          {t('money.accept')}
        </Button>
        <Button disabled={!allowed('apply-transfer')} onClick={() => setAction('apply-transfer')}>
          {t('money.otherOrder')}
        </Button>
        <Button disabled={!allowed('dismiss-transfer')} onClick={() => setAction('dismiss-transfer')}>
          {words('dismiss-transfer')}
        </Button>
        <Button disabled={!allowed('take-over-transfer')} onClick={() => setAction('take-over-transfer')}>
          {words('take-over-transfer')}
        </Button>
      </Space>
      {action && (
        <CommandForm
          action={action}
          command={{ ...(COMMANDS[action] as Command), ...(begun ? { begin: () => begun } : {}) }}
          service="finance"
          document={transfer as unknown as Documented}
          reread={async () => transfer as unknown as Documented}
          onDone={() => setAction(undefined)}
          onClose={() => setAction(undefined)}
        />
      )}
    </div>
  );
}
