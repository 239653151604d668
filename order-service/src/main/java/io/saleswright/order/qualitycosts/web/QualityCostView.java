package io.saleswright.order.qualitycosts.web;

import io.saleswright.order.qualitycosts.QualityCost;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Action;
import io.saleswright.platform.web.Shows;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a complaint or return cost us.
 *
 * @param id identity of the booking
 * @param kind REMEDY, RETURN_FREIGHT, REPLACEMENT or OTHER
 * @param state BOOKED or REVERSED
 * @param complaintId the complaint that it comes from
 * @param returnId the return that it comes from
 * @param note what it is, in words
 * @param by who booked it
 * @param at when
 * @param reversal how it came not to count
 * @param actions what the reader may do now
 */
@Shows("cost")
record QualityCostView(
    String id,
    String orderId,
    String kind,
    String state,
    Money amount,
    @Nullable String complaintId,
    @Nullable String returnId,
    @Nullable String note,
    String by,
    Instant at,
    @Nullable ReversalView reversal,
    List<Action> actions) {

  /** Why, by whom and when it was taken back. */
  record ReversalView(String reason, String by, Instant at) {

    static @Nullable ReversalView of(QualityCost.@Nullable Reversal reversal) {
      return reversal == null
          ? null
          : new ReversalView(reversal.reason(), reversal.by(), reversal.at());
    }
  }

  static QualityCostView of(Stored<QualityCost> stored, List<Action> actions) {
    QualityCost cost = stored.state();
    return new QualityCostView(
        stored.id(),
        cost.orderId(),
        cost.kind().name(),
        cost.stage().name(),
        cost.amount(),
        cost.source().complaintId(),
        cost.source().returnId(),
        cost.source().note(),
        cost.by(),
        cost.at(),
        ReversalView.of(cost.reversal()),
        actions);
  }
}
