package io.saleswright.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The shipped realm under another name in the Keycloak of the stack, imported and filled with
 * people as an administrator would.
 */
final class ProductionRealm {

  /** Where the realm sends the browser back to; nothing listens there. */
  static final String BACK = "http://gateway.invalid/login/oauth2/code/keycloak";

  private static final String NAME = "production";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final Pattern FORM_ACTION = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final String keycloak;
  private final String token;

  private ProductionRealm(String keycloak, String token) {
    this.keycloak = keycloak;
    this.token = token;
  }

  static ProductionRealm imported() {
    String issuer = RunningStack.issuer();
    String keycloak = issuer.substring(0, issuer.indexOf("/realms/"));
    String form =
        "grant_type=password&client_id=admin-cli&username=admin&password="
            + encoded(RunningStack.secret("keycloakAdminPassword"));
    HttpResponse<String> login =
        send(
            HttpRequest.newBuilder(
                    URI.create(keycloak + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", FORM)
                .POST(BodyPublishers.ofString(form)));
    var realm = new ProductionRealm(keycloak, text(login.body(), "access_token"));
    realm.admin("POST", "/admin/realms", template());
    return realm;
  }

  private static String template() {
    try {
      String shipped =
          Files.readString(RunningStack.checkout().resolve("deploy/keycloak/realm.template.json"));
      ObjectNode realm =
          (ObjectNode)
              JSON.readTree(
                  shipped
                      .replace("${GATEWAY_PUBLIC_URL}", "http://gateway.invalid")
                      .replaceAll("\\$\\{[A-Z_]+}", "secret"));
      return realm.put("realm", NAME).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void hasPerson(String username, String role, String password) {
    Map<String, Object> person =
        Map.of(
            "username",
            username,
            "enabled",
            true,
            "firstName",
            "Test",
            "lastName",
            role,
            "email",
            username + "@example.org");
    admin("POST", here("/users"), JSON.writeValueAsString(person));
    String id =
        JSON.readTree(admin("GET", here("/users?exact=true&username=" + username), ""))
            .get(0)
            .get("id")
            .asString();
    String roles = "[" + admin("GET", here("/roles/" + role), "") + "]";
    admin("POST", here("/users/" + id + "/role-mappings/realm"), roles);
    Map<String, Object> credential =
        Map.of("type", "password", "value", password, "temporary", false);
    admin("PUT", here("/users/" + id + "/reset-password"), JSON.writeValueAsString(credential));
  }

  /** Where the gateway would send a browser to. */
  String login(String scope) {
    return keycloak
        + "/realms/"
        + NAME
        + "/protocol/openid-connect/auth?client_id=gateway&response_type=code&state=s&scope="
        + encoded(scope)
        + "&redirect_uri="
        + encoded(BACK)
        + "&code_challenge_method=S256&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
  }

  /** Where the realm sends a browser that asks for these scopes. */
  String answerTo(String scope) {
    return location(send(HttpRequest.newBuilder(URI.create(login(scope))).GET()));
  }

  /** Where the realm sends a browser whose person has given their password. */
  String afterPassword(String username, String password) {
    HttpResponse<String> page = send(HttpRequest.newBuilder(URI.create(login("openid"))).GET());
    Matcher form = FORM_ACTION.matcher(page.body());
    if (!form.find()) {
      throw new AssertionError("no form to log in: " + page.body());
    }
    String fields = "username=" + encoded(username) + "&password=" + encoded(password);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
            .header("Content-Type", FORM)
            .header("Cookie", cookies(page))
            .POST(BodyPublishers.ofString(fields));
    return location(send(request));
  }

  /** By hand, because Java's own cookies keep those for https from this address. */
  private static String cookies(HttpResponse<String> answer) {
    return answer.headers().allValues("Set-Cookie").stream()
        .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
        .collect(Collectors.joining("; "));
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  void remove() {
    admin("DELETE", here(""), "");
  }

  private static String here(String path) {
    return "/admin/realms/" + NAME + path;
  }

  private String admin(String method, String path, String body) {
    BodyPublisher content =
        body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(URI.create(keycloak + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, content));
    if (answer.statusCode() >= 300) {
      throw new AssertionError(method + " " + path + " failed: " + answer.body());
    }
    return answer.body();
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String text(String json, String field) {
    JsonNode value = JSON.readTree(json).path(field);
    if (!value.isString()) {
      throw new AssertionError("no " + field + " in " + json);
    }
    return value.asString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
