package io.saleswright.local.demo;

import io.saleswright.client.Reply;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * One trip from application to payment: the budget holds its money, three people agree, and two of
 * finance check and pay (EXP-04 to EXP-08).
 */
final class Trip {

  private static final String SPENDER = "sales-rep";
  private static final String CLERK = "sales-support";
  private static final String EXPENSES = "/api/expenses";
  private static final String BUDGETS = "/api/budgets";

  private final Cast cast;
  private final LocalDate today;

  /**
   * @param today the business date
   */
  Trip(Cast cast, LocalDate today) {
    this.cast = cast;
    this.today = today;
  }

  /** The whole of it. */
  Reply play() throws InterruptedException {
    budget();
    String id = apply();
    String path = EXPENSES + "/" + id;
    cast.does(
        SPENDER,
        "submits it; the budget of the month reserves 600 CNY",
        path + "/submission",
        Map.of());
    agree(CLERK, "checks the form", path);
    agree("support-supervisor", "finds the trip needed", path);
    agree("sales-manager", "approves it", path);
    cast.does(
        CLERK,
        "books the train",
        path + "/bookings",
        Map.of("kind", "TRAIN", "reference", "G7301", "from", today.toString()));
    cast.adds(
        SPENDER,
        "attaches the picture of the voucher",
        path + "/attachments?name=voucher.pdf",
        "application/pdf",
        "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
    cast.does(SPENDER, "claims 580 CNY with a voucher", path + "/claim", claim());
    agree(CLERK, "checks the claim", path);
    cast.does("finance", "finds the voucher in order", path + "/check", Map.of());
    return cast.does(
        "finance-2",
        "pays",
        path + "/payment",
        Map.of("paidOn", today.toString(), "reference", "demo transfer"));
  }

  /** Finds the budget of the year in force, or has it approved. */
  private void budget() throws InterruptedException {
    Reply found = cast.sees(CLERK, BUDGETS + "?year=" + today.getYear());
    for (JsonNode item : found.body().path("items")) {
      if (item.path("department").asString("").equals("sales")) {
        if (item.path("inForce").isMissingNode() || item.path("inForce").isNull()) {
          approve(BUDGETS + "/" + item.path("id").asString(), item.path("state").asString());
        }
        return;
      }
    }
    Reply drafted =
        cast.does(CLERK, "writes the travel budget of " + today.getYear(), BUDGETS, budgetOfYear());
    approve(BUDGETS + "/" + drafted.text("id"), "DRAFT");
  }

  private void approve(String path, String state) throws InterruptedException {
    if (state.equals("DRAFT")) {
      cast.does(CLERK, "submits the budget", path + "/submission", Map.of());
    }
    agree("finance-head", "agrees with the budget", path);
    agree("general-manager", "puts the budget in force", path);
  }

  private String apply() throws InterruptedException {
    return cast.does(
            SPENDER,
            "applies for a trip to a customer",
            EXPENSES,
            Map.of(
                "department",
                "sales",
                "content",
                Map.of(
                    "category", "travel",
                    "purpose", "Demo: visit a customer",
                    "destination", "Hangzhou",
                    "amount", money("600.00"),
                    "from", today.toString())))
        .text("id");
  }

  private Object budgetOfYear() {
    return Map.of(
        "year",
        today.getYear(),
        "department",
        "sales",
        "content",
        Map.of(
            "salesTarget",
            money("50000000.00"),
            "lines",
            List.of(
                Map.of(
                    "category", "travel",
                    "justification", "Demo: each customer is visited twice a year",
                    "targetRelation", "Demo: half of all orders follow a visit",
                    "amount", money("2400000.00")))));
  }

  private Object claim() {
    return Map.of(
        "vouchers",
        List.of(
            Map.of(
                "number", "DEMO-" + UUID.randomUUID(),
                "on", today.toString(),
                "gross", money("580.00"),
                "tax", money("47.89"))));
  }

  private void agree(String role, String what, String path) throws InterruptedException {
    String revision = cast.sees(role, path).etag();
    cast.does(role, what, path + "/approval", Map.of(), revision);
  }

  private static Map<String, String> money(String amount) {
    return Map.of("amount", amount, "currency", "CNY");
  }
}
