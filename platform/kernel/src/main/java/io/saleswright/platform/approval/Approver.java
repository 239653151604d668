package io.saleswright.platform.approval;

import io.saleswright.platform.approval.Deputies.Absent;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Authors;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.CommonRefusal;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.kernel.RuleViolation;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who wants to decide: in their own place when one of their roles lets them, otherwise in
 * the place of somebody who is away.
 *
 * @param caller the person
 * @param at the moment
 * @param absent the people for whom they stand in
 */
public record Approver(Caller caller, Instant at, List<Absent> absent) {

  public Approver {
    absent = List.copyOf(absent);
  }

  /** Whoever acts. */
  public static Approver of(Act act, Deputies deputies) {
    return of(act.caller(), act.at(), deputies);
  }

  /** Whoever looks at a paper, to tell what they could decide. */
  public static Approver of(Caller caller, Instant at, Deputies deputies) {
    return new Approver(caller, at, deputies.absentFor(caller, at));
  }

  String by() {
    return caller.staffId();
  }

  /**
   * In whose place they decide.
   *
   * @return staff id; null when in their own
   * @throws NotPermitted when neither they nor anybody for whom they stand in may decide
   * @throws RuleViolation when they wrote a part of the paper or decided another step of it, or
   *     everybody did for whom they stand in
   */
  @Nullable String placeIn(Turn turn, Authors authors, List<Decision> decided) {
    mustBeFree(by(), authors, decided);
    if (caller.roles().stream().anyMatch(turn.roles()::contains)) {
      return null;
    }
    List<Absent> able =
        absent.stream()
            .filter(away -> away.roles().stream().anyMatch(turn.roles()::contains))
            .toList();
    if (able.isEmpty()) {
      caller.mustHaveAny(turn.rule(), new LinkedHashSet<>(turn.roles()));
    }
    for (Absent away : able) {
      if (isFree(away.staffId(), authors, decided)) {
        return away.staffId();
      }
    }
    mustBeFree(able.getFirst().staffId(), authors, decided);
    throw new IllegalStateException("one of them is free, or is refused");
  }

  private static boolean isFree(String staffId, Authors authors, List<Decision> decided) {
    return !authors.include(staffId)
        && decided.stream().noneMatch(decision -> decision.involves(staffId));
  }

  private static void mustBeFree(String staffId, Authors authors, List<Decision> decided) {
    CommonRefusal.OWN_PAPER.when(authors.include(staffId));
    ApprovalRefusal.DECIDED_BEFORE.when(
        decided.stream().anyMatch(decision -> decision.involves(staffId)));
  }
}
