package io.saleswright.contract.execution;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.contract.clauses.ContractKind;
import io.saleswright.contract.content.ContractContent;
import io.saleswright.contract.content.ContractLine;
import io.saleswright.contract.content.ContractTerms;
import io.saleswright.contract.content.Limits;
import io.saleswright.contract.execution.KnownPayment.Share;
import io.saleswright.contract.offers.OfferLine.ProductRef;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Stored;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What became of a contract, and what is still to be done (CON-09). */
class ExecutionTests {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
  private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

  /** An order may have several invoices, and one that is voided does not count (FIN-08). */
  @Test
  void whatWasInvoicedIsTheSumOfTheInvoicesThatCount() {
    OrderProgress split = OrderProgress.UNKNOWN.invoiced(cny("60.00")).invoiced(cny("40.00"));

    assertThat(split.invoiced()).isEqualTo(cny("100.00"));
    assertThat(split.invoiceVoided(cny("40.00")).invoiced()).isEqualTo(cny("60.00"));
    assertThat(OrderProgress.UNKNOWN.invoiceVoided(cny("40.00")).invoiced()).isNull();
  }

  @Test
  void addsUpWhatOrdersAndMoneyMadeOfIt() {
    OrderProgress shipped =
        order("o-1", "C", "3", "100.00").shipped(NOW).signed(DAY).invoiced(cny("100.00"));
    OrderProgress open =
        order("o-2", "C", "2", "70.00").planned(List.of(part("21.00"), part("49.00")));
    OrderProgress gone = order("o-3", "C", "90", "9000.00").gone();
    Execution execution =
        new Execution(
            List.of(stored("o-1", shipped), stored("o-2", open), stored("o-3", gone)),
            List.of(share("o-1", "100.00"), share("o-2", "30.00"), share("o-2", "-5.00")),
            framework("10", cny("500.00")));

    assertThat(execution.ordered()).isEqualTo(cny("170.00"));
    assertThat(execution.shipped()).isEqualTo(cny("100.00"));
    assertThat(execution.signed()).isEqualTo(cny("100.00"));
    assertThat(execution.invoiced()).isEqualTo(cny("100.00"));
    assertThat(execution.received()).isEqualTo(cny("125.00"));
    assertThat(execution.remaining().amount()).isEqualTo(cny("330.00"));
    assertThat(execution.remaining().lines().getFirst().left()).isEqualByComparingTo("5");
    assertThat(execution.duties())
        .containsExactly(
            new Duty(Duty.Kind.SHIP, "o-2", "SO-o-2", null, DAY),
            new Duty(Duty.Kind.PAY, "o-2", "SO-o-2", cny("45.00"), DAY));
  }

  @Test
  void whatWasSignedForHasToBeInvoiced() {
    OrderProgress signed = order("o-1", "C", "3", "100.00").shipped(NOW).signed(DAY);
    Execution execution =
        new Execution(List.of(stored("o-1", signed)), List.of(), framework(null, null));

    assertThat(execution.duties())
        .containsExactly(new Duty(Duty.Kind.INVOICE, "o-1", "SO-o-1", null, null));
    assertThat(execution.remaining().amount()).isNull();
    assertThat(execution.remaining().lines()).isEmpty();
  }

  /** FIN-08: an invoice that was voided is none, and another one is due. */
  @Test
  void whatWasVoidedHasToBeInvoicedAnew() {
    OrderProgress voided =
        order("o-1", "C", "3", "100.00")
            .shipped(NOW)
            .signed(DAY)
            .invoiced(cny("100.00"))
            .invoiceVoided(cny("100.00"));
    Execution execution =
        new Execution(List.of(stored("o-1", voided)), List.of(), framework(null, null));

    assertThat(execution.duties())
        .containsExactly(new Duty(Duty.Kind.INVOICE, "o-1", "SO-o-1", null, null));
  }

  /** What is ordered of a product that two lines have is not counted against both. */
  @Test
  void ordersFillTheLinesOfAProductOneAfterTheOther() {
    ContractContent one = framework("10", null);
    ContractLine first = one.lines().getFirst();
    ContractLine second =
        new ContractLine(
            2,
            first.product(),
            first.name(),
            null,
            "piece",
            new BigDecimal("20"),
            cny("28.00"),
            BigDecimal.ZERO,
            null);
    ContractContent two =
        new ContractContent(
            ContractKind.FRAMEWORK,
            null,
            List.of(first, second),
            one.terms(),
            one.limits(),
            List.of());

    assertThat(left(two, "15")).containsExactly("0", "15");
    assertThat(left(two, "4")).containsExactly("6", "20");
    assertThat(left(two, "33")).containsExactly("0", "-3");
  }

  private static List<String> left(ContractContent content, String ordered) {
    Execution execution =
        new Execution(
            List.of(stored("o-1", order("o-1", "C", ordered, "1.00"))), List.of(), content);
    return execution.remaining().lines().stream().map(line -> line.left().toPlainString()).toList();
  }

  @Test
  void dutyIsLateWhenItsDayIsOver() {
    Duty duty = new Duty(Duty.Kind.SHIP, "o", "SO", null, DAY);

    assertThat(duty.isLate(DAY)).isFalse();
    assertThat(duty.isLate(DAY.plusDays(1))).isTrue();
    assertThat(new Duty(Duty.Kind.INVOICE, "o", "SO", null, null).isLate(DAY)).isFalse();
  }

  private static OrderProgress order(String id, String contract, String quantity, String total) {
    return OrderProgress.UNKNOWN.placed(
        new PlacedOrder(
            contract,
            "SO-" + id,
            List.of(new PlacedOrder.Line("chair", new BigDecimal(quantity))),
            cny(total),
            DAY));
  }

  private static ContractContent framework(@Nullable String quantity, @Nullable Money limit) {
    ContractLine line =
        new ContractLine(
            1,
            new ProductRef("chair", "C-1"),
            "Chair",
            null,
            "piece",
            quantity == null ? null : new BigDecimal(quantity),
            cny("30.00"),
            BigDecimal.ZERO,
            null);
    return new ContractContent(
        ContractKind.FRAMEWORK,
        null,
        List.of(line),
        new ContractTerms("CNY", null, true, null, null),
        new Limits(null, null, limit),
        List.of());
  }

  private static Stored<OrderProgress> stored(String id, OrderProgress order) {
    return new Stored<>(id, 1, 1, 0, order, List.of(), NOW, "s", NOW, "s", false);
  }

  private static Share share(String order, String amount) {
    return new Share(order, cny(amount), null);
  }

  private static Instalment part(String amount) {
    return new Instalment(cny(amount), DAY);
  }

  private static Money cny(String amount) {
    return Money.of(amount, "CNY");
  }
}
