package io.saleswright.order.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.order.content.PaymentTerms;
import io.saleswright.order.contracts.ContractAnswers.Need;
import io.saleswright.order.contracts.ContractClaim.State;
import io.saleswright.order.contracts.OrderAsk.Goods;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What orders may take of a contract, and who gets its last quantity (ORD-11). */
class ContractAccountTests {

  private static final Instant NOW = Instant.parse("2026-11-30T02:00:00Z");
  private static final PaymentTerms CREDIT = new PaymentTerms(PaymentTerms.Kind.CREDIT, null, 30);
  private static final PaymentTerms PREPAID =
      new PaymentTerms(PaymentTerms.Kind.PREPAID, null, null);

  private static final Map<String, OrderAsk> KEPT = new HashMap<>();
  private static final Asks ASKS =
      claim -> Objects.requireNonNull(KEPT.get(claim.orderId() + " " + claim.revision()));

  private final ContractAccount account =
      ContractAccount.NEW.learned(terms(1, "10", "5000"), ASKS, NOW).state();

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      textBlock =
          """
          buyer, 2026-11-30, false, pump,  10, 100,    none
          buyer, 2026-11-30, false, pump,  10, 100.00, none
          other, 2026-12-30, true,  valve, 99, 1,      CUSTOMER
          buyer, 2026-10-31, false, pump,  1,  100,    PERIOD
          buyer, 2026-11-01, false, pump,  1,  100,    none
          buyer, 2027-10-31, false, pump,  1,  100,    none
          buyer, 2027-11-01, false, pump,  1,  100,    PERIOD
          buyer, 2026-11-30, true,  pump,  1,  100,    TAX
          buyer, 2026-11-30, false, valve, 1,  100,    1:PRODUCT
          buyer, 2026-11-30, false, pump,  1,  99.99,  1:PRICE
          buyer, 2026-11-30, false, pump,  1,  100.01, 1:PRICE
          buyer, 2026-11-30, false, pump,  10.001, 100, 1:QUANTITY
          buyer, 2026-11-30, false, hose,  6000, 1,    AMOUNT
          buyer, 2026-11-30, false, hose,  5000, 1,    none
          """)
  void anOrderIsComparedLineByLine(
      String customer,
      LocalDate on,
      boolean taxIncluded,
      String product,
      String quantity,
      String price,
      @Nullable String difference) {
    OrderAsk ask = ask(customer, on, taxIncluded, CREDIT, product, quantity, price);

    ContractClaim claim = claimed(account, "o1", 1, ask).claim("o1").orElseThrow();

    assertThat(claim.differences().stream().map(Difference::code))
        .isEqualTo(difference == null ? List.of() : List.of(difference));
    assertThat(claim.state()).isEqualTo(difference == null ? State.COVERED : State.DIFFERS);
    assertThat(claim.version()).isEqualTo(1);
  }

  /** ORD-11: an amount in another currency than the framework's fits neither price nor limit. */
  @Test
  void anotherCurrencyThanTheContractsDiffers() {
    Money each = Money.of("100", "USD");
    OrderAsk ask =
        new OrderAsk(
            "buyer",
            LocalDate.of(2026, 11, 30),
            false,
            CREDIT,
            List.of(new Goods(1, "pump", BigDecimal.ONE, each, each.amount())),
            each);

    ContractClaim claim = claimed(account, "o1", 1, ask).claim("o1").orElseThrow();

    assertThat(claim.differences().stream().map(Difference::code))
        .containsExactly("1:PRICE", "AMOUNT");
    assertThat(claim.state()).isEqualTo(State.DIFFERS);
  }

  /** ORD-11: a price may be finer than its currency, and so is what a discount leaves of it. */
  @ParameterizedTest
  @CsvSource({
    "0.1234, 0, 0.1234, 0, true",
    "0.1234, 0, 0.12, 0, false",
    "0.1234, 0, 0.1233, 0, false",
    "0.1234, 10, 0.1234, 10, true",
    "0.1234, 10, 0.1111, 0, false",
    "0.1234, 10, 0.11, 0, false",
    "0.2468, 50, 0.1234, 0, true",
    "9.99, 7.5, 9.99, 7.5, true",
    "9.99, 7.5, 9.24, 0, false",
  })
  void pricesAreComparedToTheLastDecimal(
      String agreed, BigDecimal less, String asked, BigDecimal discount, boolean same) {
    ContractTerms terms =
        terms(1, List.of(ContractLine.of("pump", null, Money.of(agreed, "CNY"), less)), "5000");
    ContractLine.Agreed order = new ContractLine.Agreed(Money.of(asked, "CNY"), discount);
    Money paid = Money.rounding(order.exact(), "CNY");
    OrderAsk ask =
        new OrderAsk(
            "buyer",
            LocalDate.of(2026, 11, 30),
            false,
            CREDIT,
            List.of(new Goods(1, "pump", BigDecimal.TEN, paid, order.exact())),
            paid.times(BigDecimal.TEN));

    assertThat(ContractCheck.of(terms, ask, Taken.NOTHING).stream().map(Difference::code))
        .isEqualTo(same ? List.of() : List.of("1:PRICE"));
  }

  /** What was kept before prices were compared exactly is compared as it was. */
  @Test
  void olderContractsAndOrdersAreComparedRounded() {
    ContractLine kept = new ContractLine("pump", null, Money.of("0.11", "CNY"), null);
    ContractLine told = ContractLine.of("pump", null, Money.of("0.1234", "CNY"), BigDecimal.TEN);
    Money price = Money.of("0.11", "CNY");

    assertThat(
            kept.isPriceOf(new Goods(1, "pump", BigDecimal.ONE, price, new BigDecimal("0.1111"))))
        .isTrue();
    assertThat(told.isPriceOf(new Goods(1, "pump", BigDecimal.ONE, price, null))).isTrue();
  }

  @Test
  void otherTermsOfPaymentDiffer() {
    OrderAsk ask = ask("buyer", LocalDate.of(2026, 11, 30), false, PREPAID, "pump", "1", "100");

    assertThat(claimed(account, "o1", 1, ask).claim("o1").orElseThrow().differences())
        .containsExactly(Difference.of(Difference.Kind.PAYMENT_TERMS));
  }

  @Test
  void twoOrdersCantBothHaveTheLastQuantity() {
    ContractAccount one = claimed(account, "o1", 1, pumps("6"));
    ContractAccount both = claimed(one, "o2", 1, pumps("5"));

    assertThat(state(both, "o1")).isEqualTo(State.COVERED);
    assertThat(state(both, "o2")).isEqualTo(State.DIFFERS);
    assertThat(claimed(one, "o2", 1, pumps("4")).claim("o2").orElseThrow().state())
        .isEqualTo(State.COVERED);
  }

  @Test
  void whatIsGivenBackGoesToTheOrderThatWaitsLongest() {
    ContractAccount waiting =
        claimed(
            claimed(claimed(account, "o1", 1, pumps("10")), "o2", 1, pumps("8")),
            "o3",
            1,
            pumps("8"));

    ContractAccount after = allTold(waiting).givenBack("o1", 1, ASKS, NOW).state();

    assertThat(state(after, "o2")).isEqualTo(State.COVERED);
    assertThat(state(after, "o3")).isEqualTo(State.DIFFERS);
    assertThat(after.unanswered()).extracting(ContractClaim::orderId).containsExactly("o2");
    assertThat(after.unfinishedSince()).isEqualTo(NOW);
    ContractAccount told = allTold(after);
    assertThat(told.unanswered()).isEmpty();
    assertThat(told.unfinishedSince()).isNull();
  }

  @Test
  void aClaimIsLookedAtOnceMoreBecauseItsOrderMayBeOver() {
    ContractAccount one = claimed(account, "o1", 1, pumps("10"));
    ContractAccount both = claimed(one, "o2", 1, pumps("8"));
    ContractClaim late = both.claim("o1").orElseThrow();
    assertThat(one.unfinishedSince()).isEqualTo(NOW);

    assertThat(both.told(late, Need.ENDING, ASKS, NOW).effective())
        .as("it may have given back before it asked")
        .isFalse();
    ContractAccount after = both.told(late, Need.GONE, ASKS, NOW).state();

    assertThat(after.claim("o1")).isEmpty();
    assertThat(state(after, "o2")).isEqualTo(State.COVERED);
    ContractAccount anew = claimed(both, "o1", 3, pumps("2"));
    assertThat(anew.told(late, Need.GONE, ASKS, NOW).effective())
        .as("it has asked again since")
        .isFalse();
  }

  @Test
  void whatALaterRevisionAskedForIsNotGivenBackByAnEarlierOne() {
    ContractAccount twice = claimed(claimed(account, "o1", 1, pumps("6")), "o1", 3, pumps("7"));

    assertThat(twice.givenBack("o1", 2, ASKS, NOW).effective()).isFalse();
    assertThat(twice.givenBack("o1", 3, ASKS, NOW).state().claims()).isEmpty();
  }

  private static ContractAccount allTold(ContractAccount account) {
    ContractAccount now = account;
    for (ContractClaim claim : account.unanswered()) {
      now = now.told(claim, Need.OPEN, ASKS, NOW).state();
    }
    return now;
  }

  @Test
  void anOrderThatCameBeforeTheNewsIsSettledByIt() {
    ContractAccount early = claimed(ContractAccount.NEW, "o1", 1, pumps("4"));
    assertThat(state(early, "o1")).isEqualTo(State.UNCONFIRMED);

    ContractAccount told = early.learned(terms(1, "10", "5000"), ASKS, NOW).state();

    assertThat(state(told, "o1")).isEqualTo(State.COVERED);
    assertThat(told.unanswered()).hasSize(1);
  }

  @Test
  void aLaterRevisionIsJudgedAnewAndKeepsWhatItHadUntilItFits() {
    ContractAccount one = claimed(account, "o1", 1, pumps("6"));
    ContractAccount more = claimed(one, "o1", 2, pumps("11"));

    assertThat(state(more, "o1")).isEqualTo(State.DIFFERS);
    assertThat(state(claimed(more, "o2", 1, pumps("5")), "o2")).isEqualTo(State.DIFFERS);
    assertThat(state(claimed(more, "o2", 1, pumps("4")), "o2")).isEqualTo(State.COVERED);
    Change<ContractAccount> late = more.claimed("o1", 1, ASKS, NOW);
    assertThat(late.effective()).as("an earlier revision says nothing").isFalse();
  }

  @Test
  void whatTheManagerLetGoCountsAndClosedOrdersStayTaken() {
    ContractAccount over = claimed(account, "o1", 1, pumps("12"));
    ContractAccount exempt = over.exempted("o1", 1, ASKS).state();

    assertThat(state(exempt, "o1")).isEqualTo(State.EXEMPT);
    assertThat(state(claimed(exempt, "o2", 1, pumps("1")), "o2")).isEqualTo(State.DIFFERS);
    assertThat(over.exempted("o1", 2, ASKS).effective()).isFalse();

    ContractAccount closed = exempt.closed("o1", ASKS, NOW).state();
    assertThat(closed.claims()).isEmpty();
    assertThat(closed.closed().of("pump")).isEqualByComparingTo("12");
    assertThat(state(claimed(closed, "o2", 1, pumps("1")), "o2")).isEqualTo(State.DIFFERS);
  }

  /** Somebody who names another customer's contract takes nothing of it (ORD-11, SEC-02). */
  @Test
  void whatTheManagerLetGoTakesNothingOfAnotherCustomersContract() {
    OrderAsk foreign = ask("other", LocalDate.of(2026, 11, 30), false, CREDIT, "pump", "10", "100");
    ContractAccount exempt = claimed(account, "o1", 1, foreign).exempted("o1", 1, ASKS).state();

    assertThat(state(exempt, "o1")).isEqualTo(State.EXEMPT);
    ContractAccount both = claimed(exempt, "o2", 1, pumps("10"));
    assertThat(state(both, "o2")).isEqualTo(State.COVERED);
    assertThat(both.closed("o1", ASKS, NOW).state().closed()).isEqualTo(Taken.NOTHING);
    ContractAccount back = both.givenBack("o1", 1, ASKS, NOW).state();
    assertThat(state(claimed(back, "o3", 1, pumps("1")), "o3")).isEqualTo(State.DIFFERS);
  }

  /** What is held is a sum, however orders come and go, ask anew, are let go and closed. */
  @Test
  void theSumOfWhatIsHeldIsWhatTheClaimsHold() {
    Random random = new Random(11);
    ContractAccount now = account;
    for (int step = 1; step < 2000; step++) {
      String order = "s" + random.nextInt(9);
      now =
          switch (random.nextInt(6)) {
            case 0 -> now.givenBack(order, step, ASKS, NOW).state();
            case 1 ->
                step > 1000 && random.nextInt(20) == 0 ? now.closed(order, ASKS, NOW).state() : now;
            case 2 -> {
              long asked = now.claim(order).map(ContractClaim::revision).orElse(0L);
              yield step > 1000 && random.nextInt(5) == 0
                  ? now.exempted(order, asked, ASKS).state()
                  : now;
            }
            case 3 -> allTold(now);
            default -> claimed(now, order, step, pumps(Integer.toString(1 + random.nextInt(5))));
          };
      Taken sum =
          now.claims().stream().map(it -> it.takes(ASKS)).reduce(Taken.NOTHING, Taken::plus);
      assertThat(Objects.requireNonNull(now.open()).of("pump"))
          .isEqualByComparingTo(sum.of("pump"));
      if (step <= 1000) {
        assertThat(sum.of("pump")).isLessThanOrEqualTo(BigDecimal.TEN);
      }
    }
  }

  /** As it was stored when each claim had its ask and what it held itself. */
  @Test
  void claimsOfEarlierVersionsCountAsTheyAre() {
    ContractClaim old =
        new ContractClaim(
            "old", 1, pumps("6"), State.COVERED, Taken.by(pumps("6")), List.of(), 1L, true, NOW);
    ContractClaim waits =
        new ContractClaim(
            "waits", 1, pumps("5"), State.DIFFERS, Taken.NOTHING, List.of(), 1L, true, NOW);
    ContractAccount stored =
        new ContractAccount(account.terms(), List.of(old, waits), Taken.NOTHING, null, null);
    Asks asks = claim -> claim.ask() == null ? ASKS.of(claim) : Objects.requireNonNull(claim.ask());
    KEPT.put("new 1", pumps("5"));

    ContractAccount now = stored.claimed("new", 1, asks, NOW).state();
    assertThat(state(now, "new")).isEqualTo(State.DIFFERS);
    ContractAccount after = now.givenBack("old", 1, asks, NOW).state();

    assertThat(state(after, "waits")).isEqualTo(State.COVERED);
    assertThat(state(after, "new")).isEqualTo(State.COVERED);
    assertThat(Objects.requireNonNull(after.open()).of("pump")).isEqualByComparingTo("10");
  }

  @Test
  void anAmendmentChangesNothingThatWasCoveredAndIsTold() {
    ContractAccount covered = claimed(account, "o1", 1, pumps("6"));

    ContractAccount amended = covered.learned(terms(2, "3", "5000"), ASKS, NOW).state();

    assertThat(state(amended, "o1")).isEqualTo(State.COVERED);
    assertThat(amended.claim("o1").orElseThrow().version()).isEqualTo(1);
    assertThat(amended.unanswered()).hasSize(1);
    assertThat(state(claimed(amended, "o2", 1, pumps("1")), "o2")).isEqualTo(State.DIFFERS);
    assertThat(amended.learned(terms(1, "10", "5000"), ASKS, NOW).effective())
        .as("an earlier version says nothing")
        .isFalse();
  }

  @Test
  void nothingMoreIsOrderedUnderAContractThatWasEnded() {
    ContractAccount covered = claimed(account, "o1", 1, pumps("6"));
    ContractAccount ended = covered.ended(ASKS, NOW).state();

    assertThat(state(ended, "o1")).isEqualTo(State.COVERED);
    assertThat(claimed(ended, "o2", 1, pumps("1")).claim("o2").orElseThrow().differences())
        .containsExactly(Difference.of(Difference.Kind.PERIOD));
  }

  private static State state(ContractAccount account, String order) {
    return account.claim(order).orElseThrow().state();
  }

  private static ContractAccount claimed(
      ContractAccount account, String order, long revision, OrderAsk ask) {
    KEPT.put(order + " " + revision, ask);
    return account.claimed(order, revision, ASKS, NOW).state();
  }

  private static OrderAsk pumps(String quantity) {
    return ask("buyer", LocalDate.of(2026, 11, 30), false, CREDIT, "pump", quantity, "100");
  }

  private static OrderAsk ask(
      String customer,
      LocalDate on,
      boolean taxIncluded,
      PaymentTerms payment,
      String product,
      String quantity,
      String price) {
    BigDecimal units = new BigDecimal(quantity);
    Money each = Money.of(price, "CNY");
    return new OrderAsk(
        customer,
        on,
        taxIncluded,
        payment,
        List.of(new Goods(1, product, units, each, each.amount())),
        each.times(units));
  }

  private static ContractTerms terms(long version, String pumps, String limit) {
    return terms(
        version,
        List.of(
            ContractLine.of("pump", new BigDecimal(pumps), Money.of("100", "CNY"), BigDecimal.ZERO),
            ContractLine.of("hose", null, Money.of("1", "CNY"), BigDecimal.ZERO)),
        limit);
  }

  private static ContractTerms terms(long version, List<ContractLine> lines, String limit) {
    return new ContractTerms(
        "CT-1",
        version,
        "buyer",
        new ContractTerms.Period(LocalDate.of(2026, 11, 1), LocalDate.of(2027, 10, 31)),
        false,
        CREDIT,
        lines,
        Money.of(limit, "CNY"),
        false);
  }
}
