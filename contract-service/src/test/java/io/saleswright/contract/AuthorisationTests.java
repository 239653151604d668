package io.saleswright.contract;

import io.saleswright.contract.fixtures.ContractSteps;
import io.saleswright.contract.fixtures.Requests;
import io.saleswright.contract.fixtures.RunningContracts;
import io.saleswright.testkit.AuthorisationContract;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Each role against each command and query: who may, who may not (SEC-06, QUO-02, QUO-08). */
class AuthorisationTests extends RunningContracts implements AuthorisationContract {

  private static final List<String> OF_WRITERS =
      List.of(
          "begin quote",
          "copy quote",
          "edit quote",
          "name customer",
          "ask departments",
          "send quote",
          "offer anew",
          "record round",
          "log question",
          "accept quote",
          "reject quote",
          "make answer link",
          "end answer links",
          "withdraw quote");

  private static final List<String> OTHERS =
      List.of(
          "confirm for technical",
          "confirm for production",
          "approve quote",
          "give quote back",
          "answer question",
          "read quotes",
          "read version",
          "read paper",
          "comment",
          "withdraw comment",
          "read comments",
          "attach file",
          "detach file",
          "read files",
          "download file");

  private static final Set<String> WRITERS =
      Set.of(
          "sales-rep", "account-manager", "sales-support", "support-supervisor", "sales-manager");
  private static final Set<String> DECIDERS =
      Set.of("sales-manager", "vp-sales", "general-manager");
  private static final Set<String> READERS =
      Set.of("vp-sales", "general-manager", "technical", "production", "auditor");

  @Override
  public List<String> commands() {
    List<String> all = new ArrayList<>(OF_WRITERS);
    all.addAll(OTHERS);
    return all;
  }

  @Override
  public List<String> table(String role) {
    List<String> may = new ArrayList<>();
    if (WRITERS.contains(role)) {
      may.addAll(OF_WRITERS);
      may.addAll(List.of("answer question", "attach file", "detach file"));
    }
    if (DECIDERS.contains(role)) {
      may.addAll(List.of("approve quote", "give quote back"));
    }
    if (Set.of("technical", "production").contains(role)) {
      may.addAll(List.of("confirm for " + role, "answer question", "attach file"));
    }
    if (WRITERS.contains(role) || READERS.contains(role)) {
      may.addAll(
          List.of("read quotes", "read version", "read paper", "read files", "download file"));
      may.add("read comments");
    }
    if (may.contains("read comments") && !role.equals("auditor")) {
      may.addAll(List.of("comment", "withdraw comment"));
    }
    return may;
  }

  @Override
  public Answer call(TestHttp person, String command) {
    TestHttp seen = person.with("If-Match", "\"1\"");
    String path = "/api/quotes/" + unique("nothing");
    return switch (command) {
      case "begin quote" -> person.post("/api/quotes", Requests.lead(unique("nothing")));
      case "copy quote" -> person.post(path + "/copies", "{}");
      case "edit quote" -> seen.put(path, Requests.offer(Requests.FREE_LINE));
      case "offer anew" -> seen.post(path + "/versions", Requests.offer(Requests.FREE_LINE));
      case "name customer" -> person.post(path + "/customer", "{\"customerId\": \"c\"}");
      case "ask departments" -> person.post(path + "/confirmation-request", "");
      case "confirm for technical" -> seen.post(path + "/confirmations", Requests.TECHNICAL);
      case "confirm for production" ->
          seen.post(path + "/confirmations", Requests.production("2026-12-18"));
      case "approve quote" -> seen.post(path + "/approval", "{}");
      case "give quote back" -> seen.post(path + "/return", Requests.REASON);
      case "send quote" -> person.post(path + "/dispatch", Requests.SENT);
      case "record round" -> person.post(path + "/rounds", Requests.ROUND);
      case "log question" -> person.post(path + "/questions", Requests.TEXT);
      case "answer question" -> person.post(path + "/questions/1/answer", Requests.TEXT);
      case "accept quote" -> person.post(path + "/acceptance", Requests.accept(1));
      case "make answer link" -> person.post(path + "/links", "");
      case "end answer links" -> person.delete(path + "/links");
      case "reject quote" -> person.post(path + "/rejection", Requests.REASON);
      case "withdraw quote" -> person.post(path + "/withdrawal", Requests.REASON);
      case "read quotes" -> person.get("/api/quotes");
      case "read paper" -> person.get(path + "/versions/1/paper");
      case "attach file" ->
          person.post(
              path + "/attachments?name=a.pdf",
              ContractSteps.PDF,
              "Content-Type",
              "application/pdf");
      case "detach file" -> person.delete(path + "/attachments/" + unique("file"));
      case "read files" -> person.get(path + "/attachments");
      case "comment" -> person.post(path + "/comments", "{\"text\": \"t\"}");
      case "withdraw comment" -> person.post(path + "/comments/1/withdrawal", "");
      case "read comments" -> person.get(path + "/comments");
      case "download file" -> person.get(path + "/attachments/" + unique("file"));
      case "read version" -> person.get(path + "/versions/1");
      default -> throw new AssertionError(command);
    };
  }
}
