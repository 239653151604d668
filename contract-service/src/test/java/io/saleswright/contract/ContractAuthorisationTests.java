package io.saleswright.contract;

import io.saleswright.contract.fixtures.ContractBodies;
import io.saleswright.contract.fixtures.ContractSteps;
import io.saleswright.contract.fixtures.RunningContracts;
import io.saleswright.testkit.AuthorisationContract;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Each role against each command and query of contracts (SEC-06, CON-02, CON-13). */
class ContractAuthorisationTests extends RunningContracts implements AuthorisationContract {

  private static final List<String> COMMANDS =
      List.of(
          "write template",
          "revise template",
          "retire template",
          "read templates",
          "draft contract",
          "edit contract",
          "submit contract",
          "approve contract",
          "reject contract",
          "withdraw contract",
          "amend contract",
          "renew contract",
          "terminate contract",
          "sign contract",
          "file contract",
          "record breach",
          "settle breach",
          "read contracts",
          "read execution",
          "print contract",
          "hand contract out",
          "read papers",
          "comment",
          "withdraw comment",
          "read comments",
          "attach file",
          "detach file",
          "read files",
          "download file",
          "demand paper",
          "hand paper in",
          "send paper back",
          "receive paper",
          "cancel demand",
          "read demands");

  private static final Set<String> WRITERS =
      Set.of(
          "sales-rep", "account-manager", "sales-support", "support-supervisor", "sales-manager");

  private static final Set<String> DECIDERS =
      Set.of(
          "sales-support",
          "support-supervisor",
          "sales-manager",
          "vp-sales",
          "general-manager",
          "legal",
          "finance-head");
  private static final Set<String> READERS_OF_CONTRACTS =
      Set.of("vp-sales", "general-manager", "legal", "finance", "finance-head", "auditor");

  @Override
  public List<String> commands() {
    return COMMANDS;
  }

  @Override
  public List<String> table(String role) {
    List<String> may = new ArrayList<>(ofContracts(role));
    may.addAll(ofTemplates(role));
    may.addAll(ofPapers(role));
    return may;
  }

  /** CON-02, CON-03, CON-08, CON-10, CON-13, CON-14. */
  private static List<String> ofContracts(String role) {
    List<String> may = new ArrayList<>();
    if (WRITERS.contains(role)) {
      may.addAll(
          List.of(
              "draft contract",
              "edit contract",
              "submit contract",
              "withdraw contract",
              "amend contract",
              "renew contract",
              "sign contract",
              "hand contract out"));
    }
    if (DECIDERS.contains(role)) {
      may.addAll(List.of("approve contract", "reject contract"));
    }
    if (Set.of("sales-manager", "vp-sales", "general-manager").contains(role)) {
      may.add("terminate contract");
    }
    if (Set.of("sales-support", "support-supervisor").contains(role)) {
      may.add("file contract");
    }
    if (WRITERS.contains(role) || role.equals("legal")) {
      may.addAll(List.of("record breach", "attach file", "detach file"));
    }
    if (Set.of("support-supervisor", "sales-manager", "legal").contains(role)) {
      may.add("settle breach");
    }
    if (WRITERS.contains(role) || READERS_OF_CONTRACTS.contains(role)) {
      may.addAll(List.of("read contracts", "read execution", "print contract", "read papers"));
      may.addAll(List.of("read files", "download file", "read comments"));
    }
    if (may.contains("read comments") && !role.equals("auditor")) {
      may.addAll(List.of("comment", "withdraw comment"));
    }
    return may;
  }

  /** CON-12. */
  private static List<String> ofPapers(String role) {
    List<String> may = new ArrayList<>();
    if (Set.of("sales-support", "support-supervisor").contains(role)) {
      may.addAll(List.of("demand paper", "send paper back", "receive paper", "cancel demand"));
    }
    if (Set.of("sales-rep", "account-manager", "sales-manager").contains(role)) {
      may.add("hand paper in");
    }
    if (WRITERS.contains(role) || Set.of("vp-sales", "general-manager", "auditor").contains(role)) {
      may.add("read demands");
    }
    return may;
  }

  /** CON-01. */
  private static List<String> ofTemplates(String role) {
    List<String> may = new ArrayList<>();
    if (Set.of("legal", "sales-manager", "support-supervisor").contains(role)) {
      may.addAll(List.of("write template", "revise template", "retire template"));
    }
    boolean reads =
        Set.of("vp-sales", "general-manager", "legal", "auditor").contains(role)
            || WRITERS.contains(role);
    if (reads) {
      may.add("read templates");
    }
    return may;
  }

  @Override
  public Answer call(TestHttp person, String command) {
    String contract = "/api/contracts/" + unique("nothing");
    String template = "/api/clause-templates/" + unique("nothing");
    String reason = "{\"reason\": \"a test\"}";
    return switch (command) {
      case "write template" ->
          person.post(
              "/api/clause-templates", ContractBodies.template(unique("template"), "words"));
      case "revise template" ->
          person.put(template, ContractBodies.template("other", "words"), "If-Match", "\"1\"");
      case "retire template" -> person.post(template + "/retirement", "{}");
      case "read templates" -> person.get("/api/clause-templates");
      case "draft contract" ->
          person.post(
              "/api/contracts",
              ContractBodies.contract(unique("nobody"), "", ContractBodies.sale("1.00")));
      case "edit contract" ->
          person.put(contract, ContractBodies.sale("1.00"), "If-Match", "\"1\"");
      case "submit contract" -> person.post(contract + "/submission", "{}");
      case "approve contract" -> person.post(contract + "/approval", "{}", "If-Match", "\"1\"");
      case "reject contract" -> person.post(contract + "/rejection", reason, "If-Match", "\"1\"");
      case "withdraw contract" -> person.post(contract + "/withdrawal", reason);
      case "amend contract" -> person.post(contract + "/amendment", reason);
      case "renew contract" -> person.post(contract + "/renewal", "{}");
      case "terminate contract" -> person.post(contract + "/termination", reason);
      case "sign contract" ->
          person.post(
              contract + "/signatures",
              ContractBodies.signature("OURS", "2026-11-23", true, "scan"));
      case "file contract" -> person.post(contract + "/filing", ContractBodies.filing("A-1"));
      case "record breach" ->
          person.post(
              contract + "/breaches",
              """
              {"side": "OURS", "clause": "liability", "happenedOn": "2026-11-23", "what": "late"}
              """);
      case "settle breach" ->
          person.post(contract + "/breaches/1/outcome", "{\"result\": \"nothing\"}");
      case "read contracts" -> person.get("/api/contracts");
      case "print contract" -> person.get(contract + "/paper");
      case "hand contract out" -> person.post(contract + "/papers", "{\"channel\": \"PRINT\"}");
      case "read papers" -> person.get(contract + "/papers");
      case "attach file" ->
          person.post(
              contract + "/attachments?name=a.pdf",
              ContractSteps.PDF,
              "Content-Type",
              "application/pdf");
      case "detach file" -> person.delete(contract + "/attachments/" + unique("file"));
      case "read files" -> person.get(contract + "/attachments");
      case "comment" -> person.post(contract + "/comments", "{\"text\": \"t\"}");
      case "withdraw comment" -> person.post(contract + "/comments/1/withdrawal", "");
      case "read comments" -> person.get(contract + "/comments");
      case "download file" -> person.get(contract + "/attachments/" + unique("file"));
      case "read execution" -> person.get(contract + "/execution");
      default -> callOfPapers(person, command);
    };
  }

  private static Answer callOfPapers(TestHttp person, String command) {
    String request = "/api/paper-requests/" + unique("nothing");
    String note = "{\"note\": \"a test\"}";
    return switch (command) {
      case "demand paper" ->
          person.post(
              "/api/paper-requests",
              "{\"paper\": \"original\", \"contractId\": \"%s\"}".formatted(unique("nothing")));
      case "hand paper in" -> person.post(request + "/hand-in", note);
      case "send paper back" -> person.post(request + "/return", note);
      case "receive paper" -> person.post(request + "/receipt", "{}");
      case "cancel demand" -> person.post(request + "/cancellation", note);
      case "read demands" -> person.get("/api/paper-requests");
      default -> throw new AssertionError(command);
    };
  }
}
