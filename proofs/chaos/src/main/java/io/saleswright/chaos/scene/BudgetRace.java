package io.saleswright.chaos.scene;

import io.saleswright.chaos.load.Command;
import io.saleswright.chaos.load.Command.File;
import io.saleswright.chaos.load.CommandKind;
import io.saleswright.chaos.load.Company;
import io.saleswright.chaos.load.Person;
import io.saleswright.chaos.load.Played;
import io.saleswright.chaos.load.Stage;
import io.saleswright.client.CommandFailure;
import io.saleswright.client.Reply;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * More expenses than a budget has money for are applied for at once; then all are approved at once,
 * while one is withdrawn and those that found no room try again; and one is paid (EXP-05).
 */
final class BudgetRace implements Scene {

  private static final String EXPENSES = "/api/expenses";
  private static final int FIT = 5;
  private static final int WANTED = 8;
  private static final int EACH = 10;

  private final Stage stage;
  private final Crowd crowd;

  /** A budget is written once a year; its lines are used up one after the other. */
  private final Queue<String> categories = new ArrayDeque<>();

  private boolean budgeted;

  BudgetRace(Stage stage) {
    this.stage = stage;
    this.crowd = new Crowd(stage.client());
  }

  @Override
  public Played.Kind kind() {
    return Played.Kind.BUDGET_RACE;
  }

  @Override
  public boolean isLeft() {
    return !budgeted || !categories.isEmpty();
  }

  @Override
  public Played play() throws InterruptedException {
    if (!budgeted) {
      categories.addAll(new SalesBudget(stage, FIT * EACH).approved());
      budgeted = true;
    }
    String category = categories.element();
    List<String> expenses = drafted(category);
    categories.remove();
    List<String> held =
        crowd.give(expenses.stream().map(BudgetRace::submission).toList()).accepted().stream()
            .filter(reply -> reply.text("state").equals("SUBMITTED"))
            .map(reply -> reply.text("id"))
            .toList();
    if (held.isEmpty()) {
      throw new CommandFailure("Nobody was told that the budget has room.");
    }
    try {
      compete(expenses, held);
      pay(held.getLast());
    } catch (CommandFailure _) {
      // Who gets no answer leaves it there: what the budget gives is judged all the same.
    }
    return new Played.BudgetRace(
        category,
        BigDecimal.valueOf(FIT * EACH),
        BigDecimal.valueOf((long) held.size() * EACH),
        expenses);
  }

  private List<String> drafted(String category) throws InterruptedException {
    Map<String, ?> wish =
        Map.of(
            "department",
            "sales",
            "content",
            Map.of(
                "category",
                category,
                "purpose",
                "visit a customer",
                "amount",
                Company.money(EACH + ".00"),
                "from",
                stage.today().toString()));
    Command draft = Command.create(CommandKind.DRAFT_EXPENSE, Person.SELLER, EXPENSES, wish);
    List<String> ids =
        ids(crowd.give(IntStream.range(0, WANTED).mapToObj(_ -> draft).toList()).accepted());
    if (ids.size() <= FIT) {
      throw new CommandFailure("Only " + ids.size() + " expenses were drafted.");
    }
    return ids;
  }

  /** All at once: one is withdrawn, the others are approved, and who had no room tries again. */
  private void compete(List<String> expenses, List<String> held) throws InterruptedException {
    List<Command> commands = new ArrayList<>();
    for (String id : expenses) {
      if (!held.contains(id)) {
        commands.add(submission(id));
      }
    }
    if (!held.isEmpty()) {
      commands.add(
          about(
              CommandKind.WITHDRAW_EXPENSE,
              Person.SELLER,
              held.getFirst(),
              "/withdrawal",
              Map.of("reason", "the customer has no time")));
    }
    Crowd.Given given = crowd.give(commands);
    try {
      approve(held);
    } finally {
      given.accepted();
    }
  }

  private void approve(List<String> held) throws InterruptedException {
    for (Person person : List.of(Person.CLERK, Person.SUPERVISOR, Person.MANAGER)) {
      List<Command> approvals = new ArrayList<>();
      for (String id : held.stream().skip(1).toList()) {
        approvals.add(approval(person, id));
      }
      crowd.give(approvals).accepted();
    }
  }

  private void pay(String id) throws InterruptedException {
    Map<String, ?> voucher =
        Map.of(
            "number",
            UUID.randomUUID().toString(),
            "on",
            stage.today().toString(),
            "gross",
            Company.money(EACH + ".00"));
    Map<String, ?> payment = Map.of("paidOn", stage.today().toString(), "reference", "chaos");
    var client = stage.client();
    client.done(
        about(
            CommandKind.ATTACH_VOUCHER,
            Person.SELLER,
            id,
            "/attachments?name=voucher.pdf",
            File.scan()));
    client.done(
        about(
            CommandKind.CLAIM_EXPENSE,
            Person.SELLER,
            id,
            "/claim",
            Map.of("vouchers", List.of(voucher))));
    client.done(approval(Person.CLERK, id));
    client.done(about(CommandKind.CHECK_EXPENSE, Person.CASHIER, id, "/check", Map.of()));
    client.done(about(CommandKind.PAY_EXPENSE, Person.SECOND_CASHIER, id, "/payment", payment));
  }

  private Command approval(Person person, String id) throws InterruptedException {
    Reply seen = stage.read("finance", person, EXPENSES + "/" + id);
    return about(CommandKind.APPROVE_EXPENSE, person, id, "/approval", Map.of()).seen(seen.etag());
  }

  private static Command submission(String id) {
    return about(CommandKind.SUBMIT_EXPENSE, Person.SELLER, id, "/submission", Map.of());
  }

  private static Command about(
      CommandKind kind, Person person, String id, String below, Object body) {
    return Command.about(kind, person, EXPENSES + "/" + id + below, id, body);
  }

  private static List<String> ids(List<Reply> accepted) {
    return accepted.stream().map(reply -> reply.text("id")).toList();
  }
}
