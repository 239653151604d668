package io.saleswright.local.demo;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One pump of a closed order comes back: asked for, approved before it moves, counted, taken into
 * stock; its money is credited and paid back by two persons (ORD-35, ORD-36, FIN-18).
 */
final class ReturnStory {

  private static final Duration LIMIT = Duration.ofSeconds(90);

  private static final String CLERK = "sales-support";
  private static final String HEAD = "vp-sales";
  private static final String KEEPER = "warehouse";
  private static final String CASHIER = "finance";
  private static final String FINANCE_HEAD = "finance-head";

  private final Cast cast;
  private final LocalDate today;
  private final String order;
  private final InstantSource clock;

  /**
   * @param today the business date
   * @param order id of an order that was signed for, invoiced and paid
   * @param clock tells when goods come and go
   */
  ReturnStory(Cast cast, LocalDate today, String order, InstantSource clock) {
    this.cast = cast;
    this.today = today;
    this.order = order;
    this.clock = clock;
  }

  void play() throws InterruptedException {
    String returned = takeBack();
    JsonNode note = credit(returned);
    payBack(note.at("/customerId").asString(), note);
  }

  /** The goods come back, and are ours again. */
  private String takeBack() throws InterruptedException {
    String id =
        cast.does(
                CLERK,
                "asks to take one pump back that does not run",
                "/api/returns",
                Map.of(
                    "orderId",
                    order,
                    "wish",
                    "RETURN",
                    "why",
                    "DEFECTIVE",
                    "description",
                    "it does not run",
                    "lines",
                    List.of(Map.of("line", 1, "quantity", 1))))
            .text("id");
    String path = "/api/returns/" + id;
    cast.does(HEAD, "approves it before it moves", path + "/approval", Map.of(), "\"1\"");
    cast.does(
        KEEPER,
        "counts what came",
        path + "/warehouse-facts",
        Map.of(
            "type",
            "ReturnArrived",
            "arrivedAt",
            clock.instant().toString(),
            "lines",
            List.of(Map.of("line", 1, "quantity", 1))));
    cast.does(CLERK, "has it booked into stock", path + "/move", Map.of("to", "STOCK"));
    cast.does(
        KEEPER,
        "confirms that it is there",
        path + "/warehouse-facts",
        Map.of("type", "ReturnMoved", "to", "STOCK", "movedAt", clock.instant().toString()));
    return id;
  }

  private JsonNode credit(String returned) throws InterruptedException {
    String notes = "/api/credit-notes?groundId=" + returned;
    String note =
        cast.sees(
                CASHIER,
                notes,
                "the credit note to be asked for",
                body -> !body.path("items").isEmpty(),
                LIMIT)
            .at("/items/0/id")
            .asString();
    return cast.does(
            CASHIER, "writes the credit note", "/api/credit-notes/" + note + "/issue", null)
        .body();
  }

  private void payBack(String customer, JsonNode note) throws InterruptedException {
    JsonNode gross = note.path("gross");
    JsonNode payments =
        cast.sees(
            CASHIER,
            "/api/payments?customerId=" + customer,
            "the money to be on the customer's balance",
            body -> enough(body, gross) != null,
            LIMIT);
    String payment = String.valueOf(enough(payments, gross));
    String refund =
        cast.does(
                CASHIER,
                "asks to pay it back",
                "/api/refunds",
                Map.of(
                    "paymentId",
                    payment,
                    "amount",
                    gross,
                    "creditNoteId",
                    note.path("id").asString(),
                    "reason",
                    "one pump came back"))
            .text("id");
    String path = "/api/refunds/" + refund;
    cast.does(FINANCE_HEAD, "approves the refund", path + "/approval", Map.of(), "\"1\"");
    cast.does(
        CASHIER,
        "records that it was paid",
        path + "/pay-out",
        Map.of("paidOn", today.toString(), "reference", "demo"));
  }

  /** A payment of which so much is on the balance. */
  private static @Nullable String enough(JsonNode payments, JsonNode gross) {
    BigDecimal wanted = new BigDecimal(gross.path("amount").asString());
    return payments
        .path("items")
        .valueStream()
        .filter(payment ->
            new BigDecimal(payment.at("/unallocated/amount").asString()).compareTo(wanted) >= 0)
        .map(payment -> payment.path("id").asString())
        .findFirst()
        .orElse(null);
  }
}
