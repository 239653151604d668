package io.saleswright.performance.login.keycloak;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A user as Keycloak shows it, as far as the directory wants to know.
 *
 * @param id Keycloak's own id
 * @param enabled whether the login is open to them
 * @param firstName the first part of what they are called
 * @param lastName the last part
 * @param attributes what else is known, such as {@code staff_id}
 */
record KeycloakUser(
    String id,
    boolean enabled,
    @Nullable String firstName,
    @Nullable String lastName,
    @Nullable Map<String, List<String>> attributes) {

  /** An attribute; null when the user has none of that name. */
  @Nullable String attribute(String name) {
    List<String> values = attributes == null ? List.of() : attributes.getOrDefault(name, List.of());
    return values.isEmpty() || values.getFirst().isBlank() ? null : values.getFirst().strip();
  }

  /** What they are called, as tokens tell it; the staff id when nothing is known. */
  String name(String staffId) {
    String both = (text(firstName) + " " + text(lastName)).strip();
    return both.isEmpty() ? staffId : both;
  }

  private static String text(@Nullable String part) {
    return part == null ? "" : part.strip();
  }
}
