package io.saleswright.complaint;

import io.saleswright.complaint.fixtures.Bodies;
import io.saleswright.complaint.fixtures.RunningServiceCases;
import io.saleswright.testkit.AuthorisationContract;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Each role against each command and query: who may, who may not (SEC-06, CMP-07). */
class AuthorisationTests extends RunningServiceCases implements AuthorisationContract {

  private static final List<String> OF_HANDLERS =
      List.of(
          "take over",
          "hand over",
          "reply",
          "grade",
          "pause",
          "resume",
          "resolve",
          "revisit",
          "close",
          "withdraw",
          "ask department",
          "propose remedy",
          "execute remedy",
          "drop remedy",
          "open dispute",
          "record offer",
          "settle dispute",
          "remove file");

  private static final Set<String> HANDLERS =
      Set.of(
          "sales-rep",
          "account-manager",
          "customer-service",
          "sales-support",
          "support-supervisor",
          "sales-manager");
  private static final Set<String> OTHERS =
      Set.of(
          "vp-sales",
          "general-manager",
          "technical",
          "production",
          "warehouse",
          "legal",
          "finance-head");

  private static final List<String> OF_ASKERS = List.of("record case", "ask on case");
  private static final List<String> OF_CLERKS =
      List.of("triage", "plan visit", "close case", "withdraw case");
  private static final List<String> OF_HELPERS =
      List.of("guide", "report visit", "write entry", "edit entry", "retire entry");
  private static final Set<String> CLERKS = Set.of("customer-service", "support-supervisor");
  private static final Set<String> CASE_READERS =
      Set.of("technical", "vp-sales", "general-manager", "production", "auditor");

  private static final Set<String> COUNTERS =
      Set.of(
          "customer-service",
          "support-supervisor",
          "sales-manager",
          "vp-sales",
          "general-manager",
          "production",
          "technical",
          "auditor");

  @Override
  public List<String> commands() {
    List<String> all = new ArrayList<>(OF_HANDLERS);
    all.addAll(List.of("accept", "write", "read", "read list", "make link", "end links"));
    all.addAll(OF_ASKERS);
    all.addAll(OF_CLERKS);
    all.addAll(OF_HELPERS);
    all.addAll(List.of("collect feedback", "take up feedback", "answer feedback"));
    all.addAll(
        List.of(
            "attach",
            "detach",
            "read case",
            "list cases",
            "read case files",
            "satisfaction",
            "read entry",
            "list entries",
            "offers",
            "read feedback",
            "list feedback"));
    all.addAll(List.of("answer question", "name cause", "approve remedy", "reject remedy"));
    all.addAll(List.of("order measure", "finish measure", "check measure"));
    all.addAll(List.of("report staff", "confirm staff", "dismiss staff", "read staff"));
    all.addAll(List.of("add evidence", "remove evidence", "read evidence"));
    all.addAll(List.of("add file", "read files", "read statistics"));
    all.addAll(List.of("service statistics", "problems", "report paper"));
    all.addAll(List.of("ask customer", "read call", "list calls", "list due"));
    return all;
  }

  @Override
  public List<String> table(String role) {
    List<String> may = new ArrayList<>();
    if (HANDLERS.contains(role)) {
      may.addAll(List.of("make link", "end links"));
      may.addAll(OF_HANDLERS);
    }
    if (HANDLERS.contains(role) || role.equals("dealer")) {
      may.add("accept");
    }
    if (HANDLERS.contains(role) || OTHERS.contains(role) || role.equals("dealer")) {
      may.addAll(List.of("write", "add file"));
    }
    if (may.contains("write") || role.equals("auditor")) {
      may.addAll(List.of("read", "read list"));
    }
    if (may.contains("read") && !role.equals("dealer")) {
      may.add("read files");
    }
    if (Set.of("support-supervisor", "sales-manager", "vp-sales", "general-manager", "auditor")
        .contains(role)) {
      may.add("read statistics");
    }
    may.addAll(ofWork(role));
    may.addAll(ofService(role));
    return may;
  }

  /** CMP-03, CMP-06, CMP-08, CMP-13. */
  private static List<String> ofWork(String role) {
    List<String> may = new ArrayList<>();
    boolean makes = Set.of("production", "technical").contains(role);
    if (HANDLERS.contains(role) || makes || role.equals("warehouse")) {
      may.add("answer question");
    }
    if (HANDLERS.contains(role) || makes) {
      may.add("name cause");
    }
    if (Set.of("support-supervisor", "sales-manager", "vp-sales", "general-manager", "finance-head")
        .contains(role)) {
      may.addAll(List.of("approve remedy", "reject remedy"));
    }
    if (makes
        || Set.of("support-supervisor", "sales-manager", "vp-sales", "customer-service")
            .contains(role)) {
      may.addAll(List.of("order measure", "check measure"));
    }
    if (HANDLERS.contains(role) || OTHERS.contains(role)) {
      may.add("finish measure");
    }
    may.addAll(ofStaff(role));
    return may;
  }

  /** CMP-17, CMP-18: seen by few. */
  private static List<String> ofStaff(String role) {
    List<String> may = new ArrayList<>();
    if (role.equals("dealer") || (HANDLERS.contains(role) && !role.equals("sales-support"))) {
      may.addAll(List.of("report staff", "add evidence", "remove evidence"));
    }
    if (Set.of("support-supervisor", "vp-sales").contains(role)) {
      may.addAll(List.of("confirm staff", "dismiss staff"));
    }
    if (role.equals("vp-sales")) {
      may.addAll(List.of("add evidence", "remove evidence"));
    }
    if (Set.of("support-supervisor", "vp-sales", "general-manager", "hr", "auditor", "dealer")
        .contains(role)) {
      may.add("read staff");
    }
    if (may.contains("read staff") && !role.equals("dealer")) {
      may.add("read evidence");
    }
    return may;
  }

  /** Those who handle complaints record problems; technicians help (CMP-09, CMP-10). */
  private static List<String> ofService(String role) {
    List<String> may = new ArrayList<>();
    if (HANDLERS.contains(role)) {
      may.addAll(OF_ASKERS);
    }
    if (CLERKS.contains(role)) {
      may.addAll(OF_CLERKS);
    }
    if (CLERKS.contains(role) || role.equals("technical")) {
      may.addAll(OF_HELPERS);
    }
    if (role.equals("technical")) {
      may.addAll(List.of("take up feedback", "answer feedback"));
    }
    if (HANDLERS.contains(role) || role.equals("technical")) {
      may.addAll(List.of("attach", "detach", "collect feedback"));
    }
    if (HANDLERS.contains(role) || CASE_READERS.contains(role)) {
      may.addAll(
          List.of(
              "read case",
              "list cases",
              "read case files",
              "report paper",
              "satisfaction",
              "read entry",
              "list entries",
              "offers",
              "read feedback",
              "list feedback"));
    }
    if (HANDLERS.contains(role)) {
      may.add("ask customer");
    }
    if (HANDLERS.contains(role) || CASE_READERS.contains(role)) {
      may.addAll(List.of("read call", "list calls", "list due"));
    }
    if (role.equals("dealer")) {
      may.addAll(List.of("read case", "list cases", "report paper"));
    }
    if (COUNTERS.contains(role)) {
      may.addAll(List.of("service statistics", "problems"));
    }
    return may;
  }

  @Override
  public Answer call(TestHttp person, String command) {
    String path = PATH + "/" + unique("nothing");
    TestHttp seen = person.with("If-Match", "\"1\"");
    return switch (command) {
      case "accept" -> person.post(PATH, Bodies.complaint(unique("nobody"), ""));
      case "make link" -> person.post("/api/complaint-links", "{\"orderId\": \"nothing\"}");
      case "end links" -> person.delete("/api/complaint-links/nothing");
      case "read" -> person.get(path);
      case "read list" -> person.get(PATH + "?limit=1");
      case "write" -> person.post(path + "/messages", "{\"text\": \"a test\"}");
      case "take over" -> person.post(path + "/take-over", "{}");
      case "hand over" -> seen.post(path + "/hand-over", "{\"staffId\": \"DEMO-other\"}");
      case "reply" -> person.post(path + "/replies", Bodies.REPLY);
      case "grade" -> seen.post(path + "/severity", Bodies.severity("MINOR"));
      case "pause" -> person.post(path + "/pause", Bodies.REASON);
      case "resume" -> person.post(path + "/resumption", "{}");
      case "resolve" -> person.post(path + "/resolution", Bodies.SOLUTION);
      case "revisit" -> person.post(path + "/revisits", Bodies.CONTENT);
      case "close" -> person.post(path + "/closing", "{}");
      case "withdraw" -> person.post(path + "/withdrawal", Bodies.REASON);
      default -> callOfWork(person, path, command);
    };
  }

  private static Answer callOfWork(TestHttp person, String path, String command) {
    TestHttp seen = person.with("If-Match", "\"1\"");
    return switch (command) {
      case "ask department" -> person.post(path + "/investigations", Bodies.ASK);
      case "answer question" -> person.post(path + "/investigations/1/finding", Bodies.FOUND);
      case "name cause" -> person.post(path + "/cause", Bodies.CAUSE);
      case "order measure" -> person.post(path + "/measures", Bodies.measure("x", "2099-01-01"));
      case "finish measure" -> person.post(path + "/measures/1/completion", "{}");
      case "check measure" ->
          person.post(path + "/measures/1/effect", "{\"works\": true, \"remark\": \"r\"}");
      case "propose remedy" -> person.post(path + "/remedies", Bodies.remedy("REPAIR", "1.00"));
      case "approve remedy" -> seen.post(path + "/remedy-approval", "{}");
      case "reject remedy" -> seen.post(path + "/remedy-rejection", Bodies.REASON);
      case "execute remedy" -> person.post(path + "/remedy-execution", Bodies.REFERENCE);
      case "open dispute" -> person.post(path + "/dispute", Bodies.SOLUTION);
      case "record offer" -> person.post(path + "/dispute/offers", Bodies.offer("OURS"));
      case "settle dispute" ->
          person.post(path + "/dispute/settlement", "{\"offer\": 1, \"text\": \"x\"}");
      case "add file" ->
          person.post(
              path + "/attachments?name=a.pdf", "%PDF-1.7", "Content-Type", "application/pdf");
      case "remove file" -> person.delete(path + "/attachments/nothing");
      case "read statistics" -> person.get(PATH + "/statistics?from=2026-11-01&to=2026-11-02");
      case "read files" -> person.get(path + "/attachments");
      case "drop remedy" -> person.post(path + "/remedy-withdrawal", "{}");
      default -> callOfStaff(person, command);
    };
  }

  private static Answer callOfStaff(TestHttp person, String command) {
    String staff = "/api/staff-complaints";
    String one = staff + "/" + unique("nothing");
    return switch (command) {
      case "report staff" -> person.post(staff, Bodies.temper(unique("nobody"), "DEMO-x"));
      case "confirm staff" -> person.post(one + "/confirmation", Bodies.found("DEMO-x"));
      case "dismiss staff" -> person.post(one + "/dismissal", Bodies.REASON);
      case "read staff" -> person.get(one);
      case "add evidence" ->
          person.post(one + "/attachments?name=a.txt", "a", "Content-Type", "text/plain");
      case "remove evidence" -> person.delete(one + "/attachments/nothing");
      case "read evidence" -> person.get(one + "/attachments");
      default -> ofService(person, command);
    };
  }

  private static Answer ofService(TestHttp person, String command) {
    String path = SERVICE + "/" + unique("nothing");
    TestHttp seen = person.with("If-Match", "\"1\"");
    return switch (command) {
      case "record case" -> person.post(SERVICE, problem("\"customerId\": \"nobody\""));
      case "triage" -> seen.post(path + "/triage", PAID.formatted("GENERAL"));
      case "guide" -> person.post(path + "/guidances", GUIDED.formatted(true));
      case "plan visit" -> person.post(path + "/visits", visit(Duration.ofHours(1)));
      case "report visit" -> person.post(path + "/visit-report", report(false, ""));
      case "ask on case" -> person.post(path + "/revisits", said(true, 5));
      case "close case" -> person.post(path + "/closing", "{}");
      case "withdraw case" -> person.post(path + "/withdrawal", Bodies.REASON);
      case "attach" ->
          person.post(path + "/attachments?name=a.txt", "a", "Content-Type", "text/plain");
      case "detach" -> person.delete(path + "/attachments/none");
      case "read case" -> person.get(path);
      case "ask customer" -> person.post(CALLS, call("nobody", ""));
      case "read call" -> person.get(CALLS + "/" + unique("nothing"));
      case "list calls" -> person.get(CALLS + "?limit=1");
      case "list due" -> person.get(CALLS + "/due?limit=1");
      case "read case files" -> person.get(path + "/attachments");
      case "report paper" -> person.get(path + "/visits/1/report-paper");
      case "service statistics" ->
          person.get(SERVICE + "/statistics?from=2026-11-01&to=2026-11-02");
      case "problems" -> person.get(SERVICE + "/problems?from=2026-11-01&to=2026-11-02");
      case "list cases" -> person.get(SERVICE + "?limit=1");
      case "satisfaction" ->
          person.get("/api/service-satisfaction?by=PRODUCT&from=2026-01-01&to=2026-12-31");
      default -> ofKnowledge(person, command);
    };
  }

  private static Answer ofKnowledge(TestHttp person, String command) {
    String list = "/api/knowledge";
    String path = list + "/" + unique("nothing");
    TestHttp seen = person.with("If-Match", "\"1\"");
    String entry = "{\"problem\": \"a\", \"solution\": \"b\", \"productId\": \"none\"}";
    return switch (command) {
      case "write entry" -> person.post(list, entry);
      case "edit entry" -> seen.put(path, entry);
      case "retire entry" -> person.post(path + "/retirement", "{}");
      case "read entry" -> person.get(path);
      case "list entries" -> person.get(list + "?limit=1");
      case "offers" -> person.post(list + "/offers", "{\"text\": \"a\"}");
      default -> ofFeedback(person, command);
    };
  }

  private static Answer ofFeedback(TestHttp person, String command) {
    String path = FEEDBACK + "/" + unique("nothing");
    return switch (command) {
      case "collect feedback" ->
          person.post(FEEDBACK, "{\"kind\": \"WISH\", \"text\": \"a\", \"productId\": \"none\"}");
      case "take up feedback" -> person.post(path + "/taking-up", "{}");
      case "answer feedback" -> person.post(path + "/answer", VERDICT);
      case "read feedback" -> person.get(path);
      case "list feedback" -> person.get(FEEDBACK + "?limit=1");
      default -> throw new AssertionError(command);
    };
  }
}
