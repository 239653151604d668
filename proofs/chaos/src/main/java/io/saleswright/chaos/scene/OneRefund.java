package io.saleswright.chaos.scene;

import io.saleswright.chaos.load.Command;
import io.saleswright.chaos.load.CommandKind;
import io.saleswright.chaos.load.Company;
import io.saleswright.chaos.load.Person;
import io.saleswright.chaos.load.Played;
import io.saleswright.chaos.load.Stage;
import io.saleswright.client.CommandFailure;
import io.saleswright.client.Reply;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Money on the balance is asked back by two cashiers, approved by two heads of finance and paid by
 * three people, all of them at once. It leaves once, and who pays is not who approved (FIN-16,
 * FIN-18).
 */
record OneRefund(Stage stage) implements Scene {

  private static final Map<String, String> AMOUNT = Company.money("100.00");

  @Override
  public Played.Kind kind() {
    return Played.Kind.ONE_REFUND;
  }

  @Override
  public Played play() throws InterruptedException {
    String payment = stage.client().done(receipt()).text("id");
    Map<String, ?> wish = Map.of("paymentId", payment, "amount", AMOUNT, "reason", "paid too much");
    List<Reply> asked =
        all(
            Stream.of(Person.CASHIER, Person.SECOND_CASHIER)
                .map(one -> Command.create(CommandKind.REQUEST_REFUND, one, "/api/refunds", wish)));
    String id = first(asked, "ask for a refund").text("id");
    List<Reply> approved =
        all(
            Stream.of(Person.HEAD_OF_FINANCE, Person.SECOND_HEAD_OF_FINANCE)
                .map(head ->
                    about(CommandKind.APPROVE_REFUND, head, id, "/approval", Map.of())
                        .seen("\"1\"")));
    first(approved, "approve a refund");
    Map<String, ?> out = Map.of("paidOn", stage.today().toString(), "reference", "chaos");
    List<Reply> paid =
        all(
            Stream.of(Person.HEAD_OF_FINANCE, Person.SECOND_HEAD_OF_FINANCE, Person.CASHIER)
                .map(one -> about(CommandKind.PAY_REFUND, one, id, "/pay-out", out)));
    first(paid, "pay a refund");
    return new Played.OneRefund(payment);
  }

  /** What came in without a word: all of it is on the balance. */
  private Command receipt() {
    return Command.create(
        CommandKind.PAY,
        Person.CASHIER,
        "/api/payments",
        Map.of(
            "customerId",
            stage.company().guest(),
            "amount",
            AMOUNT,
            "receivedOn",
            stage.today().toString(),
            "method",
            "BANK_TRANSFER",
            "reference",
            UUID.randomUUID().toString()));
  }

  private List<Reply> all(Stream<Command> commands) throws InterruptedException {
    return new Crowd(stage.client()).give(commands.toList()).accepted();
  }

  private static Reply first(List<Reply> accepted, String what) {
    return accepted.stream()
        .findFirst()
        .orElseThrow(() -> new CommandFailure("Nobody could " + what + "."));
  }

  private static Command about(
      CommandKind kind, Person person, String id, String below, Map<String, ?> body) {
    return Command.about(kind, person, "/api/refunds/" + id + below, id, body);
  }
}
