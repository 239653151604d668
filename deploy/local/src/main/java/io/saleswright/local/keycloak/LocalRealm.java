package io.saleswright.local.keycloak;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The realm of a local stack: the template with its placeholders filled in, the demo users, the
 * gateway under both names of the loopback address, password logins for the command line, and no
 * second factor.
 */
public final class LocalRealm {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)}");

  /** Everybody knows the demo password, so hashing it slowly would protect nothing. */
  private static final String QUICK_HASH = "hashAlgorithm(pbkdf2-sha256) and hashIterations(1000)";

  /**
   * A second factor would protect no better what everybody may enter; Keycloak's own flows stay.
   */
  private static final List<String> SECOND_FACTOR = List.of("browserFlow", "directGrantFlow");

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .build();

  private final String template;
  private final List<DemoUser> users;

  LocalRealm(String template, List<DemoUser> users) {
    this.template = template;
    this.users = List.copyOf(users);
  }

  /**
   * Reads the template and the demo users.
   *
   * @param directory {@code deploy/keycloak}
   * @throws IOException when a file is missing
   */
  public static LocalRealm read(Path directory) throws IOException {
    return new LocalRealm(
        Files.readString(directory.resolve("realm.template.json")),
        JSON.readValue(
            Files.readString(directory.resolve("demo-users.json")), new TypeReference<>() {}));
  }

  /** The logins that the realm will have. */
  public List<DemoUser> users() {
    return users;
  }

  /**
   * Makes the realm file that Keycloak imports.
   *
   * @param gateway the gateway's address, with {@code localhost} as host
   * @param values what stands for the template's other placeholders
   * @return JSON, the same text for the same arguments
   * @throws IllegalArgumentException when the template names a placeholder that has no value
   */
  public String render(URI gateway, Map<String, String> values) {
    String filled =
        PLACEHOLDER
            .matcher(template)
            .replaceAll(match -> Matcher.quoteReplacement(value(match.group(1), gateway, values)));
    var realm = (ObjectNode) JSON.readTree(filled);
    String loopback = gateway.toString().replace("localhost", "127.0.0.1");
    for (JsonNode client : realm.withArray("clients")) {
      switch (client.required("clientId").asString()) {
        case "gateway" -> allowAlso((ObjectNode) client, gateway.toString(), loopback);
        case "cli" -> ((ObjectNode) client).put("directAccessGrantsEnabled", true);
        default -> {}
      }
    }
    realm.put("passwordPolicy", QUICK_HASH);
    realm.remove(SECOND_FACTOR);
    ArrayNode people = realm.withArray("users");
    users.forEach(user -> people.addPOJO(user.representation()));
    return JSON.writeValueAsString(realm);
  }

  private static String value(String placeholder, URI gateway, Map<String, String> values) {
    if (placeholder.equals("GATEWAY_PUBLIC_URL")) {
      return gateway.toString();
    }
    String value = values.get(placeholder);
    if (value == null) {
      throw new IllegalArgumentException(
          "The realm template has a placeholder without a value: " + placeholder);
    }
    return value;
  }

  /** Keycloak tells localhost from 127.0.0.1, people do not. */
  private static void allowAlso(ObjectNode client, String address, String other) {
    ArrayNode redirects = client.withArray("redirectUris");
    List<String> known = redirects.valueStream().map(JsonNode::asString).toList();
    known.forEach(uri -> redirects.add(uri.replace(address, other)));
    ObjectNode attributes = (ObjectNode) client.required("attributes");
    String key = "post.logout.redirect.uris";
    String logout = attributes.required(key).asString();
    attributes.put(key, logout + "##" + logout.replace(address, other));
  }
}
