package io.saleswright.finance.expenses;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.finance.commitments.AccountKey;
import io.saleswright.finance.commitments.BudgetAccount;
import io.saleswright.finance.commitments.Commitments;
import io.saleswright.finance.commitments.Figures;
import io.saleswright.finance.commitments.Hold.Kind;
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
import io.saleswright.finance.spending.Claim;
import io.saleswright.finance.spending.Commitment;
import io.saleswright.finance.spending.Settlement.Payment;
import io.saleswright.finance.spending.Voucher;
import io.saleswright.platform.approval.Approver;
import io.saleswright.platform.approval.Deputies;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What is spent over the end of a month is paid by both months, each its own vouchers, and no
 * correction overdraws one of them (EXP-05, EXP-11).
 */
class ClaimOverMonthsTests {

  private static final Instant MARCH = AnExpense.MONDAY;
  private static final Instant APRIL = Instant.parse("2026-04-02T02:00:00Z");
  private static final LocalDate ON_THE_31ST = LocalDate.of(2026, 3, 31);
  private static final LocalDate ON_THE_1ST = LocalDate.of(2026, 4, 1);

  private final Process process = new Process();
  private final MemoryAggregates<Expense> expenses = new MemoryAggregates<>(process);
  private final MemoryAggregates<BudgetAccount> accounts = new MemoryAggregates<>(process);
  private final MemoryAggregates<KeptHold> kept = new MemoryAggregates<>(process);
  private final Commitments commitments = InMemory.commitments(accounts, kept);
  private ExpenseRules rules = AnExpense.rules(OverBudget.REFUSE);
  private final ExpenseBudget budget =
      new ExpenseBudget(expenses, new NoSearch(), commitments, () -> rules);

  @AfterEach
  void noMonthIsOverdrawnUnlessAHigherChainSaysSo() {
    if (rules.overBudget() == OverBudget.REFUSE) {
      for (int month = 3; month <= 4; month++) {
        assertThat(figures(month).overdrawn()).isEqualTo(Money.zero("CNY"));
      }
    }
  }

  @Test
  void eachMonthReservesCommitsAndUsesItsPart() {
    plan("1000.00", "100.00");
    String id = approved("400.00");
    LocalDate march = ON_THE_31ST;
    assertThat(held(3)).isEqualTo("reserved 0.00, committed 400.00, used 0.00");

    claim(id, "300.00", "60.01");
    assertThat(held(3)).isEqualTo("reserved 400.00, committed 0.00, used 0.00");
    assertThat(held(4)).isEqualTo("reserved 60.01, committed 0.00, used 0.00");
    agree(id, "support", "sales-support");
    assertThat(held(3)).isEqualTo("reserved 0.00, committed 400.00, used 0.00");
    assertThat(held(4)).isEqualTo("reserved 0.00, committed 60.01, used 0.00");
    pay(id);
    assertThat(held(3)).isEqualTo("reserved 0.00, committed 0.00, used 300.00");
    assertThat(held(4)).isEqualTo("reserved 0.00, committed 0.00, used 60.01");

    // What the months had at a day that is past stays as it was.
    assertThat(account(3).at(march).committed()).isEqualTo(cny("400.00"));
    assertThat(account(3).at(march).used()).isEqualTo(cny("0.00"));
    assertThat(account(4).at(march).held()).isEqualTo(cny("0.00"));
  }

  @Test
  void aMonthWithoutRoomRefusesAlthoughTheOtherHasSome() {
    plan("1000.00", "60.00");
    String id = approved("400.00");

    claim(id, "300.00", "60.01");

    assertThat(state(id).stage()).isEqualTo(ExpenseStage.APPROVED);
    assertThat(state(id).claimMade().keys()).isNull();
    assertThat(held(3)).isEqualTo("reserved 0.00, committed 400.00, used 0.00");
    assertThat(held(4)).isEqualTo("reserved 0.00, committed 0.00, used 0.00");
    // The same the other way round: April has room, and March none for what is more.
    claim(id, "1000.01", "60.00");
    assertThat(state(id).stage()).isEqualTo(ExpenseStage.APPROVED);
    assertThat(held(3)).isEqualTo("reserved 0.00, committed 400.00, used 0.00");
    assertThat(held(4)).isEqualTo("reserved 0.00, committed 0.00, used 0.00");
    claim(id, "300.00", "60.00");
    assertThat(state(id).stage()).isEqualTo(ExpenseStage.CLAIMED);
  }

  @Test
  void whatAHigherChainAgreesWithIsHeldByBothMonths() {
    rules = AnExpense.rules(OverBudget.HIGHER_CHAIN);
    plan("400.00", "10.00");
    String id = approved("400.00");
    claim(id, "450.00", "60.00");
    assertThat(held(3)).isEqualTo("reserved 0.00, committed 400.00, used 0.00");
    assertThat(held(4)).isEqualTo("reserved 0.00, committed 0.00, used 0.00");
    agree(id, "support", "sales-support");
    agree(id, "manager", "sales-manager");
    agree(id, "boss", "general-manager");

    assertThat(held(3)).isEqualTo("reserved 0.00, committed 450.00, used 0.00");
    assertThat(held(4)).isEqualTo("reserved 0.00, committed 60.00, used 0.00");
    sendBack(id);
    assertThat(held(3)).isEqualTo("reserved 0.00, committed 400.00, used 0.00");
    assertThat(held(4)).isEqualTo("reserved 0.00, committed 0.00, used 0.00");
  }

  /** Others take whatever the months have left, and each correction still finds its money. */
  @Test
  void correctionsOverTheEndOfAMonthTakeNothingFromOthers() {
    plan("500.00", "100.00");
    String id = approved("400.00");
    claim(id, "100.00", "90.00");
    agree(id, "support", "sales-support");
    approvedOf("100.00", MARCH);

    sendBack(id);
    assertThat(held(3)).isEqualTo("reserved 0.00, committed 500.00, used 0.00");
    assertThat(held(4)).isEqualTo("reserved 0.00, committed 0.00, used 0.00");
    claim(id, "350.00", "40.00");
    take(id, APRIL, decide(false, "support", "sales-support"));
    assertThat(held(3)).isEqualTo("reserved 0.00, committed 500.00, used 0.00");
    assertThat(held(4)).isEqualTo("reserved 0.00, committed 0.00, used 0.00");
    claim(id, "350.00", "50.00");
    agree(id, "support", "sales-support");
    pay(id);
    assertThat(held(3)).isEqualTo("reserved 0.00, committed 100.00, used 350.00");
    assertThat(held(4)).isEqualTo("reserved 0.00, committed 0.00, used 50.00");
  }

  /**
   * FIN-16: what came back is held by the months that had paid it, also when it is claimed anew.
   */
  @Test
  void aPaymentThatIsTakenBackStaysInItsMonths() {
    plan("400.00", "100.00");
    String id = approved("400.00");
    claim(id, "100.00", "90.00");
    agree(id, "support", "sales-support");
    pay(id);
    String other = approvedOf("300.00", MARCH);

    take(id, APRIL, now -> Reversing.reverse(now, "came back", rules, finance("h")));
    assertThat(held(3)).isEqualTo("reserved 0.00, committed 400.00, used 0.00");
    assertThat(held(4)).isEqualTo("reserved 0.00, committed 90.00, used 0.00");
    sendBack(id);
    assertThat(held(3)).isEqualTo("reserved 0.00, committed 400.00, used 0.00");
    assertThat(held(4)).isEqualTo("reserved 0.00, committed 90.00, used 0.00");
    // March has given away what it got back, so more than it paid is refused there.
    claim(id, "100.01", "90.00");
    assertThat(state(id).stage()).isEqualTo(ExpenseStage.APPROVED);
    claim(id, "100.00", "95.00");
    agree(id, "support", "sales-support");
    pay(id);
    assertThat(held(3)).isEqualTo("reserved 0.00, committed 300.00, used 100.00");
    assertThat(held(4)).isEqualTo("reserved 0.00, committed 0.00, used 95.00");
    assertThat(state(other).stage()).isEqualTo(ExpenseStage.APPROVED);
  }

  /** What was claimed before each month paid its own is paid by the month that has it reserved. */
  @Test
  void whatWasClaimedBeforeGoesOnAsItBegan() {
    plan("400.00", "500.00");
    String id = approved("400.00");
    claim(id, "300.00", "60.00");
    take(id, APRIL, ClaimOverMonthsTests::asItWasStoredBefore);
    assertThat(held(4)).isEqualTo("reserved 360.00, committed 0.00, used 0.00");

    agree(id, "support", "sales-support");
    pay(id);
    assertThat(held(3)).isEqualTo("reserved 0.00, committed 0.00, used 0.00");
    assertThat(held(4)).isEqualTo("reserved 0.00, committed 0.00, used 360.00");
  }

  private static Change<Expense> asItWasStoredBefore(Stored<Expense> stored) {
    Expense now = stored.state();
    Claim claim = now.claimMade();
    AccountKey april = new AccountKey(2026, "sales", "travel", 4);
    AccountKey march = new AccountKey(2026, "sales", "travel", 3);
    Commitment before = Objects.requireNonNull(now.commitment());
    return Change.to(
        new Expense(
            now.number(),
            now.spender(),
            now.application(),
            new Claim(
                claim.vouchers(), claim.total(), claim.note(), claim.at(), claim.keys(), null),
            now.stage(),
            now.approval(),
            new Commitment(
                before.turn() + 1,
                april,
                claim.total(),
                Kind.RESERVED,
                false,
                List.of(march),
                APRIL,
                null,
                null),
            now.settlement(),
            now.attachments()));
  }

  private String approved(String amount) {
    return approvedOf(amount, MARCH);
  }

  private String approvedOf(String amount, Instant at) {
    Cause cause = Cause.internal("finance", at);
    String id =
        expenses
            .create(
                cause,
                _ ->
                    Applying.begin(
                        "EX-1", AnExpense.spender(), AnExpense.trip(amount), rules, rep(at)))
            .id();
    take(id, at, now -> Applying.submit(now, rules, rep(at)));
    take(id, at, decide(true, "support", "sales-support"));
    take(id, at, decide(true, "manager", "sales-manager"));
    take(id, at, now -> Change.to(now.state().with(List.of(AnExpense.picture()))));
    return id;
  }

  private void claim(String id, String march, String april) {
    List<Voucher> vouchers =
        List.of(
            AnExpense.voucher("V-1", ON_THE_1ST, april),
            AnExpense.voucher("V-2", ON_THE_31ST, march));
    take(id, APRIL, now -> Claiming.claim(now, vouchers, null, rules, rep(APRIL)));
  }

  private void pay(String id) {
    take(id, APRIL, now -> Settling.check(now, rules, finance("f")));
    Payment payment = new Payment(LocalDate.of(2026, 4, 2), "bank 1", "g", APRIL);
    take(id, APRIL, now -> Settling.pay(now, payment, rules, finance("g")));
  }

  private void sendBack(String id) {
    take(id, APRIL, now -> Settling.sendBack(now, "no hotel bill", finance("f")));
  }

  private void agree(String id, String who, String role) {
    take(id, APRIL, decide(true, who, role));
  }

  private Function<Stored<Expense>, Change<Expense>> decide(boolean yes, String who, String role) {
    Act act = AnExpense.act(who, APRIL, role);
    Approver approver = Approver.of(act, Deputies.NONE);
    return now ->
        yes
            ? Deciding.approve(now, null, approver, rules, act)
            : Deciding.reject(now, "why", approver, rules, act);
  }

  private void take(String id, Instant at, Function<Stored<Expense>, Change<Expense>> step) {
    Cause cause = Cause.internal("finance", at);
    budget.settle(expenses.change(id, cause, step), cause);
  }

  private void plan(String march, String april) {
    Cause cause = Cause.internal("finance", MARCH);
    commitments.plan(new AccountKey(2026, "sales", "travel", 3), 1, cny(march), false, cause);
    commitments.plan(new AccountKey(2026, "sales", "travel", 4), 1, cny(april), false, cause);
  }

  private Expense state(String id) {
    return expenses.get(id).state();
  }

  private BudgetAccount account(int month) {
    return commitments.account(new AccountKey(2026, "sales", "travel", month)).orElseThrow();
  }

  private Figures figures(int month) {
    return account(month).figures();
  }

  private String held(int month) {
    Figures now = figures(month);
    return "reserved %s, committed %s, used %s"
        .formatted(
            now.reserved().amount().toPlainString(),
            now.committed().amount().toPlainString(),
            now.used().amount().toPlainString());
  }

  private static Money cny(String amount) {
    return Money.of(amount, "CNY");
  }

  private static Act rep(Instant at) {
    return AnExpense.act("rep", at, "sales-rep");
  }

  private static Act finance(String who) {
    return AnExpense.act(who, APRIL, "finance");
  }
}
