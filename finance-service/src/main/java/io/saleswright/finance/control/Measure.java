package io.saleswright.finance.control;

import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Change;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is done about a month whose spending deviates from its budget, and by whom (EXP-11). Another
 * decision takes the place of the one before.
 *
 * @param owner staff id of who does it
 * @param text what is done
 * @param dueOn until when
 * @param by staff id of who decided
 * @param result what came of it; null before
 */
public record Measure(
    String owner, String text, LocalDate dueOn, String by, @Nullable String result) {

  /** A decision. */
  static Measure decided(String owner, String text, LocalDate dueOn, Act act) {
    return new Measure(owner, text, dueOn, act.by(), null);
  }

  /** Another decision; the same once more changes nothing. */
  Change<Measure> replacedBy(Measure other) {
    return equals(other) ? Change.none(this) : Change.to(other).editing();
  }

  /** What came of it. */
  Change<Measure> settled(String what) {
    ControlStep.SETTLE_MEASURE.mustStartFrom(stage());
    return Change.to(new Measure(owner, text, dueOn, by, what));
  }

  /** How far it has come. */
  public MeasureStage stage() {
    return result == null ? MeasureStage.OPEN : MeasureStage.DONE;
  }
}
