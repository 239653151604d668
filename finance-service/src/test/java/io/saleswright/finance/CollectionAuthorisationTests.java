package io.saleswright.finance;

import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.testkit.AuthorisationContract;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Each role against what is asked and done about money that is owed (SEC-02, FIN-05). */
class CollectionAuthorisationTests extends RunningFinance implements AuthorisationContract {

  private static final String PERIOD = "?currency=CNY&from=2026-11-01&to=2026-11-02";
  private static final String OPENING =
      """
      {"source": "erp", "externalNumber": "1", "customer": "nobody", "salesperson": "nobody",
       "amount": {"amount": "1.00", "currency": "CNY"}, "documentOn": "2026-09-01",
       "dueOn": "2026-10-01"}
      """;
  private static final List<String> READ_LIST = List.of("read collection", "read totals");

  private static final List<String> READ_CASES = List.of("read cases", "read tasks");
  private static final List<String> CHASE = List.of("send letter");
  private static final List<String> CALL = List.of("note call", "note promise");

  private static final Set<String> CALLERS =
      Set.of(
          "finance",
          "finance-head",
          "sales-support",
          "support-supervisor",
          "sales-rep",
          "account-manager",
          "sales-manager");

  private static final List<String> READ_ACCOUNTS =
      List.of(
          "read statement",
          "print statement",
          "read printed statements",
          "read confirmations",
          "print confirmation");
  private static final List<String> HAND_OUT = List.of("hand out statement");
  private static final List<String> CONFIRM = List.of("send balance", "note answer");

  /** Who sees a customer's whole account: not who looks after single orders. */
  private static final Set<String> ACCOUNT_READERS =
      Set.of(
          "finance",
          "finance-head",
          "auditor",
          "sales-support",
          "support-supervisor",
          "sales-manager",
          "vp-sales",
          "general-manager");

  private static final Set<String> CLERKS =
      Set.of("finance", "finance-head", "sales-support", "support-supervisor");

  private static final Set<String> READERS =
      Set.of(
          "finance",
          "finance-head",
          "auditor",
          "sales-support",
          "support-supervisor",
          "sales-manager",
          "vp-sales",
          "general-manager",
          "sales-rep",
          "account-manager");

  @Override
  public List<String> commands() {
    return Stream.of(
            List.of("import opening item", "cancel opening item"),
            READ_LIST,
            READ_ACCOUNTS,
            HAND_OUT,
            CONFIRM,
            READ_CASES,
            CHASE,
            CALL)
        .flatMap(List::stream)
        .toList();
  }

  @Override
  public List<String> table(String role) {
    List<String> may = new ArrayList<>();
    if (READERS.contains(role)) {
      may.addAll(READ_LIST);
      may.addAll(READ_CASES);
    }
    if (CALLERS.contains(role)) {
      may.addAll(CALL);
    }
    if (ACCOUNT_READERS.contains(role)) {
      may.addAll(READ_ACCOUNTS);
      may.addAll(role.equals("auditor") ? List.of() : HAND_OUT);
    }
    if (CLERKS.contains(role)) {
      may.addAll(CONFIRM);
      may.addAll(CHASE);
    }
    if (Set.of("migration", "finance-head").contains(role)) {
      may.add("import opening item");
    }
    if (role.equals("finance-head")) {
      may.add("cancel opening item");
    }
    return may;
  }

  @Override
  public Answer call(TestHttp person, String command) {
    String nobody = unique("nobody");
    return switch (command) {
      case "read collection" -> person.get("/api/collection?customerId=" + nobody);
      case "read totals" -> person.get("/api/collection/totals?customerId=" + nobody);
      case "read statement" -> person.get("/api/statements/" + nobody + PERIOD);
      case "print statement" -> person.get("/api/statements/" + nobody + "/paper" + PERIOD);
      case "hand out statement" ->
          person.post(
              "/api/statements/" + nobody + "/papers",
              """
              {"currency":"CNY","from":"2026-11-01","to":"2026-11-02"}\
              """);
      case "read printed statements" -> person.get("/api/statements/" + nobody + "/papers");
      case "read confirmations" -> person.get("/api/balance-confirmations?customerId=" + nobody);
      case "print confirmation" -> person.get("/api/balance-confirmations/" + nobody + "/paper");
      case "send balance" ->
          person.post(
              "/api/balance-confirmations",
              """
              {"customerId":"%s","currency":"CNY","from":"2026-11-01","to":"2026-11-02",
               "channel":"POST"}
              """
                  .formatted(nobody));
      case "note answer" ->
          person.post(
              "/api/balance-confirmations/" + nobody + "/answers",
              "{\"agreed\":true,\"person\":\"Ms Li\",\"on\":\"2026-11-23\"}");
      case "read cases" -> person.get("/api/dunning?customerId=" + nobody);
      case "read tasks" -> person.get("/api/dunning/tasks?limit=1");
      case "send letter" ->
          person.post("/api/dunning/" + nobody + "/letters", "{\"channel\": \"POST\"}");
      case "note call" ->
          person.post(
              "/api/dunning/" + nobody + "/calls", "{\"way\":\"PHONE\",\"result\":\"TOLD\"}");
      case "note promise" ->
          person.post(
              "/api/dunning/" + nobody + "/promises",
              """
              {"amount":{"amount":"1.00","currency":"CNY"},"on":"2026-11-24","person":"Ms Li"}
              """);
      case "import opening item" -> person.post("/api/opening-items/imports", OPENING);
      case "cancel opening item" ->
          person.post("/api/opening-items/" + nobody + "/cancellation", "{\"reason\":\"r\"}");
      default -> throw new AssertionError(command);
    };
  }
}
