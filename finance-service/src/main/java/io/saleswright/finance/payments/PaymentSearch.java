package io.saleswright.finance.payments;

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

/** Finds payments. */
public interface PaymentSearch {

  /** By what payments can be sorted: when the money came, and how much. */
  SortKeys<Payment> SORTS =
      SortKeys.<Payment>none()
          .by("receivedOn", Kind.DAY, payment -> payment.receipt().receivedOn())
          .by("amount", Kind.AMOUNT, payment -> payment.receipt().amount().amount());

  /**
   * Payments that lie in the caller's scope, as the slice is sorted.
   *
   * @param customerId who paid; null for everybody
   */
  List<Stored<Payment>> list(@Nullable String customerId, Caller caller, Slice slice);

  /** Payments of one payer that arrived on one day, in no order. */
  List<Stored<Payment>> arrived(String customerId, LocalDate on);

  /** Payments that have an open step with a receivable, with the moment it began. */
  SequencedMap<String, Instant> unfinished(Look look);
}
