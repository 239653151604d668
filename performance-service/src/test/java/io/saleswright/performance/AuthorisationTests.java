package io.saleswright.performance;

import io.saleswright.performance.fixtures.RunningDirectory;
import io.saleswright.testkit.AuthorisationContract;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Each role against each command and query: who may, who may not (SEC-06, COMM-06). */
class AuthorisationTests extends RunningDirectory implements AuthorisationContract {

  private static final Set<String> STRANGERS = Set.of("dealer", "migration");
  private static final Set<String> SPENDING =
      Set.of(
          "sales-rep",
          "account-manager",
          "sales-support",
          "support-supervisor",
          "sales-manager",
          "vp-sales",
          "general-manager",
          "marketing",
          "hr",
          "finance",
          "finance-head",
          "auditor");
  private static final List<String> OF_HR =
      List.of("enter", "enter many", "change", "leave", "take back", "fill");
  private static final List<String> OF_ALL =
      List.of(
          "tell absence",
          "end absence",
          "name deputy",
          "end deputy",
          "confirm hand-over",
          "read",
          "read list");

  @Override
  public List<String> commands() {
    List<String> all = new ArrayList<>(OF_HR);
    all.addAll(OF_ALL);
    all.add("change contact");
    all.add("read spending");
    return all;
  }

  @Override
  public List<String> table(String role) {
    List<String> may = new ArrayList<>();
    if (role.equals("hr")) {
      may.addAll(OF_HR);
    }
    if (Set.of("hr", "sales-support", "support-supervisor").contains(role)) {
      may.add("change contact");
    }
    if (!STRANGERS.contains(role)) {
      may.addAll(OF_ALL);
    }
    if (SPENDING.contains(role)) {
      may.add("read spending");
    }
    return may;
  }

  @Override
  public Answer call(TestHttp person, String command) {
    String path = PATH + "/" + unique("nobody");
    TestHttp seen = person.with("If-Match", "\"1\"");
    return switch (command) {
      case "enter" -> person.post(PATH, "{\"staffId\": \"not one\", \"name\": \"x\"}");
      case "enter many" ->
          person.post(
              PATH + "/imports", "{\"people\": [{\"staffId\": \"not one\", \"name\": \"x\"}]}");
      case "change" -> seen.put(path, "{\"name\": \"x\"}");
      case "change contact" -> seen.put(path + "/contact", "{\"phone\": \"1\"}");
      case "leave" -> person.post(path + "/leaving", "{\"lastDay\": \"2026-12-01\"}");
      case "confirm hand-over" -> person.post(path + "/hand-over", "{\"standing\": 0}");
      case "take back" -> person.post(path + "/return", "{}");
      case "fill" -> person.post(PATH + "/import-from-login", "{}");
      case "tell absence" -> person.post(path + "/absences", days(1, 2));
      case "end absence" -> person.delete(path + "/absences/" + day(1));
      case "name deputy" -> person.post(path + "/deputies", deputy("x", 1, 2));
      case "end deputy" -> person.delete(path + "/deputies/" + day(1));
      case "read" -> person.get(path);
      case "read spending" -> person.get("/api/spending?year=2026");
      case "read list" -> person.get(PATH + "?limit=1");
      default -> throw new IllegalArgumentException(command);
    };
  }
}
