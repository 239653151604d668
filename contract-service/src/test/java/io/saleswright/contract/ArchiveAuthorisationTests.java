package io.saleswright.contract;

import io.saleswright.contract.fixtures.ContractSteps;
import io.saleswright.contract.fixtures.MaterialSteps;
import io.saleswright.contract.fixtures.RunningContracts;
import io.saleswright.testkit.AuthorisationContract;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Each role against each command and query of the archive (SEC-06, DOC-04). */
class ArchiveAuthorisationTests extends RunningContracts implements AuthorisationContract {

  private static final List<String> COMMANDS =
      List.of(
          "file document",
          "revise entry",
          "attach file",
          "remove file",
          "replace file",
          "hold",
          "lift hold",
          "propose disposal",
          "approve disposal",
          "reject disposal",
          "destroy",
          "pass on",
          "confirm reading",
          "close circulation",
          "read entries",
          "read files",
          "read file",
          "give material",
          "reverse giving",
          "read given",
          "list given",
          "read deals",
          "read deal",
          "waive paper",
          "write rule",
          "edit rule",
          "revise rule",
          "submit rule",
          "approve rule",
          "reject rule",
          "withdraw rule",
          "repeal rule",
          "confirm rule",
          "read rules",
          "read rule",
          "ask for rule in force");

  private static final Set<String> FILERS =
      Set.of(
          "sales-support",
          "support-supervisor",
          "sales-manager",
          "marketing",
          "legal",
          "vp-sales",
          "general-manager");
  private static final Set<String> DEPARTMENTS =
      Set.of(
          "support-supervisor",
          "sales-manager",
          "vp-sales",
          "general-manager",
          "legal",
          "finance-head",
          "technical",
          "production",
          "hr");
  private static final Set<String> OF_DEALS =
      Set.of(
          "sales-rep",
          "account-manager",
          "sales-support",
          "support-supervisor",
          "sales-manager",
          "vp-sales",
          "general-manager",
          "legal",
          "finance",
          "finance-head",
          "auditor");

  /** Those who may know customers (SEC-01) and speak to them. */
  private static final Set<String> GIVERS =
      Set.of(
          "sales-rep",
          "account-manager",
          "sales-support",
          "support-supervisor",
          "sales-manager",
          "customer-service",
          "vp-sales",
          "general-manager");

  private static final Set<String> NO_STAFF = Set.of("dealer", "migration", "admin");

  @Override
  public List<String> commands() {
    return COMMANDS;
  }

  @Override
  public List<String> table(String role) {
    List<String> may = new ArrayList<>();
    if (!NO_STAFF.contains(role)) {
      may.addAll(List.of("confirm reading", "read entries", "read files", "read file"));
      may.addAll(List.of("confirm rule", "read rules", "read rule", "ask for rule in force"));
    }
    if (Set.of("support-supervisor", "sales-manager", "vp-sales", "legal", "hr").contains(role)) {
      may.addAll(List.of("write rule", "edit rule", "revise rule", "submit rule", "withdraw rule"));
    }
    if (DEPARTMENTS.contains(role)) {
      may.addAll(List.of("approve rule", "reject rule"));
    }
    if (Set.of("vp-sales", "general-manager").contains(role)) {
      may.add("repeal rule");
    }
    if (GIVERS.contains(role)) {
      may.addAll(List.of("give material", "reverse giving"));
    }
    if (GIVERS.contains(role) || role.equals("auditor")) {
      may.addAll(List.of("read given", "list given"));
    }
    if (OF_DEALS.contains(role)) {
      may.addAll(List.of("read deals", "read deal"));
    }
    if (FILERS.contains(role)) {
      may.addAll(
          List.of(
              "file document",
              "attach file",
              "remove file",
              "replace file",
              "pass on",
              "close circulation"));
    }
    if (Set.of("sales-support", "support-supervisor").contains(role)) {
      may.addAll(List.of("propose disposal", "destroy", "waive paper"));
    }
    if (Set.of("sales-support", "support-supervisor", "legal").contains(role)) {
      may.add("revise entry");
    }
    if (Set.of("support-supervisor", "sales-manager", "vp-sales", "general-manager")
        .contains(role)) {
      may.addAll(List.of("approve disposal", "reject disposal"));
    }
    if (Set.of("support-supervisor", "sales-manager", "legal", "finance-head", "auditor")
        .contains(role)) {
      may.add("hold");
    }
    if (Set.of("legal", "sales-manager", "vp-sales", "general-manager").contains(role)) {
      may.add("lift hold");
    }
    return may;
  }

  @Override
  public Answer call(TestHttp person, String command) {
    String entries = "/api/archive-entries";
    String entry = entries + "/" + unique("nothing");
    String reason = "{\"reason\": \"a test\"}";
    return switch (command) {
      case "file document" -> person.post(entries, "{\"kind\": \"other\", \"title\": \"x\"}");
      case "revise entry" ->
          person.put(entry, "{\"kind\": \"other\", \"title\": \"x\"}", "If-Match", "\"1\"");
      case "attach file" ->
          person.post(
              entry + "/attachments?name=a.pdf", "%PDF-1.7", "Content-Type", "application/pdf");
      case "remove file" -> person.delete(entry + "/attachments/1");
      case "replace file" ->
          person.post(
              entry + "/attachments/1/replacement", "{\"newer\": \"2\", \"reason\": \"x\"}");
      case "hold" -> person.post(entry + "/hold", reason);
      case "lift hold" -> person.delete(entry + "/hold");
      case "propose disposal" -> person.post(entry + "/disposal", reason);
      case "approve disposal" ->
          person.post(entry + "/disposal/approval", reason, "If-Match", "\"1\"");
      case "reject disposal" ->
          person.post(entry + "/disposal/rejection", reason, "If-Match", "\"1\"");
      case "destroy" -> person.post(entry + "/destruction", "{\"method\": \"shredded\"}");
      case "pass on" ->
          person.post(entry + "/circulations", "{\"roles\": [\"hr\"], \"dueOn\": \"2026-12-20\"}");
      case "confirm reading" -> person.post(entry + "/circulations/1/receipts", "{}");
      case "close circulation" -> person.post(entry + "/circulations/1/closure", "{}");
      case "read entries" -> person.get(entries);
      case "read files" -> person.get(entry + "/attachments");
      case "read file" -> person.get(entry + "/attachments/1");
      case "give material" ->
          person.post(
              MaterialSteps.handouts(unique("nothing"), "1"),
              MaterialSteps.given(unique("nobody"), ContractSteps.today()));
      case "reverse giving" -> person.post(entries + "/handouts/nothing/reversal", reason);
      case "read given" -> person.get(entries + "/handouts/nothing");
      case "list given" -> person.get(entries + "/handouts");
      case "read deals" -> person.get("/api/deal-files");
      case "read deal" -> person.get("/api/deal-files/" + unique("nothing"));
      case "waive paper" ->
          person.post(
              "/api/deal-files/" + unique("nothing") + "/waivers",
              "{\"kind\": \"QUOTE\", \"reason\": \"a test\"}");
      default -> callOfRules(person, command);
    };
  }

  private static Answer callOfRules(TestHttp person, String command) {
    String rules = "/api/company-rules";
    String rule = rules + "/" + unique("nothing");
    String content =
        """
        {"title": "x", "text": "x", "interpretedBy": "HR", "effectiveFrom": "2026-12-20"}
        """;
    String reason = "{\"reason\": \"a test\"}";
    return switch (command) {
      case "write rule" -> person.post(rules, content);
      case "edit rule" -> person.put(rule, content, "If-Match", "\"1\"");
      case "revise rule" -> person.post(rule + "/revision", content);
      case "submit rule" -> person.post(rule + "/submission", "{}");
      case "approve rule" -> person.post(rule + "/approval", "{}", "If-Match", "\"1\"");
      case "reject rule" -> person.post(rule + "/rejection", reason, "If-Match", "\"1\"");
      case "withdraw rule" -> person.post(rule + "/withdrawal", "{}");
      case "repeal rule" ->
          person.post(rule + "/repeal", "{\"from\": \"2026-12-20\", \"reason\": \"a test\"}");
      case "confirm rule" -> person.post(rule + "/versions/1/receipts", "{}");
      case "read rules" -> person.get(rules);
      case "read rule" -> person.get(rule);
      case "ask for rule in force" -> person.get(rule + "/in-force");
      default -> throw new AssertionError(command);
    };
  }
}
