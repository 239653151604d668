package io.saleswright.performance.login.keycloak;

import io.saleswright.performance.login.LoginPeople;
import io.saleswright.performance.login.LoginPerson;
import io.saleswright.performance.staff.StaffStep;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.type.TypeReference;

/**
 * Our own people, as Keycloak knows them: each user with a {@code staff_id} who speaks for no
 * customer. Roles are the effective ones, as tokens have them, also those of groups.
 */
final class KeycloakPeople implements LoginPeople {

  private static final int PAGE = 100;

  private final KeycloakAdmin keycloak;

  KeycloakPeople(KeycloakAdmin keycloak) {
    this.keycloak = keycloak;
  }

  private record Role(String name) {}

  @Override
  public List<LoginPerson> people() {
    try (KeycloakAdmin.Session session = keycloak.open()) {
      Map<String, LoginPerson> people = new LinkedHashMap<>();
      for (KeycloakUser user : users(session)) {
        String staffId = user.attribute("staff_id");
        if (staffId != null && user.attribute("customer_id") == null) {
          // Two logins of one person: the one that is open to them counts.
          people.merge(staffId, person(staffId, user, session), KeycloakPeople::wider);
        }
      }
      return List.copyOf(people.values());
    }
  }

  private static LoginPerson wider(LoginPerson one, LoginPerson other) {
    return one.roles().size() >= other.roles().size() ? one : other;
  }

  private static List<KeycloakUser> users(KeycloakAdmin.Session session) {
    List<KeycloakUser> all = new ArrayList<>();
    List<KeycloakUser> page;
    do {
      page =
          session.get(
              "/users?briefRepresentation=false&max=" + PAGE + "&first=" + all.size(),
              new TypeReference<>() {});
      all.addAll(page);
    } while (page.size() == PAGE);
    return all;
  }

  private static LoginPerson person(
      String staffId, KeycloakUser user, KeycloakAdmin.Session session) {
    return new LoginPerson(
        staffId,
        user.name(staffId),
        user.attribute("team"),
        user.attribute("region"),
        user.enabled() ? roles(user, session) : List.of());
  }

  private static List<String> roles(KeycloakUser user, KeycloakAdmin.Session session) {
    List<Role> roles =
        session.get(
            "/users/" + user.id() + "/role-mappings/realm/composite", new TypeReference<>() {});
    Set<String> ours = StaffStep.READ_STAFF.row().roles();
    return roles.stream().map(Role::name).filter(ours::contains).sorted().toList();
  }
}
