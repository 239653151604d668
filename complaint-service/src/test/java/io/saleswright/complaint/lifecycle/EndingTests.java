package io.saleswright.complaint.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.saleswright.complaint.dispute.Offer.Side;
import io.saleswright.complaint.disputes.Mediating;
import io.saleswright.complaint.matter.Severity;
import io.saleswright.complaint.remedy.RemedyKind;
import io.saleswright.complaint.remedying.Proposing;
import io.saleswright.complaint.rules.RemedyRules;
import io.saleswright.platform.approval.Approver;
import io.saleswright.platform.approval.Chain;
import io.saleswright.platform.approval.ChainStep;
import io.saleswright.platform.approval.Deputies;
import io.saleswright.platform.approval.Turn;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.time.TimeLimit;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What has to be done, and agreed on, before a case ends (CMP-04, CMP-05, CMP-08, CMP-19). */
class EndingTests {

  private static final Instant MONDAY = Cases.MONDAY;
  private static final RemedyRules RULES =
      new RemedyRules(
          new Chain(
              1,
              List.of(
                  step("supervisor", "support-supervisor", "0"),
                  step("sales-manager", "sales-manager", "1000"))),
          Cases.CALENDAR);

  private static ChainStep step(String name, String role, String from) {
    return new ChainStep(
        name,
        "CMP-08",
        List.of(role),
        List.of(),
        List.of(),
        Money.of(from, "CNY"),
        TimeLimit.parse("working 8h"));
  }

  private static Act cs() {
    return Cases.act("cs-1", MONDAY, "customer-service");
  }

  private static Act supervisor() {
    return Cases.act("sup-1", MONDAY, "support-supervisor");
  }

  private static Stored<Complaint> after(Stored<Complaint> before, Change<Complaint> change) {
    return Cases.after(before, change, MONDAY);
  }

  private static Stored<Complaint> proposed(
      Stored<Complaint> open, RemedyKind kind, String amount, String currency) {
    return after(
        open,
        Proposing.propose(
            open, kind, "sorry", Money.of(amount, currency), RULES, cs(), Deputies.NONE));
  }

  private static List<String> steps(Stored<Complaint> proposed) {
    return Objects.requireNonNull(proposed.state().remedy()).approval().turns().stream()
        .map(Turn::name)
        .toList();
  }

  private static Stored<Complaint> given(Stored<Complaint> open, RemedyKind kind, String amount) {
    Stored<Complaint> decided = proposed(open, kind, amount, "CNY");
    for (String role : steps(decided)) {
      Act act =
          Cases.act(role + "-1", MONDAY, role.equals("supervisor") ? "support-supervisor" : role);
      decided =
          after(
              decided,
              Proposing.approve(decided, null, Approver.of(act, Deputies.NONE), RULES, act));
    }
    return after(decided, Proposing.execute(decided, "CN-1", cs(), Deputies.NONE));
  }

  private static Stored<Complaint> resolved(Stored<Complaint> open) {
    return after(open, Solving.resolve(open, "done", Cases.RULES, cs(), Cases.PRESENT));
  }

  private static Stored<Complaint> settled(Stored<Complaint> open, @Nullable Money amount) {
    Stored<Complaint> disputed = after(open, Mediating.open(open, "who pays", cs(), Deputies.NONE));
    Stored<Complaint> offered =
        after(
            disputed,
            Mediating.offer(
                disputed, Side.OURS, RemedyKind.REFUND, amount, "half", cs(), Deputies.NONE));
    return after(offered, Mediating.settle(offered, 1, "both", cs(), Deputies.NONE));
  }

  private static void isRefused(Runnable step, String why) {
    assertThatThrownBy(step::run)
        .isInstanceOfSatisfying(
            RuleViolation.class,
            refused ->
                assertThat(refused.problem()).isEqualTo(ComplaintRefusal.valueOf(why).problem()));
  }

  private static Complaint withdrawn(Stored<Complaint> stored, Act act) {
    return Solving.withdraw(stored, "no more", act, Cases.PRESENT).state();
  }

  @Test
  void caseOfWhichNothingCameIsWithdrawnByWhoHasIt() {
    assertThat(withdrawn(Cases.open(Severity.MAJOR), cs()).stage())
        .isEqualTo(ComplaintStage.WITHDRAWN);
  }

  /** CMP-05: what was resolved ends with the customer's word. */
  @Test
  void resolvedCaseIsNotWithdrawn() {
    Stored<Complaint> resolved = resolved(Cases.open(Severity.MAJOR));
    assertThatThrownBy(() -> withdrawn(resolved, supervisor())).isInstanceOf(RuleViolation.class);
  }

  @Test
  void caseThatWasNotSolvedIsWithdrawnByALeaderWhoHadNoPart() {
    Stored<Complaint> resolved = resolved(Cases.open(Severity.MAJOR));
    Stored<Complaint> again =
        after(resolved, Solving.revisit(resolved, false, 1, null, Cases.RULES, cs()));

    isRefused(() -> withdrawn(again, cs()), "LEADER_WITHDRAWS");
    isRefused(
        () -> withdrawn(again, Cases.act("cs-1", MONDAY, "support-supervisor")),
        "LEADER_WITHDRAWS");
    assertThat(withdrawn(again, supervisor()).stage()).isEqualTo(ComplaintStage.WITHDRAWN);
  }

  @Test
  void caseThatCostSomethingIsWithdrawnByALeaderAlone() {
    Stored<Complaint> paid = given(Cases.open(Severity.MAJOR), RemedyKind.REFUND, "90.00");

    isRefused(() -> withdrawn(paid, cs()), "LEADER_WITHDRAWS");
    assertThat(withdrawn(paid, supervisor()).stage()).isEqualTo(ComplaintStage.WITHDRAWN);
  }

  /** CMP-04: nothing passes the chain in slices. */
  @Test
  void chainLooksAtWhatTheCaseCostsInAll() {
    Stored<Complaint> first = proposed(Cases.open(Severity.MAJOR), RemedyKind.REFUND, "999", "CNY");
    assertThat(steps(first)).containsExactly("supervisor");
    assertThat(steps(proposed(first, RemedyKind.REFUND, "998", "CNY")))
        .as("what was not carried out does not count")
        .containsExactly("supervisor");

    Stored<Complaint> paid = given(Cases.open(Severity.MAJOR), RemedyKind.REFUND, "999");
    assertThat(steps(proposed(paid, RemedyKind.DISCOUNT, "0.99", "CNY")))
        .containsExactly("supervisor");
    assertThat(steps(proposed(paid, RemedyKind.DISCOUNT, "1", "CNY")))
        .containsExactly("supervisor", "sales-manager");
    assertThat(steps(proposed(paid, RemedyKind.DISCOUNT, "1", "USD")))
        .as("what can't be added up needs every step")
        .containsExactly("supervisor", "sales-manager");
  }

  @Test
  void keepsSoManyRemedies() {
    Stored<Complaint> open = Cases.open(Severity.MAJOR);
    for (int i = 0; i < 50; i++) {
      Stored<Complaint> one = proposed(open, RemedyKind.REPAIR, "1", "CNY");
      open = after(one, Proposing.drop(one, RULES, cs(), Deputies.NONE));
    }
    Stored<Complaint> full = open;
    isRefused(() -> proposed(full, RemedyKind.REPAIR, "1", "CNY"), "TOO_MANY_REMEDIES");
  }

  /** CMP-08: what both settled on is given before the case ends. */
  @Test
  void settlementIsKept() {
    Stored<Complaint> settled = settled(Cases.open(Severity.MAJOR), Money.of("100.00", "CNY"));
    isRefused(() -> resolved(settled), "SETTLEMENT_OPEN");

    Stored<Complaint> less = given(settled, RemedyKind.REFUND, "99.99");
    isRefused(() -> resolved(less), "SETTLEMENT_OPEN");
    isRefused(() -> resolved(given(settled, RemedyKind.COMPENSATION, "100.00")), "SETTLEMENT_OPEN");

    Stored<Complaint> all = given(less, RemedyKind.REFUND, "0.01");
    assertThat(resolved(all).state().stage()).isEqualTo(ComplaintStage.RESOLVED);
  }

  @Test
  void settlementWithoutMoneyNeedsNothingAndAnotherDisputeMayFollow() {
    Stored<Complaint> settled = settled(Cases.open(Severity.MAJOR), null);
    assertThat(resolved(settled).state().stage()).isEqualTo(ComplaintStage.RESOLVED);

    Stored<Complaint> again = settled(settled, Money.of("5.00", "CNY"));
    isRefused(() -> resolved(again), "SETTLEMENT_OPEN");
    assertThat(again.state().outcome().settledDisputes()).hasSize(1);
    assertThat(resolved(settled(again, null)).state().outcome().settledDisputes()).hasSize(2);
  }

  /** CMP-19: goods that come back are followed to their end. */
  @Test
  void caseWaitsForItsReturns() {
    Solving.Present coming = new Solving.Present(Deputies.NONE, List.of("RT-1", "RT-2"));
    Stored<Complaint> open = Cases.open(Severity.MAJOR);
    isRefused(() -> Solving.resolve(open, "done", Cases.RULES, cs(), coming), "RETURN_OPEN");
    isRefused(() -> Solving.withdraw(open, "no more", cs(), coming), "RETURN_OPEN");

    Stored<Complaint> resolved = resolved(open);
    Stored<Complaint> content =
        after(resolved, Solving.revisit(resolved, true, 5, null, Cases.RULES, cs()));
    isRefused(() -> Solving.close(content, coming, cs()), "RETURN_OPEN");
    assertThat(Solving.close(content, Cases.PRESENT, cs()).state().stage())
        .isEqualTo(ComplaintStage.CLOSED);
  }
}
