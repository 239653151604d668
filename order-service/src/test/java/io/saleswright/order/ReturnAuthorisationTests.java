package io.saleswright.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.testkit.Roles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each role against each command on returns (SEC-06). */
class ReturnAuthorisationTests extends OrderServiceFixture {

  private record Command(String path, String body, Set<String> allowed) {

    @Override
    public String toString() {
      return path;
    }
  }

  private static Command post(String path, String body, String... allowed) {
    return new Command(path, body, Set.of(allowed));
  }

  static List<Command> commands() {
    String[] stores = {
      "dealer",
      "sales-support",
      "support-supervisor",
      "sales-rep",
      "account-manager",
      "customer-service"
    };
    String[] chain = {"vp-sales", "general-manager", "sales-manager", "support-supervisor"};
    String[] clerks = {"sales-support", "support-supervisor"};
    String at = "\"2026-11-23T00:00:00Z\"";
    return List.of(
        post("", AReturn.body("no-such-order", "RETURN", 1), stores),
        post(
            "/unannounced",
            "{\"orderId\":\"x\",\"arrivedAt\":" + at + ",\"lines\":[{\"line\":1,\"quantity\":1}]}",
            "warehouse",
            "sales-support",
            "support-supervisor"),
        post("/ID/withdrawal", "", stores),
        post("/ID/approval", "{}", chain),
        post("/ID/rejection", "{\"reason\":\"r\"}", chain),
        post("/ID/move", "{\"to\":\"STOCK\"}", clerks),
        post(
            "/ID/refusal", "{\"reason\":\"r\"}", "support-supervisor", "sales-manager", "vp-sales"),
        post("/ID/quarantine/1/answer", "{\"fate\":\"SENT_BACK\",\"reason\":\"r\"}", clerks),
        post(
            "/ID/sign-off",
            "{\"signedOn\":\"2026-11-23\"}",
            "sales-rep",
            "account-manager",
            "sales-support",
            "support-supervisor",
            "dealer"),
        post(
            "/ID/warehouse-facts",
            "{\"type\":\"ReturnMoved\",\"to\":\"STOCK\",\"movedAt\":" + at + "}",
            "warehouse"),
        post("/ID/repair-facts", "{\"outcome\":\"REPAIRED\"}", "production", "technical"));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void onlyTheRightRolesGetThrough(Command command) {
    Map<String, Boolean> permitted = new LinkedHashMap<>();
    for (String role : Roles.OF_PEOPLE) {
      String path = AReturn.PATH + command.path().replace("ID", "no-such-return");
      int status = as(role).with("If-Match", "\"1\"").post(path, command.body()).status();
      permitted.put(role, status != 403);
    }
    assertThat(permitted)
        .allSatisfy((role, through) ->
            assertThat(through).as(role).isEqualTo(command.allowed().contains(role)));
  }

  @Test
  void readersReadAndTheOthersDoNot() {
    Set<String> readers =
        Set.of(
            "dealer",
            "sales-support",
            "support-supervisor",
            "sales-rep",
            "account-manager",
            "customer-service",
            "sales-manager",
            "vp-sales",
            "general-manager",
            "technical",
            "production",
            "warehouse",
            "finance",
            "finance-head",
            "auditor");
    for (String role : Roles.OF_PEOPLE) {
      assertThat(as(role).get(AReturn.PATH).status() == 200)
          .as(role)
          .isEqualTo(readers.contains(role));
    }
  }
}
