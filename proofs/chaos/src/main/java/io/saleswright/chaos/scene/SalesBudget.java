package io.saleswright.chaos.scene;

import io.saleswright.chaos.load.Command;
import io.saleswright.chaos.load.CommandKind;
import io.saleswright.chaos.load.Company;
import io.saleswright.chaos.load.Person;
import io.saleswright.chaos.load.Stage;
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
   * Has it written and approved.
   *
   * @return the categories of its lines
   */
  List<String> approved() throws InterruptedException {
    var client = stage.client();
    LocalDate today = stage.today();
    String id =
        client
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
            .text("id");
    client.done(about(CommandKind.SUBMIT_BUDGET, Person.CLERK, id, "/submission"));
    for (Person head : List.of(Person.HEAD_OF_FINANCE, Person.DIRECTOR)) {
      String seen = stage.read("finance", head, BUDGETS + "/" + id).etag();
      client.done(about(CommandKind.APPROVE_BUDGET, head, id, "/approval").seen(seen));
    }
    return CATEGORIES;
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
