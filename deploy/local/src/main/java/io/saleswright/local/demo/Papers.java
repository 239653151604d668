package io.saleswright.local.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What the people of the story fill in. */
final class Papers {

  static final List<String> ITEMS =
      List.of(
          "CUSTOMER_NAME",
          "PROJECT_NAME",
          "SPECIFICATION",
          "QUANTITY",
          "UNIT_PRICE",
          "AMOUNT",
          "DEPOSIT",
          "CONTRACT",
          "DELIVERY_ADDRESS",
          "CONSIGNEE",
          "CONTACT_PHONE",
          "ORDER_OWNERSHIP",
          "SHIP_DATE");

  private static final String PROJECT = "Demo: boiler house";

  private Papers() {}

  /** Three pumps on standard terms, at the catalogue's price. */
  static Map<String, Object> quote(String customerId, String productId, LocalDate today) {
    return Map.of(
        "customerId", customerId,
        "projectName", PROJECT,
        "lines",
            List.of(Map.of("productId", productId, "specification", "DN 40, 400 V", "quantity", 3)),
        "paymentTerms", Map.of("kind", "DEPOSIT_BALANCE", "depositPercent", 30),
        "deliveryOn", today.plusDays(14).toString(),
        "afterSales", "12 months",
        "validUntil", today.plusDays(30).toString());
  }

  /**
   * What a department says to a quote.
   *
   * @param more what it says beside that it can be done
   */
  static Map<String, Object> confirmation(String department, Map<String, Object> more) {
    Map<String, Object> body = new HashMap<>(more);
    body.put("department", department.toUpperCase(Locale.ROOT));
    body.put("feasible", true);
    return body;
  }

  /**
   * That one side has signed and sealed.
   *
   * @param scan identity of the scan among the contract's files
   */
  static Map<String, Object> signature(
      String side, String signatory, LocalDate today, String scan) {
    return Map.of(
        "side",
        side,
        "signatory",
        signatory,
        "signedOn",
        today.toString(),
        "sealed",
        true,
        "scan",
        scan);
  }

  /** Three pumps under a contract, which says prices and terms of payment. */
  static Map<String, Object> order(
      String customerId, String productId, String salesperson, String contractId, LocalDate today) {
    return Map.of(
        "customerId", customerId,
        "projectName", PROJECT,
        "salesperson", salesperson,
        "contractId", contractId,
        "lines", List.of(Map.of("productId", productId, "quantity", 3)),
        "requestedShipDate", today.plusDays(14).toString(),
        "delivery",
            Map.of(
                "address", "1 Demo Road, Hangzhou",
                "consignee", "Demo Consignee",
                "phone", "0571-5550100"));
  }

  /** The goods leave tomorrow, which may be agreed on today even for a rest day. */
  static Map<String, Object> shippingAgreement(LocalDate today) {
    return Map.of(
        "shipDate", today.plusDays(1).toString(),
        "route", "road, via Jiaxing",
        "freightPayment", "PREPAID",
        "papers", "with the goods",
        "warehouseConfirmedBy", "DEMO-warehouse",
        "customerConfirmation", "phone");
  }

  /**
   * A payment that covers a part of what is owed for an order.
   *
   * @param amount amount and currency, as the receivable shows them
   */
  static Map<String, Object> payment(
      String order, String customerId, JsonNode amount, LocalDate today) {
    return Map.of(
        "customerId",
        customerId,
        "amount",
        amount,
        "receivedOn",
        today.toString(),
        "method",
        "BANK_TRANSFER",
        "reference",
        "Demo",
        // The demo can be played again on the same day, for the same customer and amount.
        "anotherPayment",
        true,
        "allocations",
        List.of(Map.of("receivableId", order, "amount", amount)));
  }
}
