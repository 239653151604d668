package io.saleswright.performance.login.keycloak;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.saleswright.performance.login.LoginRefusal;
import io.saleswright.platform.kernel.RuleViolation;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Asks the admin interface of one realm, as a client of that realm. Thread-safe. */
final class KeycloakAdmin {

  private static final Logger LOG = LoggerFactory.getLogger(KeycloakAdmin.class);
  private static final int OK = 200;
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private final URI realm;
  private final String client;
  private final String secret;
  private final Duration timeout;

  KeycloakAdmin(URI realm, String client, String secret, Duration timeout) {
    this.realm = realm;
    this.client = client;
    this.secret = secret;
    this.timeout = timeout;
  }

  private record Granted(@JsonProperty("access_token") String accessToken) {}

  /** One conversation: it has one connection and one token. */
  final class Session implements AutoCloseable {

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(timeout).build();
    private final String token;

    private Session() {
      String form =
          "grant_type=client_credentials&client_id=%s&client_secret=%s"
              .formatted(encoded(client), encoded(secret));
      HttpRequest request =
          to(realm + "/protocol/openid-connect/token")
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(BodyPublishers.ofString(form))
              .build();
      token = read(request, new TypeReference<Granted>() {}).accessToken();
    }

    /**
     * Reads something of the realm.
     *
     * @param path below the realm, such as {@code /users?first=0}
     * @throws RuleViolation when it can't be read
     */
    <T> T get(String path, TypeReference<T> type) {
      String admin = realm.toString().replaceFirst("/realms/(?=[^/]+$)", "/admin/realms/");
      return read(to(admin + path).header("Authorization", "Bearer " + token).build(), type);
    }

    private HttpRequest.Builder to(String address) {
      return HttpRequest.newBuilder(URI.create(address))
          .timeout(timeout)
          .header("Accept", "application/json");
    }

    private <T> T read(HttpRequest request, TypeReference<T> type) {
      try {
        HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != OK) {
          LOG.warn("The login server answers {} with {}", path(request), answer.statusCode());
          throw LoginRefusal.LOGIN_NOT_READ.violation();
        }
        return JSON.readValue(answer.body(), type);
      } catch (IOException | JacksonException e) {
        LOG.warn("The login server does not answer {}: {}", path(request), e.getClass().getName());
        throw LoginRefusal.LOGIN_NOT_READ.violation();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw LoginRefusal.LOGIN_NOT_READ.violation();
      }
    }

    private static String path(HttpRequest request) {
      return request.uri().getPath();
    }

    @Override
    public void close() {
      http.close();
    }
  }

  /**
   * Logs in.
   *
   * @throws RuleViolation when there is no account, or the login server refuses it
   */
  Session open() {
    LoginRefusal.LOGIN_NOT_CONNECTED.when(secret.isEmpty());
    return new Session();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
