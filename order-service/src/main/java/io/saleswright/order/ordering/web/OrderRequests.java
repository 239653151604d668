package io.saleswright.order.ordering.web;

import io.saleswright.order.changes.Particulars;
import io.saleswright.order.content.Delivery;
import io.saleswright.order.content.PaymentTerms;
import io.saleswright.order.content.Project;
import io.saleswright.order.inquiries.InquiryDesk;
import io.saleswright.order.intake.Verification.Party;
import io.saleswright.order.lifecycle.Owning;
import io.saleswright.order.logistics.ShippingTerms;
import io.saleswright.order.ordering.ChangeDesk;
import io.saleswright.order.ordering.PlaceOrder;
import io.saleswright.order.questions.AskedOf;
import io.saleswright.order.questions.Side;
import io.saleswright.order.shipping.Shipment.Accepted;
import io.saleswright.order.shipping.Shipment.FreightPayment;
import io.saleswright.order.shipping.Shipment.SignOff;
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
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bodies of the commands on orders. */
final class OrderRequests {

  private OrderRequests() {}

  /** A field of a form that was left blank tells nothing. */
  private static @Nullable String told(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : typed;
  }

  /** Somebody's staff id; with blanks around it would be nobody's. */
  private static @Nullable String person(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  record Line(
      @NotBlank @Size(max = 64) String productId,
      @Nullable @Size(max = 500) String specification,
      @NotNull @Positive @Digits(integer = 9, fraction = 3) BigDecimal quantity,
      @Nullable Money unitPrice,
      @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
          BigDecimal discountPercent) {

    PlaceOrder.Item item() {
      BigDecimal discount = discountPercent == null ? BigDecimal.ZERO : discountPercent;
      return new PlaceOrder.Item(productId, specification, quantity, unitPrice, discount);
    }
  }

  record Terms(
      @NotNull PaymentTerms.Kind kind,
      @Nullable BigDecimal depositPercent,
      @Nullable Integer creditDays) {

    PaymentTerms terms() {
      return new PaymentTerms(kind, depositPercent, creditDays);
    }
  }

  record DeliveryAddress(
      @NotBlank @Size(max = 300) String address,
      @NotBlank @Size(max = 100) String consignee,
      @NotBlank @Size(max = 40) String phone) {

    Delivery delivery() {
      return new Delivery(address, consignee, phone);
    }
  }

  record Content(
      @NotBlank @Size(max = 64) String customerId,
      @Nullable @Size(max = 200) String projectName,
      @Nullable @Size(max = 64) String contractNumber,
      @Nullable @Size(max = 64) String contractId,
      @Nullable @Size(max = 64) String salesperson,
      @NotEmpty @Size(max = 200) List<@Valid @NotNull Line> lines,
      @Nullable @Valid Terms paymentTerms,
      @Nullable Boolean taxIncluded,
      @Nullable @Size(max = 200) String invoiceTitle,
      @NotNull LocalDate requestedShipDate,
      @NotNull @Valid DeliveryAddress delivery,
      @Nullable @Size(max = 1000) String priceReason) {

    Content {
      contractId = told(contractId);
      invoiceTitle = told(invoiceTitle);
      priceReason = told(priceReason);
    }

    PlaceOrder wish() {
      return new PlaceOrder(
          customerId,
          new Project(projectName, contractNumber, contractId),
          salesperson,
          lines.stream().map(Line::item).toList(),
          new PlaceOrder.Terms(
              paymentTerms == null ? null : paymentTerms.terms(), taxIncluded, invoiceTitle),
          requestedShipDate,
          delivery.delivery(),
          priceReason);
    }
  }

  record Confirmation(
      @NotNull Party party,
      @NotBlank @Size(max = 100) String means,
      @Nullable @Size(max = 1000) String differences) {

    Confirmation {
      differences = told(differences);
    }
  }

  record CheckedItems(@NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 40) String> items) {}

  /** What is wrong with the goods; it names nobody, because plant and sales both read it. */
  record Problem(
      @NotBlank @Size(max = 1000) @WithoutContacts String description,
      @Nullable @Positive Integer line) {}

  /** Who sees to a problem. */
  record Assignment(@NotBlank @Size(max = 64) String assignee) {}

  /**
   * What the customer says to a delay.
   *
   * @param forecastDate the date that they were told
   * @param means how they said it
   * @param objection what they do not agree with; they take the new date when it is left out
   */
  record DelayNoted(
      @NotNull LocalDate forecastDate,
      @NotBlank @Size(max = 100) String means,
      @Nullable @Size(max = 1000) @WithoutContacts String objection) {

    DelayNoted {
      objection = told(objection);
    }
  }

  /** What was done about a problem. */
  record Remedy(@NotBlank @Size(max = 1000) @WithoutContacts String remedy) {}

  /**
   * What has to be answered before an order goes on; it is told in an event, so it names nobody.
   *
   * @param to who has to answer; when it is left out inside sales ask the salesperson, and
   *     everybody else asks inside sales
   * @param responsible staff id of the person who has to answer, if one is named
   */
  record Hold(
      @NotBlank @Size(max = 1000) @WithoutContacts String question,
      @Nullable Side to,
      @Nullable @Size(max = 64) String responsible) {

    AskedOf asked() {
      return new AskedOf(question, to, person(responsible), false);
    }
  }

  /**
   * What somebody asks about an order; those who read it are of several departments, so it names
   * nobody.
   *
   * @param to who has to answer; when it is left out inside sales ask the salesperson, and
   *     everybody else asks inside sales
   * @param responsible staff id of the person who has to answer, if one is named
   * @param forCustomer whether it is the customer who asks, and the caller records it
   */
  record Inquiry(
      @NotBlank @Size(max = 1000) @WithoutContacts String question,
      @Nullable Side to,
      @Nullable @Size(max = 64) String responsible,
      @Nullable Boolean forCustomer) {

    AskedOf asked() {
      return new AskedOf(question, to, person(responsible), Boolean.TRUE.equals(forCustomer));
    }
  }

  /**
   * What is answered.
   *
   * @param saidBy who said it, when it is not the caller's own answer
   */
  record Reply(
      @NotBlank @Size(max = 2000) @WithoutContacts String answer,
      @Nullable @Size(max = 100) String saidBy) {

    InquiryDesk.Said said() {
      return new InquiryDesk.Said(answer, told(saidBy));
    }
  }

  /** Why, in the words of our staff; it is told in an event, so it names nobody. */
  record Reason(@NotBlank @Size(max = 1000) @WithoutContacts String reason) {}

  record NewSalesperson(
      @NotBlank @Size(max = 64) String salesperson,
      @Nullable @Size(max = 80) String team,
      @Nullable Boolean shared,
      @NotBlank @Size(max = 1000) @WithoutContacts String reason) {

    Owning.Handover handover() {
      return new Owning.Handover(salesperson, told(team), Boolean.TRUE.equals(shared), reason);
    }
  }

  /**
   * What is agreed for a shipment; route, freight payment and papers are those of the store's
   * freight terms when they are left out.
   *
   * @param warehouseConfirmedBy the warehouse keeper who agreed; when it is left out they confirm
   *     by themselves
   */
  record ShippingAgreement(
      @NotNull LocalDate shipDate,
      @Nullable @Size(max = 64) String carrierId,
      @Nullable @Size(max = 64) String routeCode,
      @Nullable @Size(max = 300) @WithoutContacts String route,
      @Nullable FreightPayment freightPayment,
      @Nullable @Size(max = 300) @WithoutContacts String papers,
      @Nullable @Size(max = 64) String warehouseConfirmedBy,
      @NotBlank @Size(max = 300) String customerConfirmation) {

    ShippingTerms.Wish wish() {
      return new ShippingTerms.Wish(
          shipDate,
          told(carrierId),
          told(routeCode),
          told(route),
          freightPayment,
          told(papers),
          person(warehouseConfirmedBy),
          customerConfirmation);
    }
  }

  /**
   * Which delivery note somebody agrees to.
   *
   * @param preparedAt when the one was prepared that they saw
   */
  record SeenNote(@NotNull Instant preparedAt) {}

  record Signature(
      @NotNull LocalDate signedOn,
      @NotBlank @Size(max = 100) String signer,
      @Nullable @Size(max = 2000) String remarks,
      @Nullable @Size(max = 200) String proof,
      @Nullable @Size(max = 200) List<@Valid @NotNull AcceptedLine> accepted) {

    SignOff signOff(String by) {
      List<Accepted> lines =
          accepted == null ? null : accepted.stream().map(AcceptedLine::accepted).toList();
      return new SignOff(signedOn, signer, remarks, by, proof, lines);
    }

    Signature {
      remarks = told(remarks);
    }
  }

  /** What was accepted of a line of which something was missing or wrong. */
  record AcceptedLine(
      int line,
      @NotNull @PositiveOrZero @Digits(integer = 9, fraction = 3) BigDecimal quantity,
      @Nullable Boolean rightItem) {

    Accepted accepted() {
      return new Accepted(line, quantity, !Boolean.FALSE.equals(rightItem));
    }
  }

  record WantedChange(
      @NotBlank @Size(max = 1000) @WithoutContacts String reason,
      @Nullable @Size(min = 1, max = 200) List<@Valid @NotNull Line> lines,
      @Nullable LocalDate requestedShipDate,
      @NotBlank @Size(max = 300) String customerConfirmation,
      @Nullable @Valid DeliveryAddress delivery,
      @Nullable @Valid Terms paymentTerms,
      @Nullable @Size(max = 200) String invoiceTitle,
      @Nullable @Size(max = 64) String salesperson,
      @Nullable @Size(max = 80) String team) {

    ChangeDesk.Wish wish() {
      return new ChangeDesk.Wish(
          reason,
          lines == null ? null : lines.stream().map(Line::item).toList(),
          requestedShipDate,
          customerConfirmation,
          others());
    }

    private Particulars others() {
      return new Particulars(
          delivery == null ? null : delivery.delivery(),
          paymentTerms == null ? null : paymentTerms.terms(),
          told(invoiceTitle),
          told(salesperson),
          told(team),
          null);
    }
  }

  record ChangeDecision(
      boolean approved, @Nullable @Size(max = 1000) @WithoutContacts String reason) {}
}
