package io.saleswright.finance.expenses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.saleswright.finance.commitments.AccountKey;
import io.saleswright.finance.commitments.BudgetAccount;
import io.saleswright.finance.commitments.Commitments;
import io.saleswright.finance.commitments.Figures;
import io.saleswright.finance.commitments.Hold;
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
import io.saleswright.finance.fixtures.MemoryAggregates.Killed;
import io.saleswright.finance.fixtures.MemoryAggregates.Process;
import io.saleswright.finance.spending.Commitment;
import io.saleswright.finance.spending.Holding;
import io.saleswright.finance.spending.Settlement.Payment;
import io.saleswright.finance.spending.Voucher;
import io.saleswright.platform.approval.Approver;
import io.saleswright.platform.approval.Deputies;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever write a process is killed before, accounts and expenses agree afterwards, and nothing
 * stays held that nobody wants (EXP-05).
 */
class ExpenseCrashTests {

  private static final Instant MARCH = AnExpense.MONDAY;
  private static final Instant APRIL = Instant.parse("2026-04-04T02:00:00Z");
  private static final Cause SWEEP = Cause.internal("finance", APRIL);

  private final Process process = new Process();
  private final MemoryAggregates<Expense> expenses = new MemoryAggregates<>(process);
  private final MemoryAggregates<BudgetAccount> accounts = new MemoryAggregates<>(process);
  private final MemoryAggregates<KeptHold> kept = new MemoryAggregates<>(process);
  private final Commitments commitments = InMemory.commitments(accounts, kept);
  private ExpenseRules rules = AnExpense.rules(OverBudget.REFUSE);
  private final ExpenseBudget budget =
      new ExpenseBudget(expenses, new NoSearch(), commitments, () -> rules);

  /** What may happen to an expense in its life. */
  enum Life {
    PAID,
    PAID_ABOVE,
    PAID_FOR_ANOTHER_MONTH,
    PAID_OVER_MONTHS,
    SENT_BACK_OVER_MONTHS,
    WITHDRAWN,
    REJECTED,
    CLAIM_REJECTED,
    SENT_BACK,
    TAKEN_BACK,
    REFUSED
  }

  @ParameterizedTest
  @EnumSource(Life.class)
  void agreesAfterAKillBeforeAnyWrite(Life life) {
    int writes = 0;
    boolean killed = true;
    while (killed) {
      ExpenseCrashTests fresh = new ExpenseCrashTests();
      killed = fresh.livesWithAKill(life, writes++);
    }
    assertThat(writes).isGreaterThan(8);
  }

  private boolean livesWithAKill(Life life, int writes) {
    plan("1000.00");
    String id = apply("400.00");
    boolean killed = false;
    process.dieAfter(writes);
    for (Function<Stored<Expense>, Change<Expense>> step : steps(life)) {
      try {
        take(id, step);
      } catch (Killed _) {
        killed = true;
        process.restart();
        sweep();
        // Whoever saw no answer does the same again, unless it is done.
        retry(id, step);
      }
      agree();
    }
    process.restart();
    sweep();
    agree();
    assertThat(ended(life)).isEqualTo(expenses.get(id).state().stage());
    boolean paid = expenses.get(id).state().stage() == ExpenseStage.PAID;
    Figures both = figures(3).plus(figures(4));
    assertThat(both.reserved().plus(both.committed())).isEqualTo(Money.zero("CNY"));
    boolean above = life == Life.PAID_ABOVE || life == Life.PAID_OVER_MONTHS;
    assertThat(both.used()).isEqualTo(Money.of(paid ? above ? "450.00" : "390.00" : "0.00", "CNY"));
    if (life == Life.PAID_OVER_MONTHS) {
      assertThat(figures(3).used()).isEqualTo(Money.of("380.01", "CNY"));
    }
    return killed;
  }

  private void retry(String id, Function<Stored<Expense>, Change<Expense>> step) {
    try {
      take(id, step);
    } catch (RuleViolation _) {
      // It was done before the kill.
      agree();
    }
  }

  private void take(String id, Function<Stored<Expense>, Change<Expense>> step) {
    budget.settle(expenses.change(id, SWEEP, step), SWEEP);
  }

  private static ExpenseStage ended(Life life) {
    return switch (life) {
      case PAID, PAID_ABOVE, PAID_FOR_ANOTHER_MONTH, PAID_OVER_MONTHS, TAKEN_BACK ->
          ExpenseStage.PAID;
      case WITHDRAWN, CLAIM_REJECTED, SENT_BACK, SENT_BACK_OVER_MONTHS -> ExpenseStage.WITHDRAWN;
      case REJECTED -> ExpenseStage.DRAFT;
      case REFUSED -> ExpenseStage.REFUSED;
    };
  }

  private List<Function<Stored<Expense>, Change<Expense>>> steps(Life life) {
    List<Function<Stored<Expense>, Change<Expense>>> all = new ArrayList<>();
    all.add(now -> Applying.submit(now, rules, rep(MARCH)));
    all.add(approve("support", "sales-support"));
    if (life == Life.REJECTED) {
      all.add(reject("manager", "sales-manager"));
      return all;
    }
    all.add(approve("manager", "sales-manager"));
    if (life == Life.WITHDRAWN) {
      all.add(now -> Settling.withdraw(now, "off", rules, rep(MARCH)));
      return all;
    }
    all.add(now -> Change.to(now.state().with(List.of(AnExpense.picture()))));
    boolean above =
        Set.of(
                Life.PAID_ABOVE,
                Life.CLAIM_REJECTED,
                Life.SENT_BACK,
                Life.PAID_OVER_MONTHS,
                Life.SENT_BACK_OVER_MONTHS)
            .contains(life);
    all.add(now -> Claiming.claim(now, vouchers(life, above), null, rules, rep(APRIL)));
    if (life == Life.CLAIM_REJECTED) {
      all.add(reject("support", "sales-support"));
      all.add(now -> Settling.withdraw(now, "off", rules, rep(APRIL)));
      return all;
    }
    all.add(approve("support", "sales-support"));
    if (above) {
      all.add(approve("manager", "sales-manager"));
    }
    if (life == Life.SENT_BACK || life == Life.SENT_BACK_OVER_MONTHS) {
      all.add(now -> Settling.sendBack(now, "no hotel", AnExpense.act("f", APRIL, "finance")));
      all.add(now -> Settling.withdraw(now, "off", rules, rep(APRIL)));
      return all;
    }
    if (life == Life.REFUSED) {
      all.add(now -> Settling.refuse(now, "no", AnExpense.act("f", APRIL, "finance")));
      return all;
    }
    all.add(now -> Settling.check(now, rules, AnExpense.act("f", APRIL, "finance")));
    Payment payment = new Payment(LocalDate.of(2026, 4, 4), "bank 1", "g", APRIL);
    all.add(now -> Settling.pay(now, payment, rules, AnExpense.act("g", APRIL, "finance")));
    if (life == Life.TAKEN_BACK) {
      Act third = AnExpense.act("h", APRIL, "finance");
      all.add(now -> Reversing.reverse(now, "came back", rules, third));
      all.add(now -> Settling.pay(now, payment, rules, AnExpense.act("g", APRIL, "finance")));
    }
    return all;
  }

  private static List<Voucher> vouchers(Life life, boolean above) {
    LocalDate march = LocalDate.of(2026, 3, 3);
    LocalDate april = LocalDate.of(2026, 4, 3);
    return switch (life) {
      case PAID_OVER_MONTHS, SENT_BACK_OVER_MONTHS ->
          List.of(
              AnExpense.voucher("V-1", april, "69.99"), AnExpense.voucher("V-2", march, "380.01"));
      case PAID_FOR_ANOTHER_MONTH -> List.of(AnExpense.voucher("V-1", april, "390.00"));
      default -> List.of(AnExpense.voucher("V-1", march, above ? "450.00" : "390.00"));
    };
  }

  /** The second expense of two finds no room, whatever the process is killed before. */
  @Test
  void nothingStaysReservedOfWhatFoundNoRoom() {
    plan("500.00");
    String first = apply("400.00");
    String second = apply("101.00");
    take(first, now -> Applying.submit(now, rules, rep(MARCH)));
    for (int writes = 0; writes < 4; writes++) {
      process.dieAfter(writes);
      try {
        take(second, now -> Applying.submit(now, rules, rep(MARCH)));
      } catch (Killed _) {
        process.restart();
        sweep();
      }
      agree();
      assertThat(expenses.get(second).state().stage()).isEqualTo(ExpenseStage.DRAFT);
    }
    process.restart();
    assertThat(figures(3).reserved()).isEqualTo(Money.of("400.00", "CNY"));
    take(first, now -> Settling.withdraw(now, "off", rules, rep(MARCH)));
    take(second, now -> Applying.submit(now, rules, rep(MARCH)));
    assertThat(figures(3).reserved()).isEqualTo(Money.of("101.00", "CNY"));
    agree();
  }

  /** Policy may let a higher chain decide; what it lets through is held although it overdraws. */
  @Test
  void aHigherChainDecidesOverTheBudget() {
    rules = AnExpense.rules(OverBudget.HIGHER_CHAIN);
    plan("100.00");
    String id = apply("400.00");
    take(id, now -> Applying.submit(now, rules, rep(MARCH)));
    take(id, approve("support", "sales-support"));
    take(id, approve("manager", "sales-manager"));

    assertThat(expenses.get(id).state().waitingFor()).isEqualTo("higher");
    assertThat(figures(3).held()).isEqualTo(Money.zero("CNY"));
    take(id, approve("boss", "general-manager"));
    assertThat(expenses.get(id).state().stage()).isEqualTo(ExpenseStage.APPROVED);
    assertThat(figures(3).overdrawn()).isEqualTo(Money.of("300.00", "CNY"));
    agree();
  }

  /** What an account has not heard is not taken for held, so that what is paid is counted. */
  @Test
  void nothingBuildsOnWhatNoAccountHasHeard() {
    rules = AnExpense.rules(OverBudget.HIGHER_CHAIN);
    plan("100.00");
    String id = apply("400.00");
    take(id, now -> Applying.submit(now, rules, rep(MARCH)));
    take(id, approve("support", "sales-support"));
    take(id, approve("manager", "sales-manager"));
    take(id, now -> Change.to(now.state().with(List.of(AnExpense.picture()))));
    // Killed after the last approval, before the account is asked.
    expenses.change(id, SWEEP, approve("boss", "general-manager"));
    Voucher april = AnExpense.voucher("V-1", LocalDate.of(2026, 4, 3), "390.00");

    assertThatThrownBy(() ->
            expenses.change(
                id, SWEEP, now -> Claiming.claim(now, List.of(april), null, rules, rep(APRIL))))
        .hasMessageContaining("budget");

    // The desk asks the accounts first.
    budget.settleBefore(id, SWEEP);
    take(id, now -> Claiming.claim(now, List.of(april), null, rules, rep(APRIL)));
    take(id, reject("support", "sales-support"));
    Voucher march = AnExpense.voucher("V-2", LocalDate.of(2026, 3, 3), "390.00");
    take(id, now -> Claiming.claim(now, List.of(march), null, rules, rep(APRIL)));
    take(id, approve("support", "sales-support"));
    take(id, now -> Settling.check(now, rules, AnExpense.act("f", APRIL, "finance")));
    Payment payment = new Payment(LocalDate.of(2026, 4, 4), "bank 1", "g", APRIL);
    take(id, now -> Settling.pay(now, payment, rules, AnExpense.act("g", APRIL, "finance")));

    agree();
    assertThat(figures(3).used()).isEqualTo(Money.of("390.00", "CNY"));
    assertThat(figures(4).held()).isEqualTo(Money.zero("CNY"));
  }

  private Function<Stored<Expense>, Change<Expense>> approve(String who, String role) {
    return now -> {
      Act act = AnExpense.act(who, APRIL, role);
      return Deciding.approve(now, null, Approver.of(act, Deputies.NONE), rules, act);
    };
  }

  private Function<Stored<Expense>, Change<Expense>> reject(String who, String role) {
    return now -> {
      Act act = AnExpense.act(who, APRIL, role);
      return Deciding.reject(now, "why", Approver.of(act, Deputies.NONE), rules, act);
    };
  }

  private String apply(String amount) {
    return expenses
        .create(
            Cause.internal("finance", MARCH),
            _ ->
                Applying.begin(
                    "EX-1", AnExpense.spender(), AnExpense.trip(amount), rules, rep(MARCH)))
        .id();
  }

  private void plan(String amount) {
    for (int month = 3; month <= 4; month++) {
      AccountKey key = new AccountKey(2026, "sales", "travel", month);
      commitments.plan(key, 1, Money.of(amount, "CNY"), false, SWEEP);
    }
  }

  /** What the running service does at intervals. */
  private void sweep() {
    for (Stored<Expense> stored : expenses.all()) {
      Commitment commitment = stored.state().commitment();
      if (commitment != null && commitment.openSince() != null) {
        budget.finish(stored.id(), SWEEP);
      }
    }
    for (Stored<BudgetAccount> stored : accounts.all()) {
      for (String expense : InMemory.untold(stored.state())) {
        budget.settle(expense, stored.id(), SWEEP);
      }
    }
  }

  /** The books agree: what accounts hold is what expenses want. */
  private void agree() {
    for (Stored<BudgetAccount> account : accounts.all()) {
      assertThat(InMemory.untold(account.state())).isEmpty();
      assertThat(account.state().figures().held()).isEqualTo(sum(holdsOf(account.id())));
      for (Hold hold : holdsOf(account.id())) {
        Commitment wanted = expenses.get(hold.expenseId()).state().commitment();
        assertThat(wanted).isNotNull();
        assertThat(wanted.openSince()).isNull();
        boolean open = hold.kind() == Kind.RESERVED || hold.kind() == Kind.COMMITTED;
        assertThat(wanted.wants(account.id())).as(hold.toString()).isEqualTo(open);
        if (open) {
          assertThat(wanted.holdings())
              .extracting(part -> part.key().id(), Holding::amount)
              .contains(tuple(account.id(), hold.amount()));
          assertThat(hold.kind()).isEqualTo(wanted.kind());
        }
      }
    }
    for (Stored<Expense> stored : expenses.all()) {
      Commitment wanted = stored.state().commitment();
      boolean holds =
          wanted != null && (wanted.kind() == Kind.RESERVED || wanted.kind() == Kind.COMMITTED);
      if (holds) {
        for (Holding part : wanted.holdings()) {
          assertThat(holdsOf(part.key().id()))
              .filteredOn(hold -> hold.expenseId().equals(stored.id()))
              .extracting(Hold::kind)
              .containsExactly(wanted.kind());
        }
      }
    }
  }

  /** What is kept of the expenses; what stands on the account itself they would not know. */
  private List<Hold> holdsOf(String accountId) {
    return kept.all().stream()
        .map(Stored::state)
        .filter(one -> one.accountId().equals(accountId))
        .map(KeptHold::hold)
        .toList();
  }

  private static Money sum(List<Hold> holds) {
    return holds.stream().map(Hold::amount).reduce(Money.zero("CNY"), Money::plus);
  }

  private Figures figures(int month) {
    return commitments
        .account(AccountKey.of("sales", "travel", YearMonth.of(2026, month)))
        .orElseThrow()
        .figures();
  }

  private static Act rep(Instant at) {
    return AnExpense.act("rep", at, "sales-rep");
  }
}
