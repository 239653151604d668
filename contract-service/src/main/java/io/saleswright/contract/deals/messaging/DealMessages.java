package io.saleswright.contract.deals.messaging;

import io.saleswright.contract.deals.DealOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the files of deals read of the events of orders and finance. */
final class DealMessages {

  private DealMessages() {}

  /** Of order.OrderPlaced.v1. */
  record Placed(
      String orderId,
      String number,
      String customerId,
      @Nullable String contractId,
      String salesperson,
      @Nullable String team,
      @Nullable String region,
      @Nullable Boolean paperContract,
      Instant receivedAt) {

    DealOrder order() {
      return new DealOrder(
          number, customerId, contractId, salesperson, team, region, null, paperContract);
    }
  }

  /** Of order.OrderChanged.v1, the only event that tells of an edit to whom the order belongs. */
  record Changed(
      String orderId,
      @Nullable String contractId,
      @Nullable Boolean paperContract,
      @Nullable String salesperson,
      @Nullable String team,
      @Nullable String region) {

    DealOrder of(DealOrder before) {
      return before.under(contractId, paperContract).soldBy(salesperson, team, region);
    }
  }

  /** Of order.OrderScopeChanged.v1. */
  record ScopeChanged(
      String orderId,
      String salesperson,
      @Nullable String team,
      @Nullable String region,
      @Nullable List<String> sharedWith) {

    DealOrder of(DealOrder before) {
      return before.belongingTo(salesperson, team, region, sharedWith);
    }
  }

  /** Of order.OrderVerified.v1, order.OrderCancelled.v1 and the receivable's events. */
  record OfOrder(String orderId) {}

  /** Of order.DeliveryNotePrepared.v1. */
  record NotePrepared(String orderId, LocalDate shipDate) {}

  /** Of order.OrderSigned.v1. */
  record Signed(String orderId, LocalDate signedOn) {}

  /** Of finance.InvoiceIssued.v1. */
  record Issued(String invoiceId, String number, String orderId, LocalDate issuedOn) {}

  /** Of finance.InvoiceVoided.v1. */
  record Voided(String invoiceId, String orderId) {}
}
