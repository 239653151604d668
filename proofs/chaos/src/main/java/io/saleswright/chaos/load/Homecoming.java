package io.saleswright.chaos.load;

import io.saleswright.client.Reply;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What comes back after an order was signed for: goods, asked for by two clerks at once, and money
 * on the balance, asked back by two cashiers at once. Of each only one can win. For one thread.
 */
final class Homecoming {

  private static final String FIRST = "\"1\"";

  private final Client client;
  private final RandomGenerator random;

  Homecoming(Client client, RandomGenerator random) {
    this.client = client;
    this.random = random;
  }

  /** Two clerks ask for all goods of the first line at once; who gets them goes on. */
  void sendBack(String orderId, JsonNode order) throws InterruptedException {
    Map<String, Object> wish =
        Map.of(
            "orderId",
            orderId,
            "wish",
            "RETURN",
            "why",
            "DEFECTIVE",
            "lines",
            List.of(
                Map.of(
                    "line",
                    order.at("/lines/0/line").asInt(1),
                    "quantity",
                    order.at("/lines/0/quantity").decimalValue())));
    for (String id :
        together(CommandKind.REQUEST_RETURN, "/api/returns", wish, Person.CLERK, Person.CHECKER)) {
      String path = "/api/returns/" + id;
      if (random.nextInt(4) == 0) {
        client.give(
            Command.about(
                CommandKind.WITHDRAW_RETURN, Person.CLERK, path + "/withdrawal", id, null));
      } else {
        client.give(
            Command.about(
                    CommandKind.APPROVE_RETURN, Person.DIRECTOR, path + "/approval", id, Map.of())
                .seen(FIRST));
      }
    }
  }

  /** Two cashiers ask for the same money at once; who gets it has it approved and paid. */
  void payBack(String customerId, LocalDate today) throws InterruptedException {
    Optional<Reply> found =
        client.read("finance", Person.CASHIER, "/api/payments?customerId=" + customerId);
    if (found.isEmpty()) {
      return;
    }
    for (JsonNode payment : found.get().body().path("items")) {
      JsonNode free = payment.path("unallocated");
      if (new BigDecimal(free.path("amount").asString("0")).signum() > 0) {
        refund(payment.path("id").asString(""), free, today);
        return;
      }
    }
  }

  private void refund(String payment, JsonNode free, LocalDate today) throws InterruptedException {
    Map<String, Object> wish =
        Map.of("paymentId", payment, "amount", free, "reason", "paid too much");
    for (String id :
        together(
            CommandKind.REQUEST_REFUND,
            "/api/refunds",
            wish,
            Person.CASHIER,
            Person.SECOND_CASHIER)) {
      String path = "/api/refunds/" + id;
      client.give(
          Command.about(
                  CommandKind.APPROVE_REFUND,
                  Person.HEAD_OF_FINANCE,
                  path + "/approval",
                  id,
                  Map.of())
              .seen(FIRST));
      client.give(
          Command.about(
              CommandKind.PAY_REFUND,
              Person.CASHIER,
              path + "/pay-out",
              id,
              Map.of("paidOn", today.toString(), "reference", "chaos")));
    }
  }

  /** Two people ask for the same at the same moment; the ids of what was accepted. */
  private List<String> together(
      CommandKind kind, String path, Map<String, Object> wish, Person one, Person two)
      throws InterruptedException {
    var other = new FutureTask<>(() -> client.give(Command.create(kind, two, path, wish)));
    Thread.ofVirtual().start(other);
    Optional<Reply> first = client.give(Command.create(kind, one, path, wish));
    try {
      return Stream.of(first, other.get())
          .flatMap(Optional::stream)
          .filter(Reply::isSuccess)
          .map(reply -> reply.text("id"))
          .toList();
    } catch (ExecutionException e) {
      throw new IllegalStateException("the other one has failed", e.getCause());
    }
  }
}
