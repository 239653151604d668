package io.saleswright.chaos.load;

import io.saleswright.client.Reply;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;

/**
 * The money of one order: whole, in parts, by two clerks at once, first recorded and then
 * allocated, taken back. For one thread.
 */
final class Cash {

  private final Client client;
  private final RandomGenerator random;

  Cash(Client client, RandomGenerator random) {
    this.client = client;
    this.random = random;
  }

  /** Pays something of what is open. */
  void pay(String orderId, LocalDate today) throws InterruptedException {
    Optional<Reply> found = client.read("finance", Person.CASHIER, "/api/receivables/" + orderId);
    if (found.isEmpty()) {
      return;
    }
    JsonNode receivable = found.get().body();
    BigDecimal open = new BigDecimal(receivable.at("/open/amount").asString("0"));
    if (open.signum() <= 0) {
      return;
    }
    String customer = receivable.path("customerId").asString("");
    switch (random.nextInt(8)) {
      case 0, 1, 2 -> record(Person.CASHIER, customer, part(open), part(open), orderId, today);
      case 3 -> together(customer, open, orderId, today);
      case 4 -> inTwoSteps(customer, open, orderId, today);
      default -> record(Person.CASHIER, customer, open, open, orderId, today);
    }
  }

  /** Takes back one of the payments that cover the order; somebody else than its recorder does. */
  void reverseOne(String orderId) throws InterruptedException {
    Optional<Reply> found = client.read("finance", Person.CASHIER, "/api/receivables/" + orderId);
    List<String> payments = new ArrayList<>();
    found.ifPresent(reply ->
        reply
            .body()
            .path("allocations")
            .forEach(part -> payments.add(part.path("paymentId").asString(""))));
    if (!payments.isEmpty()) {
      String payment = payments.get(random.nextInt(payments.size()));
      client.give(
          Command.about(
              CommandKind.REVERSE,
              Person.HEAD_OF_FINANCE,
              "/api/payments/" + payment + "/reversal",
              payment,
              Map.of("reason", "the cheque was not honoured")));
    }
  }

  /** Issues the order's invoice, as soon as it was asked for. */
  void invoice(String orderId) throws InterruptedException {
    Optional<Reply> found =
        client.read("finance", Person.CASHIER, "/api/invoices?orderId=" + orderId);
    String invoice = found.map(reply -> reply.body().at("/items/0/id").asString("")).orElse("");
    boolean issued =
        found.map(reply -> reply.body().at("/items/0/issued").isObject()).orElse(false);
    if (!invoice.isEmpty() && (!issued || random.nextInt(20) == 0)) {
      client.give(
          Command.about(
              CommandKind.ISSUE_INVOICE,
              Person.CASHIER,
              "/api/invoices/" + invoice + "/issue",
              invoice,
              Map.of("title", "Chaos customer", "taxRate", 13)));
    }
  }

  /** Two clerks record what is open at the same moment: one of them is too late. */
  private void together(String customer, BigDecimal open, String orderId, LocalDate today)
      throws InterruptedException {
    var other =
        new FutureTask<>(() -> record(Person.SECOND_CASHIER, customer, open, open, orderId, today));
    Thread.ofVirtual().start(other);
    record(Person.CASHIER, customer, open, open, orderId, today);
    try {
      other.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("the other clerk has failed", e.getCause());
    }
  }

  /** More money than is open comes in, and what is open is allocated later. */
  private void inTwoSteps(String customer, BigDecimal open, String orderId, LocalDate today)
      throws InterruptedException {
    String payment =
        record(Person.CASHIER, customer, open.add(BigDecimal.TEN), BigDecimal.ZERO, orderId, today);
    if (!payment.isEmpty()) {
      client.give(
          Command.about(
              CommandKind.ALLOCATE,
              Person.SECOND_CASHIER,
              "/api/payments/" + payment + "/allocations",
              payment,
              share(orderId, open)));
    }
  }

  /** Returns the payment's id; empty when it was not accepted. */
  private String record(
      Person clerk,
      String customer,
      BigDecimal amount,
      BigDecimal allocated,
      String orderId,
      LocalDate today)
      throws InterruptedException {
    Map<String, Object> body = new HashMap<>();
    body.put("customerId", customer);
    body.put("amount", money(amount));
    body.put("receivedOn", today.toString());
    body.put("method", "BANK_TRANSFER");
    // Each is a transfer of its own; without a reference it would pass for the one before.
    body.put("reference", UUID.randomUUID().toString());
    if (allocated.signum() > 0) {
      body.put("allocations", List.of(share(orderId, allocated)));
    }
    return client
        .give(Command.create(CommandKind.PAY, clerk, "/api/payments", body))
        .filter(Reply::isSuccess)
        .map(reply -> reply.text("id"))
        .orElse("");
  }

  private BigDecimal part(BigDecimal open) {
    BigDecimal half = open.divide(BigDecimal.TWO, 2, RoundingMode.UP);
    return half.signum() > 0 ? half : open;
  }

  private static Map<String, ?> share(String orderId, BigDecimal amount) {
    return Map.of("receivableId", orderId, "amount", money(amount));
  }

  private static Map<String, String> money(BigDecimal amount) {
    return Company.money(amount.toPlainString());
  }
}
