package io.saleswright.finance.dunning.web;

import io.saleswright.finance.chasing.DunningCase;
import io.saleswright.finance.dunned.Call;
import io.saleswright.finance.dunned.Letter;
import io.saleswright.finance.dunned.Promise;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Action;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the overdue money of one receivable is chased.
 *
 * @param id identity of the receivable
 * @param orderNumber the order's number for people
 * @param customerId who owes
 * @param customerName what they are called
 * @param salesperson staff id of who looks after the order
 * @param state DUE, RESTING, PROMISED, HELD or ENDED
 * @param level the level that it has reached; 0 before the first
 * @param overdue how much is overdue
 * @param dueOn the day on which the oldest of it was due; left out when nothing is overdue
 * @param daysOverdue how long that is overdue
 * @param dueSince since when somebody has to chase it; left out when nobody has to
 * @param nextOn the day on which to look again; left out when only news can change anything
 * @param promisedOn the day of the promise that runs
 * @param promised how much was promised for that day
 * @param complaints numbers of the open complaints that hold it
 * @param letters the letters, oldest first
 * @param calls the calls, oldest first
 * @param promises the promises, oldest first
 * @param actions what the reader may do now
 */
record DunningView(
    String id,
    String orderNumber,
    String customerId,
    String customerName,
    String salesperson,
    String state,
    int level,
    Money overdue,
    @Nullable LocalDate dueOn,
    long daysOverdue,
    @Nullable Instant dueSince,
    @Nullable LocalDate nextOn,
    @Nullable LocalDate promisedOn,
    @Nullable Money promised,
    List<String> complaints,
    List<LetterView> letters,
    List<CallView> calls,
    List<PromiseView> promises,
    List<Action> actions) {

  /** A letter; its paper is below it. */
  record LetterView(
      String number, int level, String channel, String by, Instant at, @Nullable String paper) {

    static LetterView of(Letter letter) {
      return new LetterView(
          letter.number(),
          letter.level(),
          letter.channel().name(),
          letter.by(),
          letter.at(),
          letter.paper());
    }
  }

  /** A call. */
  record CallView(
      int level,
      String way,
      String result,
      @Nullable String person,
      @Nullable String note,
      String by,
      Instant at) {

    static CallView of(Call call) {
      return new CallView(
          call.level(),
          call.way().name(),
          call.result().name(),
          call.person(),
          call.note(),
          call.by(),
          call.at());
    }
  }

  /** A promise, and what became of it: RUNS, KEPT, BROKEN, REPLACED or MOOT. */
  record PromiseView(
      Money amount, LocalDate on, String person, String by, Instant at, String outcome) {

    static PromiseView of(Promise promise) {
      Promise.Outcome outcome = promise.outcome();
      return new PromiseView(
          promise.amount(),
          promise.on(),
          promise.person(),
          promise.by(),
          promise.at(),
          outcome == null ? "RUNS" : outcome.name());
    }
  }

  static DunningView of(
      Stored<DunningCase> stored, String customer, long daysOverdue, List<Action> actions) {
    DunningCase state = stored.state();
    Promise promise = state.promise();
    return new DunningView(
        stored.id(),
        state.debtor().orderNumber(),
        state.debtor().customerId(),
        customer,
        state.debtor().owner().salesperson(),
        state.stage().name(),
        state.debt().level(),
        state.debt().overdue(),
        state.debt().dueOn(),
        daysOverdue,
        state.dueSince(),
        state.nextOn(),
        promise == null ? null : promise.on(),
        promise == null ? null : promise.amount(),
        state.complaints(),
        state.letters().stream().map(LetterView::of).toList(),
        state.calls().stream().map(CallView::of).toList(),
        state.promises().stream().map(PromiseView::of).toList(),
        actions);
  }
}
