package io.saleswright.local.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LocalRealmTests {

  private static final Path SHIPPED = Path.of("../keycloak");
  private static final URI GATEWAY = URI.create("http://localhost:9080");
  private static final Map<String, String> SECRETS =
      Map.of(
          "GATEWAY_CLIENT_SECRET", "g$1",
          "PRODUCTION_SYSTEM_SECRET", "p",
          "WAREHOUSE_SYSTEM_SECRET", "w",
          "DIRECTORY_CLIENT_SECRET", "d");

  @Test
  void leavesNoPlaceholderOpen() throws IOException {
    String realm = LocalRealm.read(SHIPPED).render(GATEWAY, SECRETS);

    assertThat(realm).doesNotContainPattern("\\$\\{[A-Z]");
    assertThat(client(realm, "gateway").required("secret").asString()).isEqualTo("g$1");
    assertThat(client(realm, "production-system").required("secret").asString()).isEqualTo("p");
    assertThat(client(realm, "warehouse-system").required("secret").asString()).isEqualTo("w");
    assertThat(client(realm, "directory").required("secret").asString()).isEqualTo("d");
  }

  @Test
  void refusesAPlaceholderThatItDoesNotKnow() {
    var realm = new LocalRealm("{\"secret\": \"${OTHER_SECRET}\"}", List.of());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> realm.render(GATEWAY, SECRETS))
        .withMessageContaining("OTHER_SECRET");
  }

  @Test
  void takesTheBrowserBackToBothNamesOfTheGateway() throws IOException {
    JsonNode gateway = client(LocalRealm.read(SHIPPED).render(GATEWAY, SECRETS), "gateway");

    assertThat(strings(gateway.required("redirectUris")))
        .containsExactlyInAnyOrder(
            "http://localhost:9080/login/oauth2/code/keycloak",
            "http://127.0.0.1:9080/login/oauth2/code/keycloak");
    assertThat(gateway.at("/attributes/post.logout.redirect.uris").asString())
        .isEqualTo("http://localhost:9080/##http://127.0.0.1:9080/");
  }

  @Test
  void isTheSameTextEveryTime() throws IOException {
    assertThat(LocalRealm.read(SHIPPED).render(GATEWAY, SECRETS))
        .isEqualTo(LocalRealm.read(SHIPPED).render(GATEWAY, SECRETS));
  }

  @Test
  void allowsPasswordLoginsToTheCommandLineOnly() throws IOException {
    JsonNode realm = parse(LocalRealm.read(SHIPPED).render(GATEWAY, SECRETS));

    Set<String> allowed =
        realm
            .required("clients")
            .valueStream()
            .filter(client -> client.required("directAccessGrantsEnabled").asBoolean())
            .map(client -> client.required("clientId").asString())
            .collect(Collectors.toSet());

    assertThat(allowed).containsExactly("cli");
  }

  @Test
  void hasADemoLoginForEveryRoleOfAPerson() throws IOException {
    var realm = LocalRealm.read(SHIPPED);
    JsonNode roles = parse(realm.render(GATEWAY, SECRETS)).at("/roles/realm");

    Set<String> ofPeople =
        roles
            .valueStream()
            .map(role -> role.required("name").asString())
            .filter(name -> !name.endsWith("-system"))
            .collect(Collectors.toSet());

    assertThat(realm.users().stream().map(DemoUser::role).collect(Collectors.toSet()))
        .isEqualTo(ofPeople);
  }

  @Test
  void marksDemoLoginsAsSuch() throws IOException {
    JsonNode realm = parse(LocalRealm.read(SHIPPED).render(GATEWAY, SECRETS));

    List<JsonNode> withPassword =
        realm.required("users").valueStream().filter(user -> user.has("credentials")).toList();

    assertThat(withPassword).hasSizeGreaterThan(20);
    assertThat(withPassword)
        .allSatisfy(user -> {
          String username = user.required("username").asString();
          assertThat(user.at("/attributes/staff_id/0").asString()).isEqualTo("DEMO-" + username);
          assertThat(user.required("firstName").asString()).isEqualTo("Demo");
        });
  }

  @Test
  void keepsDemoLoginsOutOfTheTemplate() throws IOException {
    JsonNode template = parse(Files.readString(SHIPPED.resolve("realm.template.json")));

    assertThat(template.required("users").valueStream())
        .allMatch(user -> user.has("serviceAccountClientId"));
    assertThat(template.required("clients").valueStream())
        .noneMatch(client -> client.required("directAccessGrantsEnabled").asBoolean());
  }

  /** What a public client may have for ever nobody can take away again. */
  @Test
  void givesNoClientAccessWithoutEnd() throws IOException {
    JsonNode template = parse(Files.readString(SHIPPED.resolve("realm.template.json")));

    assertThat(template.required("clients").valueStream())
        .allSatisfy(client -> {
          assertThat(strings(client.required("optionalClientScopes"))).isEmpty();
          assertThat(strings(client.required("defaultClientScopes")))
              .doesNotContain("offline_access");
        });
    assertThat(template.required("offlineSessionMaxLifespanEnabled").asBoolean()).isTrue();
  }

  @Test
  void leadsNobodyToAnAddressThatIsNotWrittenOut() throws IOException {
    JsonNode template = parse(Files.readString(SHIPPED.resolve("realm.template.json")));

    assertThat(template.required("clients").valueStream())
        .allSatisfy(client -> {
          assertThat(client.path("redirectUris").toString()).doesNotContain("*");
          assertThat(client.at("/attributes/post.logout.redirect.uris").asString(""))
              .doesNotContain("*");
        });
  }

  private static JsonNode client(String realm, String id) {
    return parse(realm)
        .required("clients")
        .valueStream()
        .filter(client -> client.required("clientId").asString().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> strings(JsonNode array) {
    return array.valueStream().map(JsonNode::asString).toList();
  }

  private static JsonNode parse(String json) {
    return JsonMapper.shared().readTree(json);
  }
}
