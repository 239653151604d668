package io.saleswright.finance.expenses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.saleswright.finance.commitments.AccountKey;
import io.saleswright.finance.commitments.BudgetAccount;
import io.saleswright.finance.commitments.Commitments;
import io.saleswright.finance.commitments.Figures;
import io.saleswright.finance.commitments.InMemory;
import io.saleswright.finance.commitments.KeptHold;
import io.saleswright.finance.expensing.AnExpense;
import io.saleswright.finance.expensing.Applying;
import io.saleswright.finance.expensing.Claiming;
import io.saleswright.finance.expensing.Deciding;
import io.saleswright.finance.expensing.Expense;
import io.saleswright.finance.expensing.ExpenseRules;
import io.saleswright.finance.expensing.ExpenseRules.OverBudget;
import io.saleswright.finance.expensing.ExpenseStage;
import io.saleswright.finance.expensing.Reversing;
import io.saleswright.finance.expensing.Settling;
import io.saleswright.finance.fixtures.MemoryAggregates;
import io.saleswright.finance.fixtures.MemoryAggregates.Process;
import io.saleswright.finance.spending.Settlement.Payment;
import io.saleswright.finance.spending.Voucher;
import io.saleswright.platform.approval.Approval;
import io.saleswright.platform.approval.Approver;
import io.saleswright.platform.approval.Deputies;
import io.saleswright.platform.approval.Deputies.Absent;
import io.saleswright.platform.approval.Turn;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What a claim needs, how long there is for it, and who may settle it (EXP-04, EXP-08, FIN-16). */
class ClaimLifeTests {

  private static final Instant BEGUN = AnExpense.MONDAY;
  private static final LocalDate BEGUN_ON = AnExpense.TODAY;
  private static final String LAST = "2026-04-04";

  private final Process process = new Process();
  private final MemoryAggregates<Expense> expenses = new MemoryAggregates<>(process);
  private final MemoryAggregates<BudgetAccount> accounts = new MemoryAggregates<>(process);
  private final MemoryAggregates<KeptHold> kept = new MemoryAggregates<>(process);
  private final Commitments commitments = InMemory.commitments(accounts, kept);
  private final ExpenseRules rules = AnExpense.rules(OverBudget.REFUSE);
  private final ExpenseBudget budget =
      new ExpenseBudget(expenses, new NoSearch(), commitments, () -> rules);

  /** EXP-04: nobody knows of a draft, so what it lies before is not applied for. */
  @Test
  void nothingIsSpentBeforeItIsSubmitted() {
    String id = begun();
    approve(id, day(9));
    Voucher before = voucher(BEGUN_ON.plusDays(5));

    assertField("vouchers[0].on", () -> claim(id, before, day(9)));
    claim(id, voucher(BEGUN_ON.plusDays(9)), day(9));
    assertThat(stage(id)).isEqualTo(ExpenseStage.CLAIMED);
  }

  /** What was rejected was not agreed with: it is applied for when it is submitted again. */
  @Test
  void whatWasRejectedIsAppliedForAnew() {
    String id = begun();
    take(id, day(0), now -> Applying.submit(now, rules, rep(day(0))));
    take(id, day(0), reject("support", "sales-support", day(0)));
    approve(id, day(9));

    assertField("vouchers[0].on", () -> claim(id, voucher(BEGUN_ON.plusDays(5)), day(9)));
  }

  /** EXP-04: it comes with invoices and receipts. */
  @Test
  void aClaimNeedsAPicture() {
    String id = begun();
    approve(id, day(0));
    take(id, day(0), now -> Change.to(now.state().with(List.of())));

    assertRefused("vouchers-missing", () -> claim(id, voucher(BEGUN_ON), day(0)));
  }

  /** EXP-04: whoever is late is refused by name, whether or not the sweep was there before. */
  @Test
  void canBeClaimedUntilTheLastDayAndNotAfter() {
    String id = begun();
    approve(id, day(0));
    assertThat(rules.claimBy(state(id))).isEqualTo(LAST);

    assertRefused("claim-too-late", () -> claim(id, voucher(BEGUN_ON), day(34)));
    claim(id, voucher(BEGUN_ON), day(33));
    assertThat(stage(id)).isEqualTo(ExpenseStage.CLAIMED);
  }

  /** A claim that was made in time and comes back has as long again. */
  @Test
  void aClaimThatComesBackLateIsNotLost() {
    String id = begun();
    approve(id, day(0));
    claim(id, voucher(BEGUN_ON), day(33));
    take(id, day(40), reject("support", "sales-support", day(40)));

    take(id, day(41), now -> Settling.expire(now, rules, Cause.internal("finance", day(41))));
    assertThat(stage(id)).isEqualTo(ExpenseStage.APPROVED);
    assertThat(rules.claimBy(state(id))).isEqualTo(BEGUN_ON.plusDays(70));
    assertRefused("claim-too-late", () -> claim(id, voucher(BEGUN_ON), day(71)));
    claim(id, voucher(BEGUN_ON), day(70));
    assertThat(stage(id)).isEqualTo(ExpenseStage.CLAIMED);
  }

  @Test
  void expiresTheDayAfterTheLast() {
    String id = begun();
    approve(id, day(0));

    take(id, day(33), now -> Settling.expire(now, rules, Cause.internal("finance", day(33))));
    assertThat(stage(id)).isEqualTo(ExpenseStage.APPROVED);
    take(id, day(34), now -> Settling.expire(now, rules, Cause.internal("finance", day(34))));
    assertThat(stage(id)).isEqualTo(ExpenseStage.EXPIRED);
  }

  /**
   * EXP-08: what can be put right is claimed anew, with the same vouchers, and is held meanwhile.
   */
  @Test
  void financeSendsBackWhatCanBePutRight() {
    String id = claimApproved("450.00");
    assertThat(held()).isEqualTo(Money.of("450.00", "CNY"));

    take(id, day(1), now -> Settling.sendBack(now, "no hotel bill", finance("f", day(1))));

    assertThat(stage(id)).isEqualTo(ExpenseStage.APPROVED);
    assertThat(held()).isEqualTo(Money.of("400.00", "CNY"));
    assertThat(state(id).claimMade().keys()).isNull();
    claim(id, voucher(BEGUN_ON, "450.00"), day(2));
    assertThat(stage(id)).isEqualTo(ExpenseStage.CLAIMED);
    assertThat(state(id).settlement().check()).isNull();
  }

  /** FIN-16, SEC-06: whoever agreed, with application or claim, neither checks nor pays. */
  @Test
  void whoeverAgreedNeitherChecksNorPays() {
    String id = claimApproved("390.00");

    for (String decider : List.of("support", "manager")) {
      assertRefused("agreed-yourself", () -> check(id, decider));
      assertThat(state(id).barred()).contains(decider, "rep");
    }
    check(id, "f");
    assertRefused("agreed-yourself", () -> pay(id, "manager", BEGUN_ON.plusDays(1)));
    assertRefused("same-checker", () -> pay(id, "f", BEGUN_ON.plusDays(1)));
    assertThat(state(id).barred()).contains("f", "manager");
    pay(id, "g", BEGUN_ON.plusDays(1));
    assertThat(stage(id)).isEqualTo(ExpenseStage.PAID);
  }

  /** In whose place somebody agreed has agreed. */
  @Test
  void nobodyChecksWhatTheirDeputyAgreedWith() {
    String id = begun();
    take(id, day(0), now -> Applying.submit(now, rules, rep(day(0))));
    take(id, day(0), agree("support", "sales-support", day(0)));
    Act deputy = AnExpense.act("deputy", day(0), "vp-sales");
    Approver inPlace =
        new Approver(deputy.caller(), day(0), List.of(new Absent("boss", Set.of("sales-manager"))));
    take(id, day(0), now -> Deciding.approve(now, null, inPlace, rules, deputy));
    take(id, day(0), now -> Change.to(now.state().with(List.of(AnExpense.picture()))));
    claim(id, voucher(BEGUN_ON), day(0));
    take(id, day(0), agree("other", "sales-support", day(0)));

    assertRefused("agreed-yourself", () -> check(id, "boss"));
    assertRefused("agreed-yourself", () -> check(id, "deputy"));
  }

  /** FIN-16: the month has not spent what came back, and a new payment counts once. */
  @Test
  void whatIsPaidAndTakenBackIsNotSpent() {
    String id = claimApproved("390.00");
    check(id, "f");
    pay(id, "g", BEGUN_ON.plusDays(1));
    assertThat(figures().used()).isEqualTo(Money.of("390.00", "CNY"));

    for (String own : List.of("f", "g")) {
      assertRefused("settled-yourself", () -> reverse(id, own));
    }
    reverse(id, "h");
    assertThat(stage(id)).isEqualTo(ExpenseStage.CHECKED);
    assertThat(figures().used()).isEqualTo(Money.zero("CNY"));
    assertThat(figures().committed()).isEqualTo(Money.of("390.00", "CNY"));
    assertThat(state(id).settlement().payment()).isNull();

    pay(id, "g", BEGUN_ON.plusDays(1));
    assertThat(figures().used()).isEqualTo(Money.of("390.00", "CNY"));
    reverse(id, "h");
    take(id, day(1), now -> Settling.refuse(now, "untrue", finance("f", day(1))));
    assertThat(figures().held()).isEqualTo(Money.zero("CNY"));
    assertThat(state(id).settlement().reversed()).hasSize(2);
  }

  /** EXP-12: no payment is dated into a time that audit has examined. */
  @Test
  void isPaidBetweenTheCheckAndToday() {
    String id = claimApproved("390.00");
    check(id, "f");

    assertField("paidOn", () -> pay(id, "g", BEGUN_ON));
    assertField("paidOn", () -> pay(id, "g", BEGUN_ON.plusDays(2)));
    pay(id, "g", BEGUN_ON.plusDays(1));
    assertThat(Objects.requireNonNull(state(id).settlement().payment()).at()).isEqualTo(day(1));
  }

  /** EXP-04: what its author gives up, and what finance refuses, holds nothing of the month. */
  @Test
  void whatIsGivenUpOrRefusedIsNotHeld() {
    String submitted = begun();
    take(submitted, day(0), now -> Applying.submit(now, rules, rep(day(0))));
    assertThat(figures().reserved()).isEqualTo(Money.of("400.00", "CNY"));
    Act other = AnExpense.act("other", day(0), "sales-rep");
    assertRefused("anothers-expense", () -> withdraw(submitted, other));
    withdraw(submitted, rep(day(0)));
    assertThat(stage(submitted)).isEqualTo(ExpenseStage.WITHDRAWN);
    assertThat(figures().held()).isEqualTo(Money.zero("CNY"));
    assertRefused("wrong-step", () -> withdraw(submitted, rep(day(0))));

    String approved = begun();
    approve(approved, day(0));
    assertThat(held()).isEqualTo(Money.of("400.00", "CNY"));
    withdraw(approved, rep(day(1)));
    assertThat(figures().held()).isEqualTo(Money.zero("CNY"));

    String claimed = claimApproved("390.00");
    take(claimed, day(1), now -> Settling.refuse(now, "untrue", finance("f", day(1))));
    assertThat(stage(claimed)).isEqualTo(ExpenseStage.REFUSED);
    assertThat(figures().held()).isEqualTo(Money.zero("CNY"));
    assertThat(figures().used()).isEqualTo(Money.zero("CNY"));
  }

  /** FIN-16: nothing is checked, paid, sent back, refused or taken back at another's turn. */
  @Test
  void nothingIsSettledOutOfTurn() {
    String id = begun();
    Runnable check = () -> check(id, "f");
    Runnable pay = () -> pay(id, "g", BEGUN_ON.plusDays(1));
    Runnable back =
        () -> take(id, day(1), now -> Settling.sendBack(now, "r", finance("f", day(1))));
    Runnable refuse =
        () -> take(id, day(1), now -> Settling.refuse(now, "r", finance("f", day(1))));
    Runnable reverse = () -> reverse(id, "h");
    List.of(check, pay, back, refuse, reverse).forEach(ClaimLifeTests::assertOutOfTurn);
    approve(id, day(0));
    List.of(check, pay, back, refuse, reverse).forEach(ClaimLifeTests::assertOutOfTurn);
    claim(id, voucher(BEGUN_ON), day(0));
    assertOutOfTurn(() -> claim(id, voucher(BEGUN_ON), day(0)));
    List.of(check, pay, back, refuse, reverse).forEach(ClaimLifeTests::assertOutOfTurn);
    take(id, day(0), agree("support", "sales-support", day(0)));
    List.of(pay, reverse).forEach(ClaimLifeTests::assertOutOfTurn);
    check.run();
    List.of(check, reverse).forEach(ClaimLifeTests::assertOutOfTurn);
    pay.run();
    List.of(check, pay, back, refuse).forEach(ClaimLifeTests::assertOutOfTurn);
    assertOutOfTurn(() -> take(id, day(1), agree("support", "sales-support", day(1))));
    assertOutOfTurn(() -> take(id, day(1), reject("support", "sales-support", day(1))));
    assertThat(figures().used()).isEqualTo(Money.of("390.00", "CNY"));
  }

  /** EXP-05: what the budget is not known to hold is not built upon. */
  @Test
  void nothingFollowsBeforeTheBudgetHasAnswered() {
    String id = begun();
    change(id, now -> Applying.submit(now, rules, rep(day(0))));
    assertOutOfTurn(() -> change(id, agree("support", "sales-support", day(0))));
    assertOutOfTurn(() -> change(id, reject("support", "sales-support", day(0))));
    assertOutOfTurn(() -> withdraw(id, rep(day(0))));
    settle(id);
    take(id, day(0), agree("support", "sales-support", day(0)));
    change(id, agree("manager", "sales-manager", day(0)));
    assertRefused("budget-open", () -> withdraw(id, rep(day(0))));
    settle(id);
    take(id, day(0), now -> Change.to(now.state().with(List.of(AnExpense.picture()))));
    claim(id, voucher(BEGUN_ON, "450.00"), day(0));
    take(id, day(0), agree("support", "sales-support", day(0)));
    change(id, agree("manager", "sales-manager", day(0)));
    assertRefused(
        "budget-open", () -> change(id, now -> Settling.sendBack(now, "r", finance("f", day(1)))));
    assertRefused(
        "budget-open", () -> change(id, now -> Settling.refuse(now, "r", finance("f", day(1)))));
    change(id, now -> Settling.check(now, rules, finance("f", day(1))));
    Payment payment = new Payment(BEGUN_ON.plusDays(1), "bank 1", "g", day(1));
    assertRefused(
        "budget-open",
        () -> change(id, now -> Settling.pay(now, payment, rules, finance("g", day(1)))));
    settle(id);
    change(id, now -> Settling.pay(now, payment, rules, finance("g", day(1))));
    assertRefused(
        "budget-open",
        () -> change(id, now -> Reversing.reverse(now, "r", rules, finance("h", day(1)))));
    settle(id);
    assertThat(figures().used()).isEqualTo(Money.of("450.00", "CNY"));
  }

  /** EXP-05: somebody above agrees with what a manager spends. */
  @Test
  void whoLeadsIsApprovedByWhomTheyAreLed() {
    String id = begun();
    take(
        id,
        day(0),
        now -> Applying.submit(now, rules, AnExpense.act("rep", day(0), "sales-manager")));

    Approval approval = Objects.requireNonNull(state(id).approval());
    assertThat(approval.turns().stream().map(Turn::name))
        .containsExactly("formal-check", "supervisor", "above");
  }

  private String claimApproved(String amount) {
    String id = begun();
    approve(id, day(0));
    claim(id, voucher(BEGUN_ON, amount), day(0));
    take(id, day(0), agree("support", "sales-support", day(0)));
    if (stage(id) == ExpenseStage.CLAIMED) {
      take(id, day(0), agree("manager", "sales-manager", day(0)));
    }
    return id;
  }

  private String begun() {
    AccountKey key = AccountKey.of("sales", "travel", AnExpense.trip("400.00").month());
    Cause cause = Cause.internal("finance", BEGUN);
    commitments.plan(key, 1, Money.of("1000.00", "CNY"), false, cause);
    return expenses
        .create(
            cause,
            _ ->
                Applying.begin(
                    "EX-1", AnExpense.spender(), AnExpense.trip("400.00"), rules, rep(BEGUN)))
        .id();
  }

  /** Submits it, lets everybody agree, and attaches a picture. */
  private void approve(String id, Instant at) {
    take(id, at, now -> Applying.submit(now, rules, rep(at)));
    take(id, at, agree("support", "sales-support", at));
    take(id, at, agree("manager", "sales-manager", at));
    take(id, at, now -> Change.to(now.state().with(List.of(AnExpense.picture()))));
  }

  private void claim(String id, Voucher voucher, Instant at) {
    take(id, at, now -> Claiming.claim(now, List.of(voucher), null, rules, rep(at)));
  }

  private void check(String id, String by) {
    take(id, day(1), now -> Settling.check(now, rules, finance(by, day(1))));
  }

  private void pay(String id, String by, LocalDate on) {
    Payment payment = new Payment(on, "bank 1", by, day(1));
    take(id, day(1), now -> Settling.pay(now, payment, rules, finance(by, day(1))));
  }

  private Function<Stored<Expense>, Change<Expense>> agree(String who, String role, Instant at) {
    Act act = AnExpense.act(who, at, role);
    return now -> Deciding.approve(now, null, Approver.of(act, Deputies.NONE), rules, act);
  }

  private Function<Stored<Expense>, Change<Expense>> reject(String who, String role, Instant at) {
    Act act = AnExpense.act(who, at, role);
    return now -> Deciding.reject(now, "why", Approver.of(act, Deputies.NONE), rules, act);
  }

  private void take(String id, Instant at, Function<Stored<Expense>, Change<Expense>> step) {
    Cause cause = Cause.internal("finance", at);
    budget.settle(expenses.change(id, cause, step), cause);
  }

  private void change(String id, Function<Stored<Expense>, Change<Expense>> step) {
    expenses.change(id, Cause.internal("finance", day(1)), step);
  }

  private void settle(String id) {
    budget.settle(expenses.get(id), Cause.internal("finance", day(1)));
  }

  private void withdraw(String id, Act by) {
    take(id, by.at(), now -> Settling.withdraw(now, "not needed", rules, by));
  }

  private void reverse(String id, String by) {
    take(id, day(1), now -> Reversing.reverse(now, "came back", rules, finance(by, day(1))));
  }

  private Expense state(String id) {
    return expenses.get(id).state();
  }

  private ExpenseStage stage(String id) {
    return state(id).stage();
  }

  private Money held() {
    return figures().committed();
  }

  private Figures figures() {
    return commitments
        .account(AccountKey.of("sales", "travel", AnExpense.trip("1.00").month()))
        .orElseThrow()
        .figures();
  }

  private static Voucher voucher(LocalDate on) {
    return voucher(on, "390.00");
  }

  private static Voucher voucher(LocalDate on, String gross) {
    return AnExpense.voucher("V-12345678", on, gross);
  }

  private static Instant day(int later) {
    return BEGUN.plus(Duration.ofDays(later));
  }

  private static Act rep(Instant at) {
    return AnExpense.act("rep", at, "sales-rep");
  }

  private static Act finance(String who, Instant at) {
    return AnExpense.act(who, at, "finance");
  }

  private static void assertRefused(String problem, Runnable step) {
    assertThatThrownBy(step::run)
        .isInstanceOf(RuleViolation.class)
        .extracting(refused -> ((RuleViolation) refused).problem())
        .isEqualTo(problem);
  }

  private static void assertOutOfTurn(Runnable step) {
    assertThatThrownBy(step::run).isInstanceOf(RuleViolation.class);
  }

  private static void assertField(String field, Runnable step) {
    assertThatThrownBy(step::run)
        .isInstanceOf(InvalidInput.class)
        .extracting(wrong -> ((InvalidInput) wrong).errors().getFirst().field())
        .isEqualTo(field);
  }
}
