package io.saleswright.finance.invoices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.saleswright.finance.fixtures.Acts;
import io.saleswright.finance.invoiced.Channel;
import io.saleswright.finance.invoiced.CreditClaim;
import io.saleswright.finance.invoiced.InvoiceSent;
import io.saleswright.finance.invoiced.InvoiceVoided;
import io.saleswright.finance.invoiced.Part;
import io.saleswright.finance.invoiced.Sending;
import io.saleswright.finance.orders.NetPrice;
import io.saleswright.finance.orders.OrderOwner;
import io.saleswright.finance.periods.OpenMonths;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.RuleViolation;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of an invoice: no money is invoiced twice, and none is lost (FIN-08). */
class InvoiceCourseTests {

  private static final OrderOwner REP = OrderOwner.of("rep", "team-1", "east");
  private static final Instant AT = Instant.parse("2026-11-23T02:00:00Z");
  private static final LocalDate DAY = LocalDate.parse("2026-11-23");
  private static final BigDecimal THIRTEEN = new BigDecimal("13");
  private static final InvoiceRules RULES =
      new InvoiceRules(
          3,
          List.of(THIRTEEN),
          at -> at.plus(Duration.ofDays(2)),
          ZoneId.of("Asia/Shanghai"),
          OpenMonths.ALL);

  @Test
  void aPartAndTheRestAreTheWhole() {
    Change<Invoice> change = split(overGross("100.00"), "33.33");

    Invoice rest = change.state();
    Part part = rest.course().parts().getFirst();
    assertThat(rest.gross()).isEqualTo(cny("66.67"));
    assertThat(part.gross()).isEqualTo(cny("33.33"));
    assertThat(part.netPrice()).isNull();
    assertThat(rest.course().openSince()).isEqualTo(AT);
    assertThat(change.edited()).isTrue();
    Part next = split(rest, "1.00").state().course().parts().getLast();
    assertThat(next.id()).isNotEqualTo(part.id());
  }

  /** Where prices exclude tax, the parts' tax adds up to that of the whole. */
  @Test
  void aPartOfANetPriceLeavesTheRestOfItsTax() {
    Invoice rest = split(overNet("100.03"), "33.33").state();

    Part part = rest.course().parts().getFirst();
    assertThat(Objects.requireNonNull(part.netPrice()).net()).isEqualTo(cny("33.33"));
    assertThat(Objects.requireNonNull(rest.netPrice()).net()).isEqualTo(cny("66.70"));
    assertThat(part.gross()).isEqualTo(cny("37.66"));
    assertThat(rest.gross().plus(part.gross())).isEqualTo(overNet("100.03").gross());
  }

  @ParameterizedTest
  @ValueSource(strings = {"100.00", "100.01", "0.00", "-1.00", "33.333"})
  void noPartIsTheWholeNothingOrNoAmountOfAPaper(String amount) {
    assertThatThrownBy(() -> split(overGross("100.00"), amount)).isInstanceOf(InvalidInput.class);
  }

  @Test
  void isSplitInItsCurrencyAndOnlyWhileItIsNotWritten() {
    assertThatThrownBy(() ->
            InvoiceCourse.split(
                overGross("100.00"), "i", Money.of("1", "USD"), Acts.by("clerk", AT)))
        .isInstanceOf(InvalidInput.class);
    refuses("invoice-issued", () -> split(written("100.00"), "1.00"));
    assertThat(split(overGross("100.00"), "99.99").state().gross()).isEqualTo(cny("0.01"));
  }

  @Test
  void isCompleteOnceEachPartIsThere() {
    Invoice rest = split(overGross("100.00"), "33.33").state();

    assertThat(InvoiceCourse.completed(rest, 0).effective()).isFalse();
    Invoice complete = InvoiceCourse.completed(rest, 1).state();
    assertThat(complete.course().openSince()).isNull();
    assertThat(InvoiceCourse.completed(complete, 1).effective()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"2026-11-22, false", "2026-11-23, true", "2026-11-25, true", "2026-11-26, false"})
  void isSentFromItsDayUntilToday(LocalDate on, boolean taken) {
    Sending sending = new Sending(Channel.EMAIL, on, null, "clerk");
    LocalDate today = LocalDate.parse("2026-11-25");
    if (taken) {
      Change<Invoice> sent = InvoiceCourse.sent(written("100.00"), "i", sending, today);
      assertThat(sent.state().course().sendings()).containsExactly(sending);
      assertThat(sent.events())
          .containsExactly(
              new InvoiceSent("i", "INV-S1-2026-00000001", "o1", "c", "EMAIL", on, "clerk"));
    } else {
      assertThatThrownBy(() -> InvoiceCourse.sent(written("100.00"), "i", sending, today))
          .isInstanceOf(InvalidInput.class);
    }
    refuses(
        "invoice-not-counting", () -> InvoiceCourse.sent(overGross("100.00"), "i", sending, today));
  }

  /**
   * FIN-08, FIN-16: in its month, by another person, without credit notes; all is invoiced anew.
   */
  @Test
  void isVoidedInItsMonthByAnotherPersonWhileNothingWasCredited() {
    Invoice written = written("100.00");
    Invoice credited = credited(written, "k1", "10.00");
    refuses("invoice-month-over", () -> voided(written, DAY.plusMonths(1), "head"));
    refuses("invoice-month-over", () -> voided(written, DAY.plusYears(1), "head"));
    refuses("own-paper", () -> voided(written, DAY, "clerk"));
    refuses("invoice-credited", () -> voided(credited, DAY, "head"));
    refuses("invoice-not-counting", () -> voided(overGross("100.00"), DAY, "head"));

    Change<Invoice> change = voided(written, LocalDate.parse("2026-11-30"), "head");

    assertThat(change.events())
        .containsExactly(
            new InvoiceVoided("i", "INV-S1-2026-00000001", "o1", "c", cny("100.00"), "head"));
    Invoice voided = change.state();
    assertThat(voided.stage()).isEqualTo(InvoiceStage.VOIDED);
    assertThat(voided.course().parts()).extracting(Part::gross).containsExactly(cny("100.00"));
    assertThat(InvoiceCourse.left(voided)).isEqualTo(cny("0.00"));
    assertThat(credited(voided, "k2", "0.01").course().credits()).isEmpty();
    refuses("invoice-not-counting", () -> voided(voided, DAY, "head"));
  }

  @Test
  void creditNotesTakeNoMoreOffItThanItIsOver() {
    Invoice written = written("100.00");
    assertThat(InvoiceCourse.left(written)).isEqualTo(cny("100.00"));

    Invoice most = credited(written, "k1", "99.99");

    assertThat(InvoiceCourse.left(most)).isEqualTo(cny("0.01"));
    assertThat(credited(most, "k2", "0.02")).isEqualTo(most);
    assertThat(credited(most, "k1", "0.01")).isEqualTo(most);
    assertThat(InvoiceCourse.left(credited(most, "k2", "0.01"))).isEqualTo(cny("0.00"));
    CreditClaim dollars = new CreditClaim("k3", Money.of("0.01", "USD"));
    assertThat(InvoiceCourse.credited(most, dollars).effective()).isFalse();
    assertThat(credited(overGross("100.00"), "k1", "1.00").course().credits()).isEmpty();
    assertThat(InvoiceCourse.left(overGross("100.00"))).isEqualTo(cny("0.00"));
  }

  @Test
  void whatACreditNoteTookOffIsThereAgain() {
    Invoice both = credited(credited(written("100.00"), "k1", "40.00"), "k2", "10.00");

    Invoice one = InvoiceCourse.uncredited(both, "k1").state();

    assertThat(InvoiceCourse.left(one)).isEqualTo(cny("90.00"));
    assertThat(InvoiceCourse.uncredited(one, "k1").effective()).isFalse();
  }

  private static Invoice credited(Invoice invoice, String id, String gross) {
    return InvoiceCourse.credited(invoice, new CreditClaim(id, cny(gross))).state();
  }

  private static Change<Invoice> split(Invoice invoice, String amount) {
    return InvoiceCourse.split(invoice, "i", Money.of(amount, "CNY"), Acts.by("clerk", AT));
  }

  private static Change<Invoice> voided(Invoice invoice, LocalDate today, String by) {
    return InvoiceCourse.voided(invoice, "i", "wrong title", today, Acts.by(by, AT));
  }

  private static Invoice overGross(String gross) {
    RequestInvoice request =
        RequestInvoice.overGross("o1", "SO-20261123-0001", "c", REP, cny(gross));
    return Invoice.requested("i", request, RULES, AT).state();
  }

  private static Invoice overNet(String net) {
    NetPrice price = new NetPrice(cny(net), THIRTEEN);
    RequestInvoice request = RequestInvoice.overNet("o1", "SO-20261123-0001", "c", REP, price);
    return Invoice.requested("i", request, RULES, AT).state();
  }

  private static Invoice written(String gross) {
    Issue.Buyer buyer = new Issue.Buyer("Ajanta Trading", null, null, null);
    return overGross(gross)
        .issued(
            "i",
            "INV-S1-2026-00000001",
            new IssueInvoice(buyer, THIRTEEN, null),
            RULES,
            Acts.by("clerk", AT))
        .state();
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
