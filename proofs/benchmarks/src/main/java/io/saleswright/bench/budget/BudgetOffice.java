package io.saleswright.bench.budget;

import io.saleswright.bench.load.HttpConnection;
import io.saleswright.bench.load.HttpMessage;
import io.saleswright.bench.process.Site;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The people of the benchmark: those who write and approve the budget, and those who apply. */
final class BudgetOffice {

  static final String SERVICE = "finance";

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int EACH = 10;

  /** What one person applies for beside it is looked at each time, and nobody has thousands. */
  private static final int OF_ONE = 10;

  private final Site site;
  private final LocalDate today;
  private final URI server;
  private final HttpClient http = HttpClient.newHttpClient();

  BudgetOffice(Site site, LocalDate today) {
    this.site = site;
    this.today = today;
    this.server = site.uri(SERVICE);
  }

  /**
   * Has a budget approved.
   *
   * @param fits how many applications the month of today has money for
   */
  void openBudget(long fits) throws IOException, InterruptedException {
    long month = fits * EACH;
    StringBuilder months = new StringBuilder();
    for (int i = 1; i <= 12; i++) {
      months.append(i == 1 ? "" : ",").append(i == today.getMonthValue() ? month : 0);
    }
    String body =
        """
        {"year":%s,"department":"sales","content":{"salesTarget":{"amount":"1000000","currency":"CNY"},\
        "lines":[{"category":"travel","justification":"visits","targetRelation":"orders",\
        "amount":{"amount":"%s","currency":"CNY"},"months":[%s]}]}}\
        """
            .formatted(today.getYear(), month, months);
    String path =
        "/api/budgets/" + post("/api/budgets", "sales-support", body, "").path("id").asString();
    post(path + "/submission", "sales-support", "{}", "");
    agree(path, "finance-head");
    agree(path, "general-manager");
  }

  /** How many applications the month of today holds. */
  long held() throws IOException, InterruptedException {
    JsonNode page =
        body(
            request(
                    "/api/budget-accounts?category=travel&year=%s&month=%s"
                        .formatted(today.getYear(), today.getMonthValue()),
                    "finance")
                .GET());
    BigDecimal reserved = new BigDecimal(page.at("/items/0/reserved/amount").asString());
    return reserved.divideToIntegralValue(BigDecimal.valueOf(EACH)).longValueExact();
  }

  private void agree(String path, String role) throws IOException, InterruptedException {
    HttpResponse<String> seen =
        http.send(request(path, role).GET().build(), HttpResponse.BodyHandlers.ofString());
    post(path + "/approval", role, "{}", seen.headers().firstValue("ETag").orElse(""));
  }

  private JsonNode post(String path, String role, String json, String revision)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        request(path, role)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json));
    return body(revision.isEmpty() ? request : request.header("If-Match", revision));
  }

  private HttpRequest.Builder request(String path, String role) {
    return HttpRequest.newBuilder(server.resolve(path))
        .header("Authorization", "Bearer " + site.token(role, role));
  }

  private JsonNode body(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IOException("HTTP " + answer.statusCode() + ": " + answer.body());
    }
    return JSON.readTree(answer.body());
  }

  /** One of those who apply. */
  Applicant applicant(int number) {
    return new Applicant(number);
  }

  /** Somebody who applies again and again over a connection of their own. */
  final class Applicant implements AutoCloseable {

    private final HttpConnection connection = new HttpConnection(server);
    private final String name;
    private final String body;
    private int applied;
    private String token = "";

    private Applicant(int number) {
      this.name = "applicant-" + number + "-";
      this.body =
          """
          {"department":"sales","content":{"category":"travel","purpose":"visit a customer",\
          "amount":{"amount":"%s","currency":"CNY"},"from":"%s"}}\
          """
              .formatted(EACH, today);
    }

    /** The status of the submission, or of the application when that fails. */
    int applyAndSubmit() throws IOException {
      if (applied++ % OF_ONE == 0) {
        token = site.token(name + applied / OF_ONE, "sales-rep");
      }
      int status =
          connection.exchange(HttpMessage.post(server, "/api/expenses", token, body).bytes());
      if (status != 201) {
        return status;
      }
      String id = JSON.readTree(connection.body()).required("id").asString();
      String path = "/api/expenses/" + id + "/submission";
      return connection.exchange(HttpMessage.post(server, path, token, "{}").bytes());
    }

    @Override
    public void close() throws IOException {
      connection.close();
    }
  }
}
