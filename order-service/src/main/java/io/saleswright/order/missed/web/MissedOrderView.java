package io.saleswright.order.missed.web;

import io.saleswright.order.missed.Breach;
import io.saleswright.order.missed.MissedOrder;
import io.saleswright.order.missed.MissedOrder.Finding;
import io.saleswright.order.missed.MissedOrderDesk;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Action;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A missed order as people see it.
 *
 * @param rule id of the requirement that is said to be broken
 * @param orderId the order, as far as one was entered when it was reported
 * @param finding what was found out; left out while nobody has
 */
record MissedOrderView(
    String id,
    String number,
    long revision,
    String state,
    Breach breach,
    String rule,
    String customerId,
    LocalDate askedOn,
    String description,
    @Nullable String orderId,
    String reportedBy,
    Instant reportedAt,
    @Nullable FindingView finding,
    List<Action> actions) {

  /**
   * What was found out.
   *
   * @param responsible staff id of whose fault it was, for those who judge that and for themselves
   * @param orderId the order that was entered for it in the end
   */
  record FindingView(
      boolean confirmed,
      String explanation,
      @Nullable String responsible,
      @Nullable String orderId,
      String by,
      Instant at) {

    static @Nullable FindingView of(@Nullable Finding finding, Caller reader) {
      return finding == null
          ? null
          : new FindingView(
              finding.confirmed(),
              finding.explanation(),
              MissedOrderDesk.seesResponsible(finding, reader) ? finding.responsible() : null,
              finding.orderId(),
              finding.by(),
              finding.at());
    }
  }

  static MissedOrderView of(Stored<MissedOrder> stored, List<Action> actions, Caller reader) {
    MissedOrder missed = stored.state();
    return new MissedOrderView(
        stored.id(),
        missed.number(),
        stored.revision(),
        missed.stage().name(),
        missed.breach(),
        missed.breach().rule(),
        missed.report().customerId(),
        missed.report().askedOn(),
        missed.report().description(),
        missed.report().orderId(),
        missed.report().by(),
        missed.report().at(),
        FindingView.of(missed.finding(), reader),
        actions);
  }
}
