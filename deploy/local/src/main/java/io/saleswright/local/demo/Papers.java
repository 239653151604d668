package io.saleswright.local.demo;

import java.time.LocalDate;
import java.util.List;
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

  private Papers() {}

  /** Three pumps with a deposit of 30 % and the balance before shipping. */
  static Map<String, Object> order(
      String customerId, String productId, String salesperson, LocalDate today) {
    return Map.of(
        "customerId", customerId,
        "projectName", "Demo: boiler house",
        "salesperson", salesperson,
        "lines", List.of(Map.of("productId", productId, "quantity", 3)),
        "paymentTerms", Map.of("kind", "DEPOSIT_BALANCE", "depositPercent", 30),
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
