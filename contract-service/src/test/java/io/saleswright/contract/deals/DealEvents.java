package io.saleswright.contract.deals;

import io.saleswright.platform.security.DataScope.Belonging;
import org.jspecify.annotations.Nullable;

/** What is told of a deal. */
public final class DealEvents {

  /** Who usually sells. */
  public static final Belonging REP = new Belonging("DEMO-sales-rep", "east-1", "east");

  private static final String AMOUNT = "{\"amount\": \"90.00\", \"currency\": \"CNY\"}";

  private DealEvents() {}

  /** What is told of an order, with these fields; an amount stands where they say so. */
  public static String of(String order, String fields) {
    return "{\"orderId\": \"%s\", %s}".formatted(order, fields.formatted(AMOUNT));
  }

  /** An order that belongs to somebody. */
  public static String placed(
      String order, String number, @Nullable String contract, Belonging whose) {
    return """
    {"orderId": "%s", "number": "%s", "revision": 1, "customerId": "c", %s
     "lines": [{"line": 1, "productId": "chair", "productCode": "C-1",
      "productName": "Chair", "quantity": 1, "unitPrice": %s, "discountPercent": 0, "net": %s}],
     "total": %s, "taxIncluded": true, "paymentTerms": {"kind": "PREPAID"},
     "requestedShipDate": "2026-12-20", "receivedAt": "2026-11-23T02:00:00Z", "by": "s"}
    """
        .formatted(
            order,
            number,
            field("contractId", contract)
                + field("salesperson", whose.owner())
                + field("team", whose.team())
                + field("region", whose.region()),
            AMOUNT,
            AMOUNT,
            AMOUNT);
  }

  /** That an edit gave the order to somebody. */
  public static String changed(String order, @Nullable String contract, Belonging whose) {
    return """
    {"orderId": "%s", "revision": 2, %s
     "lines": [{"line": 1, "productId": "chair", "productCode": "C-1",
      "productName": "Chair", "quantity": 1, "unitPrice": %s, "discountPercent": 0, "net": %s}],
     "total": %s, "taxIncluded": true, "paymentTerms": {"kind": "PREPAID"},
     "requestedShipDate": "2026-12-20", "reason": "a test", "by": "s"}
    """
        .formatted(
            order,
            field("contractId", contract)
                + field("salesperson", whose.owner())
                + field("team", whose.team())
                + field("region", whose.region()),
            AMOUNT,
            AMOUNT,
            AMOUNT);
  }

  /** That others see the order. */
  public static String scopeChanged(String order, Belonging whose) {
    String others =
        whose.also().isEmpty()
            ? ""
            : "\"sharedWith\": [\"%s\"],".formatted(String.join("\", \"", whose.also()));
    return "{%s %s %s %s \"orderId\": \"%s\"}"
        .formatted(
            field("salesperson", whose.owner()),
            field("team", whose.team()),
            field("region", whose.region()),
            others,
            order);
  }

  private static String field(String name, @Nullable String value) {
    return value == null ? "" : "\"%s\": \"%s\",".formatted(name, value);
  }

  /** An invoice of the order. */
  public static String invoice(String invoice, String order) {
    return """
    {"invoiceId": "%s", "number": "INV-1", "orderId": "%s", "customerId": "c", "net": %s,
     "tax": %s, "gross": %s, "issuedOn": "2026-11-27", "by": "f"}
    """
        .formatted(invoice, order, AMOUNT, AMOUNT, AMOUNT);
  }

  /** That an invoice of the order does not count any more. */
  public static String voided(String invoice, String order) {
    return """
    {"invoiceId": "%s", "number": "INV-1", "orderId": "%s", "customerId": "c", "gross": %s,
     "by": "f"}
    """
        .formatted(invoice, order, AMOUNT);
  }

  /** That all of it is paid. */
  public static String settled(String order) {
    return "{\"orderId\": \"%s\", \"total\": %s}".formatted(order, AMOUNT);
  }

  /** That a part of it is not paid any more. */
  public static String reopened(String order) {
    return "{\"orderId\": \"%s\", \"open\": %s, \"reason\": \"x\"}".formatted(order, AMOUNT);
  }
}
