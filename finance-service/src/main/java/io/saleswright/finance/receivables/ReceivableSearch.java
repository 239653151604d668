package io.saleswright.finance.receivables;

import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.SortKeys;
import io.saleswright.platform.kernel.SortKeys.Kind;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.process.UnfinishedWork.Look;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Finds receivables. */
public interface ReceivableSearch {

  /** By what receivables can be sorted: since when or until when they are due, and what is open. */
  SortKeys<Receivable> SORTS =
      SortKeys.<Receivable>none()
          .by("dueOn", Kind.DAY, Receivable::dueOn)
          .by("open", Kind.AMOUNT, receivable -> receivable.open().amount());

  /**
   * What is looked for; a null asks for nothing in particular.
   *
   * @param orderId the order
   * @param customerId who owes
   * @param status whether something is owed
   * @param overdue whether something was noticed as overdue and is still open
   * @param reopened whether it was paid and is open again
   */
  record Wanted(
      @Nullable String orderId,
      @Nullable String customerId,
      @Nullable ReceivableStage status,
      @Nullable Boolean overdue,
      @Nullable Boolean reopened) {}

  /** Receivables that lie in the caller's scope, as the slice is sorted. */
  List<Stored<Receivable>> list(Wanted wanted, Caller caller, Slice slice);

  /**
   * Receivables of orders of which something did not go as the rules have it, newest first.
   *
   * @param open only those of which a manager has yet to look at something; null for all
   */
  List<Stored<Receivable>> excepted(@Nullable Boolean open, Caller caller, Slice slice);

  /** Receivables that have an open step with another aggregate, with the moment it began. */
  SequencedMap<String, Instant> unfinished(Look look);

  /** Receivables of which something is overdue on this day and was not told, with that day. */
  SequencedMap<String, Instant> overdueOn(LocalDate day, Look look);
}
