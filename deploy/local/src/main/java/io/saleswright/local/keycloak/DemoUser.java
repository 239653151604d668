package io.saleswright.local.keycloak;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A login for trying the system out. It is marked as a demonstration everywhere it shows: in its
 * staff number and in its name.
 *
 * @param name what the person is called after the word Demo
 * @param team absent for people without one
 * @param region absent for people without one
 * @param customerId the customer for whom the person speaks; absent for our own staff. The demo's
 *     dealer speaks for the first customer of the sample's order book
 */
public record DemoUser(
    String username,
    String role,
    String name,
    @Nullable String team,
    @Nullable String region,
    @Nullable String customerId) {

  /** The password of all of them. */
  public static final String PASSWORD = "demo";

  /** The staff number that the user's tokens carry. */
  public String staffId() {
    return "DEMO-" + username;
  }

  /** The user as Keycloak imports it. */
  Map<String, Object> representation() {
    var attributes = new LinkedHashMap<String, List<String>>();
    attributes.put("staff_id", List.of(staffId()));
    if (team != null) {
      attributes.put("team", List.of(team));
    }
    if (region != null) {
      attributes.put("region", List.of(region));
    }
    if (customerId != null) {
      attributes.put("customer_id", List.of(customerId));
    }
    return Map.of(
        "username",
        username,
        "enabled",
        true,
        "firstName",
        "Demo",
        "lastName",
        name,
        "realmRoles",
        List.of(role),
        "attributes",
        attributes,
        "credentials",
        List.of(Map.of("type", "password", "value", PASSWORD)));
  }
}
