package io.saleswright.platform.mongodb;

import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Deadline;
import io.saleswright.platform.kernel.DeadlineNear;
import io.saleswright.platform.kernel.OutcomeUnknown;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.notice.Notice;
import io.saleswright.platform.notice.Telling;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The clocks of one type's aggregates that ran out. DeadlineMissed is raised by an ordinary guarded
 * write, so it happens once however many instances look.
 */
final class OverdueClocks<S> {

  private static final Logger LOG = LoggerFactory.getLogger(OverdueClocks.class);

  private final EnvelopeStore<S> store;
  private final String noun;

  OverdueClocks(EnvelopeStore<S> store, String noun) {
    this.store = store;
    this.noun = noun;
  }

  /**
   * Raises DeadlineMissed for clocks that ran out, the oldest first, and passes over aggregates
   * that can't be written, so that they don't hold up the others, however many they are.
   *
   * @param limit the most aggregates to take up at a time
   * @return how many aggregates had one
   */
  int raise(Instant now, String by, int limit) {
    AtomicInteger had = new AtomicInteger();
    PassingOver.failures(
        without -> {
          Collection<String> due = store.oldest(Envelope.NEXT_DUE, now, without, limit).keySet();
          had.addAndGet(due.size());
          return due;
        },
        limit,
        id -> raise(id, now, by));
    return had.get();
  }

  /** Whether DeadlineMissed was raised; a failure is logged and does not hold up the others. */
  private boolean raise(String id, Instant now, String by) {
    try {
      store.change(id, Cause.internal(by, now), stored -> lookAfter(stored, now));
      return true;
    } catch (MongoWriteException e) {
      LOG.error("the store does not take the missed deadline of {} {}", noun, id, e);
    } catch (MongoException | OutcomeUnknown e) {
      throw e;
    } catch (LostRace | NewerSchema e) {
      LOG.warn("{} {} can't raise its missed deadline yet: {}", noun, id, e.getMessage());
    } catch (RuntimeException e) {
      LOG.error("{} {} can't raise its missed deadline", noun, id, e);
    }
    return false;
  }

  /**
   * Marks the clocks that ran out, in the place of those that run: what takes the place of a clock
   * after its due time raises DeadlineMissed. Of those that run out soon people are reminded, once.
   */
  private Change<S> lookAfter(Stored<S> stored, Instant now) {
    Change<S> change = Change.none(stored.state());
    for (Deadline clock : stored.deadlines()) {
      if (clock.missed()) {
        continue;
      }
      if (now.isAfter(clock.due())) {
        change = change.starting(clock.asMissed());
      } else if (now.isAfter(clock.next())) {
        change = change.starting(clock.reminded());
        for (Notice notice : reminders(stored, clock)) {
          change = change.noticing(notice);
        }
      }
    }
    return change;
  }

  private List<Notice> reminders(Stored<S> stored, Deadline clock) {
    Telling<S> telling = store.type().telling();
    return telling == null
        ? List.of()
        : telling.of(stored.id(), stored.state(), new DeadlineNear(clock.rule(), clock.due()));
  }
}
