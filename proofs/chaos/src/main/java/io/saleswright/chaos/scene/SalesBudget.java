package io.saleswright.chaos.scene;

import io.saleswright.chaos.load.Command;
import io.saleswright.chaos.load.CommandKind;
import io.saleswright.chaos.load.Company;
import io.saleswright.chaos.load.Person;
import io.saleswright.chaos.load.Stage;
import io.saleswright.client.CommandFailure;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The budget of the sales department for this year, all of it in this month.
 *
 * @param each how much each line has
 */
record SalesBudget(Stage stage, int each) {

  private static final String BUDGETS = "/api/budgets";
  private static final List<String> CATEGORIES =
      List.of("travel", "entertainment", "promotion", "advertising", "training");

  /**
   * Has it written and approved, or goes on where that was interrupted: what was done before is
   * refused now.
   *
   * @return the categories of its lines
   */
  List<String> approved() throws InterruptedException {
    String id = drafted();
    stage.client().give(about(CommandKind.SUBMIT_BUDGET, Person.CLERK, id, "/submission"));
    for (Person head : List.of(Person.HEAD_OF_FINANCE, Person.DIRECTOR)) {
      String seen = stage.read("finance", head, BUDGETS + "/" + id).etag();
      stage.client().give(about(CommandKind.APPROVE_BUDGET, head, id, "/approval").seen(seen));
    }
    if (!stage.read("finance", Person.CLERK, BUDGETS + "/" + id).body().hasNonNull("inForce")) {
      throw new CommandFailure("The budget is not in force yet.");
    }
    return CATEGORIES;
  }

  /** Nobody else writes one. */
  private String drafted() throws InterruptedException {
    LocalDate today = stage.today();
    String known =
        stage
            .read("finance", Person.CLERK, BUDGETS + "?year=" + today.getYear())
            .body()
            .at("/items/0/id")
            .asString("");
    return known.isEmpty()
        ? stage
            .client()
            .done(
                Command.create(
                    CommandKind.DRAFT_BUDGET,
                    Person.CLERK,
                    BUDGETS,
                    Map.of(
                        "year",
                        today.getYear(),
                        "department",
                        "sales",
                        "content",
                        content(today.getMonthValue()))))
            .text("id")
        : known;
  }

  private Map<String, ?> content(int month) {
    List<Integer> months =
        IntStream.rangeClosed(1, 12).mapToObj(one -> one == month ? each : 0).toList();
    List<Map<String, ?>> lines =
        CATEGORIES.stream()
            .<Map<String, ?>>map(category ->
                Map.of(
                    "category",
                    category,
                    "justification",
                    "visits",
                    "targetRelation",
                    "orders",
                    "amount",
                    Company.money(each + ".00"),
                    "months",
                    months))
            .toList();
    return Map.of("salesTarget", Company.money("1000000.00"), "lines", lines);
  }

  private static Command about(CommandKind kind, Person person, String id, String below) {
    return Command.about(kind, person, BUDGETS + "/" + id + below, id, Map.of());
  }
}
