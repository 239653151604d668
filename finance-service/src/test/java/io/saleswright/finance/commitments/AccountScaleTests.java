package io.saleswright.finance.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.finance.commitments.Hold.Kind;
import io.saleswright.finance.fixtures.MemoryAggregates;
import io.saleswright.finance.fixtures.MemoryAggregates.Process;
import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Money;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * One month of one line bears 10,000 applications, of which half have room, over a year of days, in
 * the real store with its bound of 256 kB for a document (EXP-05).
 */
class AccountScaleTests extends RunningFinance {

  private static final int HOLDS = 5_000;
  private static final int DAYS = 365;

  /** In a year before those that other tests have budgets for. */
  private static final Instant FIRST = Instant.parse("2029-01-01T02:00:00Z");

  private final Process process = new Process();
  private final MemoryAggregates<BudgetAccount> before = new MemoryAggregates<>(process);
  private final MemoryAggregates<KeptHold> keptBefore = new MemoryAggregates<>(process);

  @Autowired private Aggregates<BudgetAccount> accounts;
  @Autowired private Aggregates<KeptHold> kept;
  @Autowired private Commitments inStore;
  private Commitments commitments = InMemory.commitments(before, keptBefore);

  @Test
  void bearsFiveThousandHoldsAndAYearOfDays() {
    AccountKey key = new AccountKey(2029, unique("department"), "travel", 12);
    commitments.plan(key, 1, cny(10L * HOLDS), false, on(0));
    for (int i = 0; i < HOLDS; i++) {
      assertThat(ask(key, "e-" + i, 1, Kind.RESERVED, 10, i).given()).isTrue();
    }
    // A year of writes takes minutes in a store; what came of it is one document, and a few more.
    assertThat(keptBefore.all()).hasSize(HOLDS);
    accounts.createAt(key.id(), on(0), id -> Change.to(before.get(id).state()));
    for (String expense : List.of("e-7", "e-8", "e-9")) {
      String id = KeptHold.idOf(key.id(), expense);
      kept.createAt(id, on(0), _ -> Change.to(keptBefore.get(id).state()));
    }
    commitments = inStore;

    Commitments.Answer full = ask(key, "late", 1, Kind.RESERVED, 10, HOLDS - 1);
    assertThat(full.given()).isFalse();
    assertThat(full.room()).isEqualTo(cny(0));
    assertThat(account(key).figures().reserved()).isEqualTo(cny(10L * HOLDS));
    assertThat(account(key).days()).hasSize(DAYS);
    // Each is still known by itself: repeats, less, more, paid, and given back.
    assertThat(ask(key, "e-7", 1, Kind.RESERVED, 10, HOLDS - 1).given()).isTrue();
    assertThat(ask(key, "e-7", 2, Kind.COMMITTED, 11, HOLDS - 1).given()).isFalse();
    assertThat(ask(key, "e-7", 3, Kind.COMMITTED, 10, HOLDS - 1).given()).isTrue();
    assertThat(ask(key, "e-8", 2, Kind.USED, 9, HOLDS - 1).given()).isTrue();
    assertThat(ask(key, "e-9", 2, Kind.RELEASED, 0, HOLDS - 1).given()).isTrue();
    Figures now = account(key).figures();
    assertThat(now.reserved()).isEqualTo(cny(10L * (HOLDS - 3)));
    assertThat(now.committed()).isEqualTo(cny(10));
    assertThat(now.used()).isEqualTo(cny(9));
    assertThat(now.available()).isEqualTo(cny(11));
    LocalDate tenth = LocalDate.of(2029, 1, 10);
    assertThat(account(key).at(tenth).reserved()).isEqualTo(cny(10L * holdsUntil(10)));
    assertThat(account(key).unfinishedSince()).isNull();
  }

  /** How many applications came on the first days. */
  private static long holdsUntil(int days) {
    long count = 0;
    for (int i = 0; i < HOLDS; i++) {
      count += dayOf(i) < days ? 1 : 0;
    }
    return count;
  }

  private static int dayOf(int application) {
    return (int) ((long) application * DAYS / HOLDS);
  }

  private static Cause on(int application) {
    return Cause.internal("test", FIRST.plus(Duration.ofDays(dayOf(application))));
  }

  private Commitments.Answer ask(
      AccountKey key, String who, long turn, Kind kind, long amount, int application) {
    Ask ask = new Ask(who, turn, kind, cny(amount), false);
    Commitments.Answer answer = commitments.ask(key, ask, on(application));
    commitments.told(key.id(), who, turn, true, on(application));
    return answer;
  }

  private BudgetAccount account(AccountKey key) {
    return accounts.get(key.id()).state();
  }

  private static Money cny(long amount) {
    return Money.of(amount + ".00", "CNY");
  }
}
