package io.saleswright.order;

import io.saleswright.testkit.AuthorisationContract;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Each role against what complaints and returns cost: seen by few (SEC-06, SEC-02, FIN-18). */
class QualityCostAuthorisationTests extends OrderServiceFixture implements AuthorisationContract {

  private static final String PATH = "/api/orders/none/quality-costs";

  private static final Map<String, Set<String>> MAY =
      Map.of(
          "book",
          Set.of("sales-support", "support-supervisor", "warehouse", "finance"),
          "take back",
          Set.of("finance", "finance-head"),
          "read",
          Set.of(
              "finance",
              "finance-head",
              "sales-manager",
              "vp-sales",
              "general-manager",
              "auditor"));

  @Override
  public List<String> commands() {
    return List.of("book", "take back", "read");
  }

  @Override
  public List<String> table(String role) {
    List<String> may = new ArrayList<>();
    MAY.forEach((command, roles) -> {
      if (roles.contains(role)) {
        may.add(command);
      }
    });
    return may;
  }

  @Override
  public Answer call(TestHttp person, String command) {
    return switch (command) {
      case "book" -> person.post(PATH, QualityCostTests.freight(""));
      case "take back" -> person.post(PATH + "/none/reversal", "{\"reason\":\"r\"}");
      case "read" -> person.get(PATH);
      default -> throw new AssertionError(command);
    };
  }
}
