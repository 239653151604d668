package io.saleswright.contract.contracts.web;

import io.saleswright.contract.clauses.ContractKind;
import io.saleswright.contract.clauses.Wording;
import io.saleswright.contract.content.ContentWish;
import io.saleswright.contract.content.ContractTerms;
import io.saleswright.contract.content.Limits;
import io.saleswright.contract.contracts.DraftContract;
import io.saleswright.contract.offers.PaymentTerms;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.web.WithoutContacts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The bodies of the commands that write contracts. */
final class ContractRequests {

  private static final String USUAL_CURRENCY = "CNY";

  private ContractRequests() {}

  /** A field of a form that was left blank tells nothing. */
  static @Nullable String told(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  /** A line: of a product of the catalogue, or free with name, unit and price of its own. */
  record Line(
      @Nullable @Size(max = 64) String productId,
      @Nullable @Size(max = 200) String name,
      @Nullable @Size(max = 500) String specification,
      @Nullable @Size(max = 20) @WithoutContacts String unit,
      @Nullable @Positive @Digits(integer = 9, fraction = 3) BigDecimal quantity,
      @Nullable Money unitPrice,
      @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
          BigDecimal discountPercent,
      @Nullable LocalDate deliveryOn) {

    ContentWish.Line wish() {
      return new ContentWish.Line(
          told(productId),
          told(name),
          told(specification),
          told(unit),
          quantity,
          unitPrice,
          discountPercent == null ? BigDecimal.ZERO : discountPercent,
          deliveryOn);
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

  /** A text: of a template in its newest version, or written for this contract about a topic. */
  record Text(
      @Nullable @Size(max = 64) String templateId,
      @Nullable @Size(max = 60) String topic,
      @Nullable @Size(max = Wording.LONGEST) String text) {

    ContentWish.Text wish() {
      return new ContentWish.Text(told(templateId), told(topic), told(text));
    }
  }

  /** What shall be agreed on; currency is that of the lines when it is not said. */
  record Content(
      @NotNull ContractKind kind,
      @Nullable @Size(max = 200) String title,
      @Nullable @Size(max = 200) List<@Valid @NotNull Line> lines,
      @Nullable @Size(max = 3) String currency,
      @Nullable @Valid Payment paymentTerms,
      @Nullable Boolean taxIncluded,
      @Nullable LocalDate deliveryOn,
      @Nullable @Size(max = 500) String afterSales,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validUntil,
      @Nullable Money amountLimit,
      @Nullable @Size(max = 60) List<@Valid @NotNull Text> clauses) {

    ContentWish wish() {
      return new ContentWish(
          kind,
          told(title),
          all(lines).map(Line::wish).toList(),
          new ContractTerms(
              currencyMeant(),
              paymentTerms == null ? null : paymentTerms.terms(),
              Boolean.TRUE.equals(taxIncluded),
              deliveryOn,
              told(afterSales)),
          new Limits(validFrom, validUntil, amountLimit),
          all(clauses).map(Text::wish).toList());
    }

    private String currencyMeant() {
      if (currency != null) {
        return currency;
      }
      return Stream.concat(all(lines).map(Line::unitPrice), Stream.ofNullable(amountLimit))
          .filter(Objects::nonNull)
          .map(Money::currency)
          .findFirst()
          .orElse(USUAL_CURRENCY);
    }

    private static <T> Stream<T> all(@Nullable List<T> list) {
      return list == null ? Stream.empty() : list.stream();
    }
  }

  /** A contract: with whom, whose, and what shall be agreed on. */
  record NewContract(
      @NotBlank @Size(max = 64) String customerId,
      @Nullable @Size(max = 64) String salesperson,
      @Nullable @Size(max = 200) @WithoutContacts String projectName,
      @NotNull @Valid Content content) {

    DraftContract wish() {
      return new DraftContract(
          customerId.strip(), told(salesperson), told(projectName), content.wish());
    }
  }

  /** Why; it stays at the contract. */
  record Reason(@NotBlank @Size(max = 1000) @WithoutContacts String reason) {}

  /** Agreement with a step of the chain. */
  record Approval(
      @Nullable @Size(max = 50) List<@NotBlank @Size(max = 100) String> checked,
      @Nullable @Size(max = 1000) String opinion) {

    List<String> items() {
      return checked == null ? List.of() : checked;
    }
  }
}
