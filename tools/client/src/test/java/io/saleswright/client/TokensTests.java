package io.saleswright.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TokensTests {

  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
  private final HttpClient client = HttpClient.newHttpClient();
  private HttpServer keycloak;
  private boolean refusesRefresh;
  private boolean refusesLogin;

  @BeforeEach
  void start() throws IOException {
    keycloak = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    keycloak.createContext("/realms/saleswright/protocol/openid-connect/token", this::answer);
    keycloak.start();
  }

  @AfterEach
  void stop() {
    keycloak.stop(0);
    client.close();
  }

  @Test
  void fetchesATokenOnceForManyUses() throws Exception {
    Tokens tokens = ofPerson();

    assertThat(tokens.accessToken()).isEqualTo("access-1").isEqualTo(tokens.accessToken());
    assertThat(requests)
        .singleElement()
        .asString()
        .contains("grant_type=password", "password=d%26o");
  }

  @Test
  void refreshesATokenBeforeItEnds() throws Exception {
    Tokens tokens = ofPerson();
    tokens.accessToken();

    now.set(Instant.EPOCH.plus(Duration.ofSeconds(300 - 30)));

    assertThat(tokens.accessToken()).isEqualTo("access-2");
    assertThat(requests.getLast()).contains("grant_type=refresh_token", "refresh_token=refresh-1");
  }

  @Test
  void usesTheRefreshTokenOfTheLastAnswer() throws Exception {
    Tokens tokens = ofPerson();
    for (int i = 0; i < 3; i++) {
      tokens.accessToken();
      now.updateAndGet(instant -> instant.plus(Duration.ofMinutes(5)));
    }

    assertThat(requests.getLast()).contains("refresh_token=refresh-2");
  }

  @Test
  void logsInAgainWhenTheRefreshIsRefused() throws Exception {
    Tokens tokens = ofPerson();
    tokens.accessToken();
    refusesRefresh = true;

    now.set(Instant.EPOCH.plus(Duration.ofHours(9)));

    assertThat(tokens.accessToken()).isEqualTo("access-3");
    assertThat(requests.getLast()).contains("grant_type=password");
  }

  @Test
  void logsASystemInWithItsSecret() throws Exception {
    Tokens tokens = Tokens.ofSystem(client, now::get, issuer(), "warehouse-system", "s");

    assertThat(tokens.accessToken()).isEqualTo("access-1");
    assertThat(requests.getFirst())
        .contains("grant_type=client_credentials", "client_id=warehouse-system", "client_secret=s");
  }

  @Test
  void saysWhyALoginIsRefused() {
    refusesLogin = true;

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(ofPerson()::accessToken)
        .withMessageContaining("401")
        .withMessageContaining("invalid_grant");
  }

  private Tokens ofPerson() {
    return Tokens.ofPerson(client, now::get, issuer(), "sales-rep", "d&o");
  }

  private URI issuer() {
    return URI.create(
        "http://127.0.0.1:" + keycloak.getAddress().getPort() + "/realms/saleswright");
  }

  private void answer(HttpExchange exchange) throws IOException {
    String request = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    requests.add(request);
    int number = requests.size();
    boolean refused = request.contains("refresh_token") ? refusesRefresh : refusesLogin;
    String body =
        refused
            ? "{\"error\":\"invalid_grant\"}"
            : "{\"access_token\":\"access-%d\",\"refresh_token\":\"refresh-%d\",\"expires_in\":300}"
                .formatted(number, number);
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(refused ? 401 : 200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
