package io.saleswright.order.handling;

import io.saleswright.order.returnable.Outcome;
import io.saleswright.order.returned.QuarantineAnswered;
import io.saleswright.order.returning.Arrival;
import io.saleswright.order.returning.Quarantined;
import io.saleswright.order.returning.Quarantined.Answer;
import io.saleswright.order.returning.Quarantined.Fate;
import io.saleswright.order.returning.Return;
import io.saleswright.order.returning.ReturnFactStep;
import io.saleswright.order.returning.ReturnRefusal;
import io.saleswright.order.returning.ReturnStage;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What becomes of goods that lie apart, and of a return that has no others (ORD-36). */
public final class LyingApart {

  private LyingApart() {}

  /**
   * Says what becomes of goods that lie apart. Once that is said of all of them, a return without
   * other goods goes on.
   *
   * @throws RuleViolation when no such goods lie apart, or it was said before
   */
  public static Change<Return> answer(
      Stored<Return> stored, int item, Fate fate, String reason, ReturnRules rules, Act act) {
    Return before = stored.state();
    Arrival arrival = before.arrival();
    Quarantined apart = arrival == null ? null : find(arrival, item);
    if (arrival == null || apart == null) {
      throw ReturnRefusal.NOT_QUARANTINED.violation();
    }
    ReturnRefusal.QUARANTINE_ANSWERED.when(apart.answer() != null);
    Answer answer = new Answer(fate, reason, act.by(), act.at());
    Change<Return> answered =
        Change.to(before.with(arrival.answering(item, answer)))
            .raising(
                new QuarantineAnswered(
                    stored.id(), before.deal().orderId(), item, fate.name(), act.by()));
    return ReturnFactStep.APART_ANSWERED.startsFrom(before.stage())
        ? alone(stored, answered, rules, act.cause())
        : answered;
  }

  private static @Nullable Quarantined find(Arrival arrival, int item) {
    return arrival.quarantine().stream().filter(it -> it.item() == item).findFirst().orElse(null);
  }

  /**
   * Of what was asked for nothing is here. The return waits until it is said of all that lies apart
   * what becomes of it; then the warehouse sends what goes back, and where nothing does, it is at
   * its end.
   */
  static Change<Return> alone(
      Stored<Return> stored, Change<Return> change, ReturnRules rules, Cause cause) {
    Return now = change.state();
    Arrival arrival = Objects.requireNonNull(now.arrival());
    if (arrival.isOpen()) {
      return ReturnClocks.moved(
          stored.state(), change.into(now.with(ReturnStage.APART)), rules, cause.at());
    }
    return arrival.goingBack().isEmpty()
        ? GivingBack.nothing(stored, change, rules, cause)
        : GivingBack.release(stored, change, Outcome.REFUSED, "other goods", rules, cause);
  }
}
