package io.saleswright.finance.invoices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.saleswright.finance.fixtures.Acts;
import io.saleswright.finance.invoiced.InvoiceIssued;
import io.saleswright.finance.invoiced.InvoiceReminded;
import io.saleswright.finance.invoiced.InvoiceRequested;
import io.saleswright.finance.invoiced.Proposal;
import io.saleswright.finance.orders.NetPrice;
import io.saleswright.finance.orders.OrderOwner;
import io.saleswright.finance.periods.OpenMonths;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Deadline;
import io.saleswright.platform.kernel.Fingerprint;
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
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvoiceTests {

  private static final OrderOwner REP = OrderOwner.of("rep", "team-1", "east");
  private static final Instant AT = Instant.parse("2026-11-23T02:00:00Z");
  private static final InvoiceRules RULES =
      new InvoiceRules(
          3,
          List.of(new BigDecimal("0"), new BigDecimal("13")),
          at -> at.plus(Duration.ofDays(2)),
          ZoneId.of("Asia/Shanghai"),
          OpenMonths.ALL);

  @Test
  void isAskedForWithAClockThatReminds() {
    Change<Invoice> change = requested("1130.00");

    assertThat(change.events())
        .containsExactly(new InvoiceRequested("i", "o1", "c", cny("1130.00")));
    assertThat(change.started())
        .containsExactly(
            new Deadline("FIN-07", Instant.parse("2026-11-25T02:00:00Z"))
                .remindingBefore(Duration.ofDays(1)));
  }

  @Test
  void isIssuedWithNetAndTaxOfItsGross() {
    Change<Invoice> change = issue(requested("1130.00").state(), "13");

    assertThat(change.events())
        .containsExactly(
            new InvoiceIssued(
                "i",
                "INV-S1-2026-00000001",
                "o1",
                "c",
                cny("1000.00"),
                cny("130.00"),
                cny("1130.00"),
                LocalDate.parse("2026-11-23"),
                "clerk"));
    assertThat(change.stopped()).containsExactly("FIN-07");
  }

  @Test
  void isIssuedOnce() {
    Invoice issued = issue(requested("100.00").state(), "13").state();

    assertThatThrownBy(() -> issue(issued, "13"))
        .isInstanceOf(RuleViolation.class)
        .hasFieldOrPropertyWithValue("rule", "FIN-08")
        .hasFieldOrPropertyWithValue("problem", "invoice-issued");
  }

  @Test
  void belongsToWhomItsOrderBelongs() {
    OrderOwner other = OrderOwner.of("rep-2", null, "west");
    Invoice issued = issue(requested("100.00").state(), "13").state();

    Change<Invoice> change = issued.belongingTo(other);

    assertThat(issued.owner()).isEqualTo(REP);
    assertThat(change.state().owner()).isEqualTo(other);
    assertThat(change.state().issue()).isEqualTo(issued.issue());
    assertThat(change.events()).isEmpty();
    assertThat(issued.belongingTo(REP).effective()).isFalse();
  }

  /** The buyer comes from the newest invoice that has the verified title, and no other (FIN-02). */
  @Test
  void proposesTheBuyerOfTheVerifiedTitle() {
    Issue other = written("INV-3", "Other Trading");
    Issue right = written("INV-2", "Ajanta Trading");
    Invoice verified = requestedFor("Ajanta Trading").state();

    Proposal proposal = verified.proposed(List.of(other, right), "Ajanta");

    assertThat(proposal)
        .isEqualTo(
            new Proposal(
                "Ajanta Trading",
                "91330200X",
                "1 Road",
                "Bank 1",
                new BigDecimal("13"),
                true,
                "INV-2"));
    assertThat(verified.proposed(List.of(other), "Ajanta").title()).isNull();
    assertThat(verified.proposed(List.of(other), "Ajanta").taxNumber()).isNull();
    assertThat(verified.proposed(List.of(other), "Ajanta Trading").title())
        .isEqualTo("Ajanta Trading");
  }

  /** Where no title was verified it is the newest invoice's, or the customer's name. */
  @Test
  void proposesTheNewestBuyerWhereNoTitleWasVerified() {
    Invoice unverified = requested("1130.00").state();

    Proposal newest =
        unverified.proposed(
            List.of(written("INV-3", "Other Trading"), written("INV-2", "Older")), "Name");
    Proposal named = unverified.proposed(List.of(), "Name");

    assertThat(newest.fromInvoice()).isEqualTo("INV-3");
    assertThat(newest.verified()).isNull();
    assertThat(named).isEqualTo(new Proposal("Name", null, null, null, null, null, null));
    assertThat(unverified.proposed(List.of(), null).title()).isNull();
  }

  private static Issue written(String number, String title) {
    return new Issue(
        number,
        new Issue.Buyer(title, "91330200X", "1 Road", "Bank 1"),
        new BigDecimal("13"),
        cny("100.00"),
        cny("13.00"),
        LocalDate.parse("2026-11-01"),
        "DEMO-finance",
        3,
        null);
  }

  /** Finance retypes the title; another one than was verified needs a reason (FIN-02). */
  @Test
  void noticesAnotherTitleThanTheVerifiedOne() {
    Invoice verified = requestedFor("Ajanta  Trading ").state();
    Invoice other = requestedFor("Ajanta Trading Shanghai").state();

    assertThat(issue(verified, "13").state().stage()).isEqualTo(InvoiceStage.ISSUED);
    assertThatThrownBy(() -> issue(other, "13"))
        .isInstanceOf(RuleViolation.class)
        .hasFieldOrPropertyWithValue("rule", "FIN-02")
        .hasFieldOrPropertyWithValue("problem", "title-differs");
    Issue confirmed = issue(other, "13", "the customer was renamed").state().issue();
    assertThat(Objects.requireNonNull(confirmed).titleReason())
        .isEqualTo("the customer was renamed");
  }

  /** The clock is missed after two days; then it is told again and again (FIN-07). */
  @Test
  void remindsUntilItIsWritten() {
    Invoice open = requested("100.00").state();
    Instant first = AT.plus(Duration.ofDays(4));
    assertThat(open.waiting()).isEqualTo(new Waiting(null, first, 0, null));

    Change<Invoice> once = open.reminded("i", RULES, first);
    Change<Invoice> twice = once.state().reminded("i", RULES, first.plus(Duration.ofDays(2)));

    assertThat(once.events())
        .containsExactly(new InvoiceReminded("i", "o1", "c", 1, first.plus(Duration.ofDays(2))));
    assertThat(twice.state().waiting())
        .isEqualTo(new Waiting(null, first.plus(Duration.ofDays(4)), 2, null));
    Invoice issued = issue(twice.state(), "13").state();
    assertThat(Objects.requireNonNull(issued.waiting()).remindAt()).isNull();
    assertThat(issued.reminded("i", RULES, AT).effective()).isFalse();
  }

  @Test
  void refusesARateThatIsNotInUseAndATitleThatIsBlank() {
    assertThatThrownBy(() -> issue(requested("100.00").state(), "12.99"))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> new Issue.Buyer(" ", null, null, null))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void putsTheTaxOnTopOfPricesThatExcludeIt() {
    Change<Invoice> change = issue(requestedOverNet("1000.05").state(), "13");

    assertThat(change.events())
        .containsExactly(
            new InvoiceIssued(
                "i",
                "INV-S1-2026-00000001",
                "o1",
                "c",
                cny("1000.05"),
                cny("130.01"),
                cny("1130.06"),
                LocalDate.parse("2026-11-23"),
                "clerk"));
  }

  @Test
  void hasTheRateWithWhichTheAmountDueWasMade() {
    assertThatThrownBy(() -> issue(requestedOverNet("1000.00").state(), "0"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("rate=13");
  }

  @ParameterizedTest
  @CsvSource({
    "0.00, 13, 0.00",
    "0.03, 13, 0.03",
    "0.04, 13, 0.05",
    "100.00, 0, 100.00",
    "333.33, 6, 353.33"
  })
  void roundsTheTaxOnTopOnce(String net, String rate, String gross) {
    assertThat(new NetPrice(cny(net), new BigDecimal(rate)).gross()).isEqualTo(cny(gross));
  }

  @ParameterizedTest
  @CsvSource({
    "100.00, 13, 88.50, 11.50",
    "0.01, 13, 0.01, 0.00",
    "0.00, 13, 0.00, 0.00",
    "113.00, 0, 113.00, 0.00"
  })
  void splitsTheGrossExactly(String gross, String rate, String net, String tax) {
    assertThat(TaxSplit.of(cny(gross), new BigDecimal(rate)))
        .isEqualTo(new TaxSplit(cny(net), cny(tax)));
  }

  @Test
  void addsUpForAnyGrossAndRate() {
    Random random = new Random(20261123);
    for (int i = 0; i < 2_000; i++) {
      Money gross = new Money(BigDecimal.valueOf(random.nextInt(100_000_000), 2), "CNY");
      BigDecimal rate = BigDecimal.valueOf(random.nextInt(10_000), 2);

      TaxSplit split = TaxSplit.of(gross, rate);

      assertThat(split.net().plus(split.tax())).isEqualTo(gross);
      assertThat(split.tax().isNegative()).as("%s at %s %%", gross, rate).isFalse();
    }
  }

  private static Change<Invoice> requested(String gross) {
    return Invoice.requested(
        "i", RequestInvoice.overGross("o1", "SO-20261123-0001", "c", REP, cny(gross)), RULES, AT);
  }

  private static Change<Invoice> requestedOverNet(String net) {
    NetPrice price = new NetPrice(cny(net), new BigDecimal("13"));
    return Invoice.requested(
        "i", RequestInvoice.overNet("o1", "SO-20261123-0001", "c", REP, price), RULES, AT);
  }

  private static Change<Invoice> requestedFor(String title) {
    RequestInvoice request =
        RequestInvoice.overGross("o1", "SO-20261123-0001", "c", REP, cny("100.00"));
    return Invoice.requested("i", request.entitled(Fingerprint.of("o1", title)), RULES, AT);
  }

  private static Change<Invoice> issue(Invoice invoice, String rate) {
    return issue(invoice, rate, null);
  }

  private static Change<Invoice> issue(Invoice invoice, String rate, @Nullable String titleReason) {
    return invoice.issued(
        "i",
        "INV-S1-2026-00000001",
        new IssueInvoice(
            new Issue.Buyer("Ajanta Trading", null, null, null), new BigDecimal(rate), titleReason),
        RULES,
        Acts.by("clerk", AT));
  }

  private static Money cny(String amount) {
    return Money.of(amount, "CNY");
  }
}
