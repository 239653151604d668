package io.saleswright.client;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A supply of access tokens for one person or system. A token is fetched when first asked for and
 * renewed shortly before it ends; safe to be shared by threads, which then use one token.
 */
public final class Tokens {

  /**
   * Renewed this long before the end, so that a request under way does not carry a token that has
   * just ended.
   */
  private static final Duration MARGIN = Duration.ofSeconds(30);

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpClient client;
  private final InstantSource clock;
  private final URI endpoint;
  private final Map<String, String> login;
  private @Nullable Granted granted;

  private Tokens(HttpClient client, InstantSource clock, URI issuer, Map<String, String> login) {
    this.client = client;
    this.clock = clock;
    this.endpoint = URI.create(issuer + "/protocol/openid-connect/token");
    this.login = login;
  }

  /**
   * Tokens of a person, by name and password; Keycloak's client {@code cli} allows that in the
   * local realm only.
   */
  public static Tokens ofPerson(
      HttpClient client, InstantSource clock, URI issuer, String username, String password) {
    return new Tokens(
        client,
        clock,
        issuer,
        Map.of(
            "grant_type", "password",
            "client_id", "cli",
            "scope", "openid",
            "username", username,
            "password", password));
  }

  /** Tokens of a system's service account. */
  public static Tokens ofSystem(
      HttpClient client, InstantSource clock, URI issuer, String clientId, String secret) {
    return new Tokens(
        client,
        clock,
        issuer,
        Map.of("grant_type", "client_credentials", "client_id", clientId, "client_secret", secret));
  }

  /**
   * Returns a token that is good for at least half a minute.
   *
   * @throws IOException when Keycloak cannot be reached or refuses; the message says why
   * @throws InterruptedException when the caller is told to give up
   */
  public synchronized String accessToken() throws IOException, InterruptedException {
    Granted current = granted;
    if (current == null || !clock.instant().isBefore(current.renewAt())) {
      current = renew(current);
      granted = current;
    }
    return current.accessToken();
  }

  private Granted renew(@Nullable Granted former) throws IOException, InterruptedException {
    if (former != null && former.refreshToken() != null) {
      var refresh =
          Map.of(
              "grant_type",
              "refresh_token",
              "client_id",
              "cli",
              "refresh_token",
              former.refreshToken());
      HttpResponse<byte[]> answer = post(refresh);
      if (answer.statusCode() == 200) {
        return granted(answer.body());
      }
    }
    HttpResponse<byte[]> answer = post(login);
    if (answer.statusCode() != 200) {
      throw new IOException(
          "Keycloak refuses the login (" + answer.statusCode() + "): " + reason(answer.body()));
    }
    return granted(answer.body());
  }

  private HttpResponse<byte[]> post(Map<String, String> form)
      throws IOException, InterruptedException {
    String body =
        form.entrySet().stream()
            .map(field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    var request =
        HttpRequest.newBuilder(endpoint)
            .timeout(PATIENCE)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
  }

  private Granted granted(byte[] body) {
    JsonNode answer = JSON.readTree(body);
    var life = Duration.ofSeconds(answer.required("expires_in").asLong());
    return new Granted(
        answer.required("access_token").asString(),
        Optional.ofNullable(answer.get("refresh_token")).map(JsonNode::asString).orElse(null),
        clock.instant().plus(life).minus(MARGIN));
  }

  private static String reason(byte[] body) {
    return new String(body, StandardCharsets.UTF_8).strip();
  }

  private record Granted(String accessToken, @Nullable String refreshToken, Instant renewAt) {}
}
