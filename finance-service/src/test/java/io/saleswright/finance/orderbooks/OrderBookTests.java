package io.saleswright.finance.orderbooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.saleswright.finance.fixtures.Acts;
import io.saleswright.finance.orderbooks.Agreement.Side;
import io.saleswright.finance.orderbooks.CostOfGoods.ProductCost;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.RuleViolation;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What both sides say of an order's amounts, and what the order costs (FIN-11, FIN-13, FIN-14). */
class OrderBookTests {

  private static final Instant AT = Instant.parse("2026-11-23T02:00:00Z");
  private static final LocalDate DAY = LocalDate.parse("2026-11-23");
  private static final Act CLERK = Acts.by("clerk", AT);
  private static final Act FINANCE = Acts.by("finance", AT);
  private static final Compared OPEN = compared("1000.00", "1000.00", "1000.00", "600.00");
  private static final Compared SAME = compared("1000.00", "1000.00", "1000.00", "1000.00");

  @Test
  void tellsWhatDiffers() {
    assertThat(SAME.differences()).isEmpty();
    assertThat(OPEN.differences()).containsExactly(Map.entry(Difference.NOT_PAID, cny("400.00")));
    assertThat(compared("1000.00", "0.00", "250.00", "0.00").differences())
        .containsEntry(Difference.NOT_SHIPPED, cny("1000.00"))
        .containsEntry(Difference.NOT_INVOICED, cny("-250.00"))
        .containsEntry(Difference.NOT_PAID, cny("250.00"));
  }

  @Test
  void isConfirmedByTwoPersonsOfBothSides() {
    OrderBook once = OrderBook.UNKNOWN.confirmed(SAME, Side.CLERK, CLERK).state();
    assertThat(once.stage(SAME)).isEqualTo(OrderBookStage.UNCONFIRMED);
    refuses("own-paper", () -> once.confirmed(SAME, Side.FINANCE, CLERK));

    OrderBook both = once.confirmed(SAME, Side.FINANCE, FINANCE).state();

    assertThat(both.stage(SAME)).isEqualTo(OrderBookStage.CONFIRMED);
    assertThat(both.stage(OPEN)).isEqualTo(OrderBookStage.UNCONFIRMED);
  }

  @Test
  void aDifferenceNeedsAReasonForJustTheseAmounts() {
    refuses("difference-unexplained", () -> OrderBook.UNKNOWN.confirmed(OPEN, Side.CLERK, CLERK));
    refuses(
        "no-difference",
        () -> OrderBook.UNKNOWN.explained(OPEN, Difference.NOT_SHIPPED, "r", CLERK));
    OrderBook explained =
        OrderBook.UNKNOWN.explained(OPEN, Difference.NOT_PAID, "due in May", CLERK).state();

    assertThat(explained.confirmed(OPEN, Side.FINANCE, FINANCE).effective()).isTrue();
    refuses(
        "difference-unexplained",
        () ->
            explained.confirmed(
                compared("1000.00", "1000.00", "1000.00", "700.00"), Side.FINANCE, FINANCE));
  }

  /** FIN-11: whoever saw the book before one of the two said something has not seen it as it is. */
  @Test
  void whateverIsSaidIsSeenByWhoSpeaksNext() {
    OrderBook explained =
        OrderBook.UNKNOWN.explained(OPEN, Difference.NOT_PAID, "due in May", CLERK).state();
    OrderBook again =
        explained
            .explained(OPEN, Difference.NOT_PAID, "due in May", Acts.by("clerk", AT.plusMillis(1)))
            .state();
    OrderBook confirmed = explained.confirmed(OPEN, Side.FINANCE, FINANCE).state();
    OrderBook both = confirmed.confirmed(OPEN, Side.CLERK, CLERK).state();

    assertThat(
            Stream.of(OrderBook.UNKNOWN, explained, again, confirmed, both)
                .map(OrderBookTests::seen))
        .doesNotHaveDuplicates();
    assertThat(both.agreement().seen(SAME.mark())).isNotEqualTo(seen(both));
    Freight freight = freight("f-1", "80.00", Freight.Payer.COMPANY);
    assertThat(seen(both.posted(freight).state())).isEqualTo(seen(both));
    assertThat(seen(both)).isPositive().isLessThan(1L << 53);
  }

  private static long seen(OrderBook book) {
    return book.agreement().seen(OPEN.mark());
  }

  @Test
  void theCostOfItsGoodsIsFixedWhenTheyLeave() {
    OrderBook ordered =
        OrderBook.UNKNOWN.ordered(List.of(line("p", "12"), line("q", "2.5"), line("r", "1")));

    CostOfGoods cost =
        ordered.shipped(DAY, DAY, Map.of("p", cny("10.00"), "q", cny("3.33"))).cost();

    assertThat(cost.amounts()).containsExactly(cny("128.33"));
    assertThat(cost.unknown()).containsExactly("r");
    assertThat(cost.products())
        .containsExactly(
            new ProductCost("p", new BigDecimal("12"), cny("120.00")),
            new ProductCost("q", new BigDecimal("2.5"), cny("8.33")));
  }

  /** FIN-16: what was told when its month was closed counts later, and there for ever. */
  @Test
  void countsInOneMonthHoweverOftenItIsToldThatItLeft() {
    LocalDate earlier = DAY.minusMonths(1);
    OrderBook inTime = OrderBook.UNKNOWN.shipped(DAY, DAY, Map.of());
    OrderBook late = OrderBook.UNKNOWN.shipped(earlier, DAY, Map.of());

    assertThat(inTime.countsOn()).isNull();
    assertThat(late.shippedOn()).isEqualTo(earlier);
    assertThat(late.countsOn()).isEqualTo(DAY);
    assertThat(late.shipped(earlier, earlier, Map.of()).countsOn()).isEqualTo(DAY);
    assertThat(inTime.shipped(earlier, earlier, Map.of()).countsOn()).isEqualTo(DAY);
    assertThat(late.ordered(List.of()).countsOn()).isEqualTo(DAY);
  }

  @Test
  void freightThatWePayIsPartOfTheCostUntilItIsTakenBack() {
    Freight ours = freight("f-1", "80.00", Freight.Payer.COMPANY);
    Freight theirs = freight("f-2", "50.00", Freight.Payer.CUSTOMER);
    OrderBook book = OrderBook.UNKNOWN.posted(ours).state().posted(theirs).state();
    assertThat(book.freightCost()).containsExactly(cny("80.00"));
    refuses("own-paper", () -> book.reversed("f-1", "r", CLERK));

    OrderBook without = book.reversed("f-1", "wrong order", FINANCE).state();

    assertThat(without.freightCost()).isEmpty();
    assertThat(without.freights()).hasSize(2);
    refuses("freight-reversed", () -> without.reversed("f-1", "r", FINANCE));
  }

  private static Freight freight(String id, String amount, Freight.Payer payer) {
    return new Freight(id, cny(amount), payer, DAY, null, "clerk", null);
  }

  private static BookLine line(String product, String quantity) {
    return new BookLine(product, new BigDecimal(quantity), null, null);
  }

  private static Compared compared(String ordered, String shipped, String invoiced, String paid) {
    return new Compared(
        cny(ordered), cny(shipped), cny(ordered), cny(invoiced), cny("0.00"), cny(paid));
  }

  private static Money cny(String amount) {
    return Money.of(amount, "CNY");
  }

  private static void refuses(String problem, ThrowingCallable step) {
    assertThatThrownBy(step)
        .isInstanceOf(RuleViolation.class)
        .hasFieldOrPropertyWithValue("problem", problem);
  }
}
