package io.saleswright.contract.quotes.web;

import io.saleswright.contract.offers.OfferTerms;
import io.saleswright.contract.offers.OfferWish;
import io.saleswright.contract.offers.PaymentTerms;
import io.saleswright.contract.parties.Lead;
import io.saleswright.contract.quotes.DraftQuote;
import io.saleswright.contract.quotes.DraftQuote.Recipient;
import io.saleswright.contract.quotes.DraftQuote.Wish;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.web.WithoutContacts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bodies of the commands that write quotes. */
final class QuoteRequests {

  private QuoteRequests() {}

  /** A field of a form that was left blank tells nothing. */
  static @Nullable String told(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  /** A line: of a product of the catalogue, or free with name, unit and price of its own. */
  record Line(
      @Nullable @Size(max = 64) String productId,
      @Nullable @Size(max = 200) @WithoutContacts String name,
      @Nullable @Size(max = 500) String specification,
      @Nullable @Size(max = 20) @WithoutContacts String unit,
      @NotNull @Positive @Digits(integer = 9, fraction = 3) BigDecimal quantity,
      @Nullable Money unitPrice,
      @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
          BigDecimal discountPercent) {

    OfferWish.Line wish() {
      return new OfferWish.Line(
          told(productId),
          told(name),
          told(specification),
          told(unit),
          quantity,
          unitPrice,
          discountPercent == null ? BigDecimal.ZERO : discountPercent);
    }
  }

  /** How it is paid. */
  record Payment(
      @NotNull PaymentTerms.Kind kind,
      @Nullable BigDecimal depositPercent,
      @Nullable Integer creditDays) {

    PaymentTerms terms() {
      return new PaymentTerms(kind, depositPercent, creditDays);
    }
  }

  /** Who has no customer's file yet. */
  record LeadBody(
      @NotBlank @Size(max = 200) String name, @Nullable @Size(max = 200) String contact) {

    Lead lead() {
      return new Lead(name.strip(), told(contact));
    }
  }

  /** A quote: for whom, and what is offered on which terms. */
  record Content(
      @Nullable @Size(max = 64) String customerId,
      @Nullable @Valid LeadBody lead,
      @Nullable @Size(max = 64) String salesperson,
      @Nullable @Size(max = 200) @WithoutContacts String projectName,
      @NotEmpty @Size(max = 200) List<@Valid @NotNull Line> lines,
      @Nullable @Valid Payment paymentTerms,
      @Nullable Boolean taxIncluded,
      @Nullable LocalDate deliveryOn,
      @Nullable @Size(max = 500) @WithoutContacts String afterSales,
      @Nullable LocalDate validUntil) {

    DraftQuote draft() {
      return new DraftQuote(
          new Recipient(told(customerId), lead == null ? null : lead.lead(), told(salesperson)),
          new OfferBody(
                  projectName, lines, paymentTerms, taxIncluded, deliveryOn, afterSales, validUntil)
              .wish());
    }
  }

  /** What is offered on which terms. */
  record OfferBody(
      @Nullable @Size(max = 200) @WithoutContacts String projectName,
      @NotEmpty @Size(max = 200) List<@Valid @NotNull Line> lines,
      @Nullable @Valid Payment paymentTerms,
      @Nullable Boolean taxIncluded,
      @Nullable LocalDate deliveryOn,
      @Nullable @Size(max = 500) @WithoutContacts String afterSales,
      @Nullable LocalDate validUntil) {

    Wish wish() {
      OfferTerms terms =
          new OfferTerms(
              paymentTerms == null ? null : paymentTerms.terms(),
              Boolean.TRUE.equals(taxIncluded),
              deliveryOn,
              told(afterSales),
              validUntil);
      return new Wish(
          told(projectName), new OfferWish(lines.stream().map(Line::wish).toList(), terms));
    }
  }

  /** Whom the same shall be offered; the same one when nobody is named. */
  record Copy(
      @Nullable @Size(max = 64) String customerId,
      @Nullable @Valid LeadBody lead,
      @Nullable @Size(max = 64) String salesperson) {

    @Nullable Recipient recipient() {
      return told(customerId) == null && lead == null
          ? null
          : new Recipient(told(customerId), lead == null ? null : lead.lead(), told(salesperson));
    }
  }

  /** The customer's file. */
  record CustomerFile(@NotBlank @Size(max = 64) String customerId) {}

  /** Why, in the words of our staff; it is told in an event, so it names nobody. */
  record Reason(@NotBlank @Size(max = 1000) @WithoutContacts String reason) {}
}
