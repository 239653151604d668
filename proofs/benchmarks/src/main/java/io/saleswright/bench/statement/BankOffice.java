package io.saleswright.bench.statement;

import io.saleswright.bench.load.HttpConnection;
import io.saleswright.bench.load.HttpMessage;
import io.saleswright.bench.process.Site;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finance, as far as statements of banks go. */
final class BankOffice {

  static final String SERVICE = "finance";

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int PAGE = 200;

  private final URI server;
  private final String token;
  private final HttpClient http = HttpClient.newHttpClient();

  BankOffice(Site site) {
    this.server = site.uri(SERVICE);
    this.token = site.token("clerk", "finance");
  }

  /** Hands a statement in; how many movements it was found to tell. */
  int handIn(String camt) throws IOException, InterruptedException {
    HttpRequest request =
        request("/api/bank-statements")
            .header("Content-Type", "application/xml")
            .POST(HttpRequest.BodyPublishers.ofString(camt))
            .build();
    return body(request).at("/statements/0/statement/entries").asInt();
  }

  /** How many receivables there are, counted up to this many. */
  int receivables(int most) throws IOException, InterruptedException {
    return ids("/api/receivables", most).size();
  }

  /** The first transfers that wait, so many at most. */
  List<String> waiting(int most) throws IOException, InterruptedException {
    return ids("/api/bank-transfers/waiting", most);
  }

  private List<String> ids(String list, int most) throws IOException, InterruptedException {
    List<String> all = new ArrayList<>();
    String next = "";
    do {
      JsonNode page = body(request(list + "?limit=" + PAGE + next).GET().build());
      page.path("items").forEach(one -> all.add(one.path("id").asString()));
      next = page.path("next").isString() ? "&after=" + page.path("next").asString() : "";
    } while (!next.isEmpty() && all.size() < most);
    return all;
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(server.resolve(path)).header("Authorization", "Bearer " + token);
  }

  private JsonNode body(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IOException("HTTP " + answer.statusCode() + ": " + answer.body());
    }
    return JSON.readTree(answer.body());
  }

  /** Somebody who matches transfers over a connection of their own. */
  final class Matcher implements AutoCloseable {

    private final HttpConnection connection = new HttpConnection(server);

    /** Whether something was proposed. */
    boolean match(String transfer) throws IOException {
      String path = "/api/bank-transfers/" + transfer + "/proposals";
      int status = connection.exchange(HttpMessage.get(server, path, token).bytes());
      if (status != 200) {
        throw new IOException("HTTP " + status + ": " + connection.body());
      }
      return !JSON.readTree(connection.body()).path("proposals").isEmpty();
    }

    @Override
    public void close() throws IOException {
      connection.close();
    }
  }
}
