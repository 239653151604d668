package io.saleswright.finance.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.finance.commitments.Hold.Kind;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What a line of a budget has in a month is never given twice (EXP-02, EXP-05). */
class BudgetAccountTests {

  private static final AccountKey KEY = new AccountKey(2026, "sales", "travel", 3);
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Instant AT = Instant.parse("2026-03-02T02:00:00Z");

  private BudgetAccount account =
      BudgetAccount.empty(KEY, "CNY").planned(1, cny("1000.00"), false, DAY).state();
  private final Map<String, KeptHold> kept = new HashMap<>();
  private LocalDate today = DAY;

  @Test
  void reservesCommitsUsesAndGivesBack() {
    assertThat(ask("a", 1, Kind.RESERVED, "600.00")).isTrue();
    assertThat(figures()).containsExactly("600.00", "0.00", "0.00", "400.00");
    assertThat(ask("a", 2, Kind.COMMITTED, "600.00")).isTrue();
    assertThat(figures()).containsExactly("0.00", "600.00", "0.00", "400.00");
    assertThat(ask("a", 3, Kind.USED, "550.00")).isTrue();
    assertThat(figures()).containsExactly("0.00", "0.00", "550.00", "450.00");
    told("a", 3, false);
    assertThat(figures()).containsExactly("0.00", "0.00", "550.00", "450.00");
    assertThat(account.holds()).isEmpty();

    assertThat(ask("b", 1, Kind.RESERVED, "450.00")).isTrue();
    assertThat(ask("b", 2, Kind.RELEASED, "0.00")).isTrue();
    assertThat(figures()).containsExactly("0.00", "0.00", "550.00", "450.00");
  }

  @Test
  void givesTheLastCentOnceAndNotACentMore() {
    assertThat(ask("a", 1, Kind.RESERVED, "999.99")).isTrue();
    assertThat(ask("b", 1, Kind.RESERVED, "0.02")).isFalse();
    assertThat(ask("b", 2, Kind.RESERVED, "0.01")).isTrue();
    assertThat(ask("c", 1, Kind.RESERVED, "0.01")).isFalse();
    assertThat(account.room("b", beside("b"))).isEqualTo(cny("0.01"));
  }

  @Test
  void aLargerHoldThatFindsNoRoomLeavesTheSmallerOne() {
    ask("a", 1, Kind.RESERVED, "300.00");
    ask("a", 2, Kind.COMMITTED, "300.00");
    ask("b", 1, Kind.RESERVED, "600.00");

    assertThat(ask("a", 3, Kind.RESERVED, "400.01")).isFalse();
    assertThat(figures()).containsExactly("600.00", "300.00", "0.00", "100.00");
    assertThat(ask("a", 4, Kind.RESERVED, "400.00")).isTrue();
  }

  @Test
  void aLoweredBudgetTakesNothingAwayAndGivesNothingNew() {
    ask("a", 1, Kind.RESERVED, "600.00");
    plan(2, "500.00", false);

    assertThat(account.figures().overdrawn()).isEqualTo(cny("100.00"));
    assertThat(ask("b", 1, Kind.RESERVED, "0.01")).isFalse();
    assertThat(ask("a", 2, Kind.COMMITTED, "600.00")).isTrue();
    assertThat(ask("a", 3, Kind.COMMITTED, "550.00")).isTrue();
  }

  @Test
  void moneyIsMovedAwayOnlyWhenNothingHoldsIt() {
    ask("a", 1, Kind.RESERVED, "600.00");

    plan(2, "599.99", true);
    assertThat(account.plan()).isEqualTo(1);
    plan(2, "600.00", true);
    assertThat(account.planned()).isEqualTo(cny("600.00"));
    plan(1, "1000.00", false);
    plan(2, "1000.00", false);
    assertThat(account.planned()).isEqualTo(cny("600.00"));
  }

  @Test
  void aHigherChainMayOverdraw() {
    Ask ask = new Ask("a", 1, Kind.COMMITTED, cny("1500.00"), true);
    account = account.asked(ask, Optional.empty(), DAY, AT).state();

    assertThat(account.figures().overdrawn()).isEqualTo(cny("500.00"));
    assertThat(account.figures().available()).isEqualTo(cny("0.00"));
  }

  @Test
  void anotherCurrencyIsNotGiven() {
    Ask yen = new Ask("a", 1, Kind.RESERVED, Money.of("5", "JPY"), false);

    assertThat(account.asked(yen, Optional.empty(), DAY, AT).effective()).isFalse();
  }

  @Test
  void repeatsAndLateQuestionsChangeNothing() {
    ask("a", 1, Kind.RESERVED, "100.00");
    ask("a", 2, Kind.COMMITTED, "100.00");
    BudgetAccount before = account;

    ask("a", 1, Kind.RESERVED, "900.00");
    ask("a", 2, Kind.COMMITTED, "100.00");
    assertThat(account).isEqualTo(before);
    ask("a", 3, Kind.USED, "100.00");
    told("a", 3, false);
    ask("a", 3, Kind.USED, "100.00");
    told("a", 3, false);
    assertThat(figures()).containsExactly("0.00", "0.00", "100.00", "900.00");
  }

  @Test
  void whatWasGivenLateIsTakenBackAndALaterHoldStays() {
    ask("a", 1, Kind.RESERVED, "100.00");
    told("a", 2, false);
    assertThat(account.holds()).isEmpty();
    assertThat(account.unfinishedSince()).isNull();

    ask("a", 3, Kind.RESERVED, "100.00");
    told("a", 2, false);
    assertThat(account.holds()).hasSize(1);
    assertThat(account.unfinishedSince()).isEqualTo(AT);
    told("a", 3, true);
    assertThat(account.unfinishedSince()).isNull();
  }

  @Test
  void knowsWhatItHadAtAnyPastDay() {
    ask("a", 1, Kind.RESERVED, "100.00");
    ask("b", 1, Kind.RESERVED, "50.00");
    today = DAY.plusDays(3);
    ask("a", 2, Kind.COMMITTED, "100.00");
    // The clock of another instance is a little behind.
    today = DAY.plusDays(2);
    ask("b", 2, Kind.RELEASED, "0.00");
    today = DAY.plusDays(40);
    ask("a", 3, Kind.USED, "80.00");

    assertThat(account.at(DAY.minusDays(1)).planned()).isEqualTo(cny("0.00"));
    assertThat(account.at(DAY).reserved()).isEqualTo(cny("150.00"));
    assertThat(account.at(DAY.plusDays(2)).reserved()).isEqualTo(cny("150.00"));
    assertThat(account.at(DAY.plusDays(3)).committed()).isEqualTo(cny("100.00"));
    assertThat(account.at(DAY.plusDays(3)).reserved()).isEqualTo(cny("0.00"));
    assertThat(account.at(DAY.plusDays(39)).used()).isEqualTo(cny("0.00"));
    assertThat(account.at(DAY.plusDays(99)).used()).isEqualTo(cny("80.00"));
  }

  @Test
  void isNeverOverdrawnWhateverIsAsked() {
    Random random = new Random(7);
    Kind[] kinds = {Kind.RESERVED, Kind.RESERVED, Kind.COMMITTED, Kind.USED, Kind.RELEASED};
    for (int turn = 1; turn < 3000; turn++) {
      String who = "e" + random.nextInt(12);
      ask(who, turn, kinds[random.nextInt(kinds.length)], random.nextInt(200) + ".00");
      if (random.nextBoolean()) {
        told(who, turn, random.nextInt(4) > 0);
      }
      // What is used may be less or more than was held only as its expense decides, so only holds
      // count.
      Money firm = account.figures().reserved().plus(account.figures().committed());
      assertThat(firm.compareTo(cny("1000.00"))).isLessThanOrEqualTo(0);
      assertThat(account.figures().held()).isEqualTo(sumOfAll());
    }
  }

  /** Each hold counts once, wherever it stands. */
  private Money sumOfAll() {
    Money sum = cny("0.00");
    for (int i = 0; i < 12; i++) {
      String who = "e" + i;
      Optional<Hold> hold = account.hold(who).or(() -> beside(who));
      sum =
          sum.plus(
              hold.filter(one -> one.kind() != Kind.RELEASED)
                  .map(Hold::amount)
                  .orElse(cny("0.00")));
    }
    return sum;
  }

  @Test
  void whatIsPaidCountsOnceWhateverTheAccountKnewAndIsTakenBackOnce() {
    assertThat(ask("a", 4, Kind.USED, "80.00")).isTrue();
    told("a", 4, false);
    ask("a", 4, Kind.USED, "80.00");
    assertThat(figures()).containsExactly("0.00", "0.00", "80.00", "920.00");

    ask("a", 5, Kind.RELEASED, "0.00");
    told("a", 5, false);
    ask("a", 5, Kind.RELEASED, "0.00");
    ask("a", 4, Kind.USED, "80.00");
    assertThat(figures()).containsExactly("0.00", "0.00", "0.00", "1000.00");
    assertThat(account.holds()).isEmpty();
  }

  @Test
  void whatComesLateChangesNothingOfWhatIsKept() {
    Hold reserved = new Hold("a", 3, Kind.RESERVED, cny("10.00"), true, AT);
    Hold given = reserved.givenBack(AT).known();
    KeptHold back = new KeptHold("x", reserved).followedBy(given).state();

    assertThat(back.hold()).isEqualTo(given);
    assertThat(back.followedBy(reserved).effective()).isFalse();
    assertThat(back.followedBy(given).effective()).isFalse();
    Hold earlier = new Hold("a", 2, Kind.COMMITTED, cny("10.00"), true, AT);
    assertThat(back.followedBy(earlier).effective()).isFalse();
    Hold later = new Hold("a", 4, Kind.RESERVED, cny("10.00"), true, AT);
    assertThat(back.followedBy(later).state().hold()).isEqualTo(later);
  }

  /** As it was stored when the account had all holds itself. */
  @Test
  void holdsOfEarlierVersionsCountAndAreKeptBesideWhenTheyAreNextTold() {
    Hold known = new Hold("old", 2, Kind.COMMITTED, cny("300.00"), true, AT);
    Hold other = new Hold("other", 1, Kind.RESERVED, cny("200.00"), true, AT);
    account =
        new BudgetAccount(
            KEY, 1, cny("1000.00"), List.of(known, other), cny("50.00"), List.of(), null, null);
    assertThat(figures()).containsExactly("200.00", "300.00", "50.00", "450.00");

    assertThat(ask("old", 2, Kind.COMMITTED, "300.00")).isTrue();
    assertThat(account.unfinishedSince()).isNull();
    assertThat(ask("new", 1, Kind.RESERVED, "450.00")).isTrue();
    assertThat(ask("more", 1, Kind.RESERVED, "0.01")).isFalse();
    // The sweep tells all of them.
    assertThat(account.unfinishedSince()).isEqualTo(AT);
    told("new", 1, true);
    told("old", 2, true);
    told("other", 1, false);

    assertThat(account.holds()).isEmpty();
    assertThat(account.unfinishedSince()).isNull();
    assertThat(figures()).containsExactly("450.00", "300.00", "50.00", "200.00");
    assertThat(ask("old", 3, Kind.USED, "290.00")).isTrue();
    assertThat(figures()).containsExactly("450.00", "0.00", "340.00", "210.00");
  }

  private boolean ask(String who, long turn, Kind kind, String amount) {
    Ask ask = new Ask(who, turn, kind, cny(amount), false);
    account = account.asked(ask, beside(who), today, AT).state();
    return account.gave(ask, beside(who));
  }

  private Optional<Hold> beside(String who) {
    return Optional.ofNullable(kept.get(who)).map(KeptHold::hold);
  }

  private void told(String who, long turn, boolean wanted) {
    if (!wanted) {
      account = account.unwanted(who, turn, beside(who), today, AT).state();
    }
    account.hold(who).filter(hold -> hold.turn() <= turn).ifPresent(hold -> keep(who, hold));
  }

  private void keep(String who, Hold hold) {
    KeptHold first = new KeptHold(KEY.id(), hold);
    kept.merge(who, first, (before, _) -> before.followedBy(hold).state());
    account = account.keeping(hold, today).state();
  }

  private void plan(long number, String amount, boolean covering) {
    Change<BudgetAccount> change = account.planned(number, cny(amount), covering, today);
    account = change.state();
  }

  private String[] figures() {
    Figures now = account.figures();
    return new String[] {
      now.reserved().amount().toPlainString(),
      now.committed().amount().toPlainString(),
      now.used().amount().toPlainString(),
      now.available().amount().toPlainString()
    };
  }

  private static Money cny(String amount) {
    return Money.of(amount, "CNY");
  }
}
