package io.saleswright.order.handling;

import io.saleswright.order.returning.Return;
import io.saleswright.order.returning.ReturnStage;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Deadline;
import io.saleswright.platform.time.TimeLimit;
import java.time.Instant;
import java.util.Optional;

/** The clocks that watch a return, each under the rule that sets its time. */
final class ReturnClocks {

  private static final String COMING = "ORD-36";
  private static final String MOVING = "PRD-07";
  private static final String GOING_BACK = "ORD-37";

  private ReturnClocks() {}

  /** A clock of a stage. */
  private record Clock(String rule, TimeLimit limit) {}

  /**
   * The change with the clock of the stage that it leads to, and without that of the one before.
   */
  static Change<Return> moved(Return before, Change<Return> change, ReturnRules rules, Instant at) {
    ReturnStage next = change.state().stage();
    if (next == before.stage()) {
      return change;
    }
    Change<Return> stopped =
        of(before.stage(), rules.policy())
            .map(clock -> change.stopping(clock.rule()))
            .orElse(change);
    return of(next, rules.policy())
        .map(clock ->
            stopped.starting(new Deadline(clock.rule(), clock.limit().due(at, rules.calendar()))))
        .orElse(stopped);
  }

  private static Optional<Clock> of(ReturnStage stage, ReturnPolicy policy) {
    return switch (stage) {
      case APPROVED -> Optional.of(new Clock(COMING, policy.arrival()));
      case COUNTED, APART -> Optional.of(new Clock(COMING, policy.decision()));
      case TO_STOCK, TO_WORKSHOP -> Optional.of(new Clock(MOVING, policy.move()));
      case IN_WORKSHOP -> Optional.of(new Clock(GOING_BACK, policy.repair()));
      case TO_SEND_BACK -> Optional.of(new Clock(GOING_BACK, policy.sendBack()));
      case SENT_BACK -> Optional.of(new Clock(GOING_BACK, policy.signature()));
      case CHECKING, DROPPED, REQUESTED, REJECTED, WITHDRAWN, COMPLETED -> Optional.empty();
    };
  }
}
