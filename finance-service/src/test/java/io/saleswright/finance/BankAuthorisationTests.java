package io.saleswright.finance;

import io.saleswright.finance.fixtures.Requests;
import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.finance.fixtures.Statements;
import io.saleswright.testkit.AuthorisationContract;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import java.util.ArrayList;
import java.util.List;

/**
 * Each role against each command and query of bank statements, transfers and write-offs (SEC-06,
 * FIN-09).
 */
class BankAuthorisationTests extends RunningFinance implements AuthorisationContract {

  private static final List<String> RECORD = List.of("hand in", "apply", "apply balance");
  private static final List<String> DECIDE =
      List.of(
          "take over",
          "confirm",
          "decline",
          "dismiss",
          "agree to dismiss",
          "decline to dismiss",
          "reopen");
  private static final List<String> READ =
      List.of(
          "read statements",
          "read statement",
          "read transfers",
          "read waiting",
          "read transfer",
          "read proposals");

  private static final List<String> WRITE_OFF = List.of("write off", "reverse write-off");
  private static final List<String> READ_WRITE_OFFS = List.of("read write-offs", "read write-off");

  @Override
  public List<String> table(String role) {
    List<String> may = new ArrayList<>();
    if (role.equals("finance")) {
      may.addAll(RECORD);
    }
    if (List.of("finance", "finance-head").contains(role)) {
      may.addAll(DECIDE);
      may.addAll(WRITE_OFF);
    }
    if (Readers.OF_CUSTOMERS.contains(role)) {
      may.addAll(READ_WRITE_OFFS);
      may.add("read balance");
    }
    if (List.of("finance", "finance-head", "general-manager", "auditor").contains(role)) {
      may.addAll(READ);
    }
    return may;
  }

  @Override
  public List<String> commands() {
    List<String> all = new ArrayList<>(RECORD);
    all.addAll(DECIDE);
    all.addAll(READ);
    all.addAll(WRITE_OFF);
    all.addAll(READ_WRITE_OFFS);
    all.add("read balance");
    return all;
  }

  @Override
  public Answer call(TestHttp person, String command) {
    String transfer = "/api/bank-transfers/" + unique("nothing");
    return switch (command) {
      // It does not add up, so that nothing is kept.
      case "hand in" -> person.post("/api/bank-statements", Statements.of("a", "s").camt("7.00"));
      case "apply" -> person.post(transfer + "/application", "{\"customerId\":\"c\"}");
      case "take over" -> person.post(transfer + "/owner", "");
      case "confirm" -> person.post(transfer + "/confirmation", "");
      case "decline" -> person.post(transfer + "/decline", "");
      case "dismiss" -> person.post(transfer + "/dismissal", "{\"reason\":\"r\"}");
      case "agree to dismiss" -> person.post(transfer + "/dismissal/confirmation", "");
      case "decline to dismiss" -> person.post(transfer + "/dismissal/decline", "");
      case "reopen" -> person.post(transfer + "/reopening", "");
      case "read statements" -> person.get("/api/bank-statements");
      case "read statement" -> person.get("/api/bank-statements/" + unique("nothing"));
      case "read transfers" -> person.get("/api/bank-transfers");
      case "read waiting" -> person.get("/api/bank-transfers/waiting");
      case "read transfer" -> person.get(transfer);
      case "read proposals" -> person.get(transfer + "/proposals");
      case "write off" ->
          person.post(
              "/api/write-offs",
              "{\"receivableId\":\"%s\",\"amount\":%s,\"reason\":\"r\"}"
                  .formatted(unique("nothing"), Requests.cny("1.00")));
      case "reverse write-off" ->
          person.post("/api/write-offs/" + unique("nothing") + "/reversal", "{\"reason\":\"r\"}");
      case "read balance" -> person.get("/api/customer-balances/" + unique("nothing"));
      case "apply balance" ->
          person.post(
              "/api/customer-balances/" + unique("nothing") + "/applications",
              Requests.allocation(unique("nothing"), "1.00"));
      case "read write-offs" -> person.get("/api/write-offs");
      case "read write-off" -> person.get("/api/write-offs/" + unique("nothing"));
      default -> throw new AssertionError(command);
    };
  }
}
