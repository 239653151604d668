import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Popconfirm, Select, Space, Tag } from 'antd';
import { useId, useState } from 'react';
import { call, newKey } from '../api/client';
import { useMe } from '../api/me';
import { useEverybody, usePeople } from '../api/people';
import type { Answer } from '../api/types';
import { useTexts } from '../texts';
import { type Draft, dropDraft, freshDraft, keepDraft, keptDraft, placeOfDraft } from './drafts';
import { moment } from './format';
import { Person } from './person';
import { ProblemView } from './problem-view';

/** Comments are alike in every service. */
type Page = Answer<'/api/orders/{id}/comments'>;
type Comment = Page['items'][number];

interface Said {
  text: string;
  to: string[];
  answers?: string;
}

const NOTHING: Said = { text: '', to: [] };
const LONGEST = 500;
const QUOTED = 40;
const EVERY = 60_000;

const quoted = (text: string) => (text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text);

interface CommentsProps {
  path: string;
  maySay: boolean;
}

/** What is typed is kept until it is said; a lost answer is asked for again under the same key. */
function useSaying(path: string, onSaid: () => Promise<unknown>) {
  const { staffId } = useMe();
  const place = placeOfDraft(staffId, 'comment', path);
  const [draft, setDraft] = useState<Draft>(() => keptDraft(place) ?? freshDraft(NOTHING));
  const [problem, setProblem] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const typed = draft.values as Said;
  const type = (values: Said) => {
    const next = freshDraft(values);
    keepDraft(place, next);
    setDraft(next);
  };
  const say = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      await call('post', path, { body: typed, headers: { 'Idempotency-Key': draft.key } });
      // what was typed meanwhile is another comment
      if ((keptDraft(place)?.key ?? draft.key) === draft.key) {
        dropDraft(place);
        setDraft(freshDraft(NOTHING));
      }
      await onSaid();
    } catch (failed) {
      setProblem(failed);
    } finally {
      setBusy(false);
    }
  };
  return { typed, type, say, problem, busy };
}

/** What our people say about a document and ask one another, the latest first. What is typed stays with its document. */
export const Comments = (props: CommentsProps) => <Talk key={props.path} {...props} />;

function Talk({ path, maySay }: CommentsProps) {
  const t = useTexts();
  const client = useQueryClient();
  const [problem, setProblem] = useState<unknown>();
  const said = useInfiniteQuery({
    queryKey: ['comments', path],
    refetchInterval: EVERY,
    initialPageParam: '',
    queryFn: async ({ pageParam }) => (await call('get', path, { query: { after: pageParam } })).data as Page,
    getNextPageParam: page => page.next || undefined,
  });
  const comments = said.data?.pages.flatMap(page => page.items) ?? [];
  const questionOf = (id: string | null | undefined) => comments.find(one => one.id === id);
  const reread = () => client.invalidateQueries({ queryKey: ['comments', path] });
  const saying = useSaying(path, reread);
  const takeBack = async (id: string) => {
    setProblem(undefined);
    try {
      await call('post', `${path}/${id}/withdrawal`, { headers: { 'Idempotency-Key': newKey() } });
      await reread();
    } catch (failed) {
      setProblem(failed);
    }
  };
  return (
    <section aria-label={t('shared.comments')}>
      <h2>{t('shared.comments')}</h2>
      {said.error && <ProblemView problem={said.error} retry={() => said.refetch()} />}
      {Boolean(problem) && <ProblemView problem={problem} />}
      {maySay && <Say saying={saying} question={questionOf(saying.typed.answers)} />}
      <ul className="comments">
        {comments.map(comment => (
          <Shown
            key={comment.id}
            comment={comment}
            question={questionOf(comment.answers)}
            maySay={maySay}
            onAnswer={() => saying.type({ ...saying.typed, answers: comment.id })}
            onTakeBack={() => takeBack(comment.id)}
          />
        ))}
      </ul>
      {said.hasNextPage && (
        <Button loading={said.isFetchingNextPage} onClick={() => said.fetchNextPage()}>
          {t('shared.more')}
        </Button>
      )}
      {said.data && comments.length === 0 && <p className="quiet">{t('shared.nothingYet')}</p>}
    </section>
  );
}

interface ShownProps {
  comment: Comment;
  question: Comment | undefined;
  maySay: boolean;
  onAnswer: () => void;
  onTakeBack: () => void;
}

function Shown({ comment, question, maySay, onAnswer, onTakeBack }: ShownProps) {
  const t = useTexts();
  const me = useMe();
  const named = usePeople();
  const name = (id: string) => named(id) ?? id;
  const asks = comment.to.length > 0 && Boolean(comment.text);
  return (
    <li>
      <p className="quiet">
        <strong>
          <Person id={comment.by} />
        </strong>{' '}
        {moment(comment.at)}{' '}
        {asks && (
          <>
            {t('shared.asks', { who: comment.to.map(name).join('、') })}{' '}
            <Tag>{t(comment.answered ? 'shared.answered' : 'shared.unanswered')}</Tag>
          </>
        )}
        {question?.text && t('shared.answersTo', { text: quoted(question.text) })}
      </p>
      <p className="said">{comment.text ?? <span className="quiet">{t('shared.takenBack')}</span>}</p>
      {maySay && comment.text && (
        <Space>
          {asks && (
            <Button size="small" onClick={onAnswer}>
              {t('shared.answerThis')}
            </Button>
          )}
          {comment.by === me.staffId && (
            <Popconfirm title={t('shared.takeBackSure')} onConfirm={onTakeBack}>
              <Button size="small" type="text">
                {t('shared.takeBack')}
              </Button>
            </Popconfirm>
          )}
        </Space>
      )}
    </li>
  );
}

function Say({ saying, question }: { saying: ReturnType<typeof useSaying>; question: Comment | undefined }) {
  const t = useTexts();
  const { staffId } = useMe();
  const everybody = useEverybody();
  const text = useId();
  const { typed, type, say, problem, busy } = saying;
  const options = [...everybody]
    .filter(([id]) => id !== staffId)
    .map(([id, label]) => ({ value: id, label }))
    .sort((one, other) => one.label.localeCompare(other.label));
  return (
    <div className="say">
      {Boolean(problem) && <ProblemView problem={problem} />}
      {typed.answers && (
        <p className="quiet">
          {t('shared.answersTo', { text: quoted(question?.text ?? '…') })}{' '}
          <Button size="small" type="link" onClick={() => type({ text: typed.text, to: typed.to })}>
            {t('shared.notAnswering')}
          </Button>
        </p>
      )}
      <label htmlFor={text} className="quiet">
        {t('shared.comment')} · {t('shared.commentHint')}
      </label>
      <Input.TextArea
        id={text}
        value={typed.text}
        maxLength={LONGEST}
        className="grows"
        rows={2}
        onChange={event => type({ ...typed, text: event.target.value })}
      />
      <Space wrap>
        <Select
          mode="multiple"
          aria-label={t('shared.askWhom')}
          placeholder={t('shared.askWhom')}
          className="whom"
          maxCount={20}
          value={typed.to}
          options={options}
          showSearch={{ optionFilterProp: 'label' }}
          onChange={to => type({ ...typed, to })}
        />
        <Button type="primary" loading={busy} disabled={!typed.text.trim()} onClick={say}>
          {t('shared.say')}
        </Button>
      </Space>
    </div>
  );
}
