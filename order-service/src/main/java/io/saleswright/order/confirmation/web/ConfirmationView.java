package io.saleswright.order.confirmation.web;

import io.saleswright.order.agreement.Agreement;
import io.saleswright.order.confirmation.ConfirmationDesk.Confirmed;
import io.saleswright.order.content.Delivery;
import io.saleswright.order.content.OrderContent;
import io.saleswright.order.content.OrderLine;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.web.Shows;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order as it was confirmed to its customer in writing.
 *
 * @param number number of the order
 * @param revision the revision that was confirmed
 * @param revisions all revisions that were confirmed, the first one first
 * @param confirmedOn the date of the paper
 * @param total what the lines come to, with the tax or without it as the terms say
 * @param terms how it is paid and invoiced
 * @param requestedShipDate when the goods shall leave
 * @param agreed how the customer agreed
 */
record ConfirmationView(
    String orderId,
    String number,
    long revision,
    List<Long> revisions,
    LocalDate confirmedOn,
    Instant confirmedAt,
    String confirmedBy,
    Buyer customer,
    @Nullable String projectName,
    @Nullable String contractNumber,
    String salesperson,
    List<Item> lines,
    Money total,
    TermsOfSale terms,
    LocalDate requestedShipDate,
    Destination delivery,
    List<Word> agreed) {

  /** The customer, as they were called then. */
  record Buyer(String id, @Nullable String name) {}

  /** A line as it was agreed. */
  record Item(
      int line,
      String productCode,
      String productName,
      @Nullable String specification,
      BigDecimal quantity,
      @Shows("sales-records") Money unitPrice,
      BigDecimal discountPercent,
      Money net) {

    static Item of(OrderLine line) {
      return new Item(
          line.line(),
          line.productCode(),
          line.productName(),
          line.specification(),
          line.quantity(),
          line.unitPrice(),
          line.discountPercent(),
          line.net());
    }
  }

  /** Where the goods go. */
  @Shows("customer-information")
  record Destination(String address, String consignee, String phone) {

    static Destination of(Delivery delivery) {
      return new Destination(delivery.address(), delivery.consignee(), delivery.phone());
    }
  }

  /**
   * How the customer agreed.
   *
   * @param change number of the change that they agreed to; left out for the order as it was first
   */
  record Word(String means, String recordedBy, Instant at, @Nullable Integer change) {}

  static ConfirmationView of(Confirmed confirmed) {
    Agreement agreement = confirmed.agreement();
    OrderContent content = agreement.content();
    return new ConfirmationView(
        confirmed.order().id(),
        confirmed.order().state().number(),
        agreement.revision(),
        confirmed.order().state().discussion().inWriting().stream()
            .map(Agreement::revision)
            .toList(),
        agreement.on(),
        agreement.at(),
        agreement.by(),
        new Buyer(content.customer().id(), content.customer().name()),
        content.project().name(),
        content.project().contractNumber(),
        content.salesperson(),
        content.lines().stream().map(Item::of).toList(),
        content.total(),
        TermsOfSale.of(content, agreement.taxRate()),
        content.requestedShipDate(),
        Destination.of(content.delivery()),
        agreement.words().stream()
            .map(word -> new Word(word.means(), word.recordedBy(), word.at(), word.change()))
            .toList());
  }
}
