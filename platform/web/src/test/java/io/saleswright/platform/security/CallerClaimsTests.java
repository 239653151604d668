package io.saleswright.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.platform.kernel.Caller;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;

class CallerClaimsTests {

  private final CallerClaims claims = new CallerClaims();

  private static Jwt token(Map<String, Object> claims) {
    return Jwt.withTokenValue("t").header("alg", "RS256").claims(all -> all.putAll(claims)).build();
  }

  private boolean names(Map<String, Object> claimed) {
    return !claims.validate(token(claimed)).hasErrors();
  }

  @Test
  void readsAPerson() {
    Caller caller =
        claims.read(
            token(
                Map.of(
                    "staff_id", "E-7",
                    "name", "Li Na",
                    "azp", "gateway",
                    "team", "north",
                    "region", "Hubei",
                    "realm_access", Map.of("roles", List.of("finance", 7, "legal")))));

    assertThat(caller)
        .isEqualTo(new Caller("E-7", "Li Na", Set.of("finance", "legal"), "north", "Hubei"));
  }

  @Test
  void readsAPersonWithoutRolesTeamAndRegion() {
    assertThat(claims.read(token(Map.of("staff_id", "E-7", "realm_access", "nonsense"))))
        .isEqualTo(new Caller("E-7", "E-7", Set.of(), null, null));
  }

  @Test
  void knowsAServiceAccountByItsClient() {
    Map<String, Object> account =
        Map.of("azp", "warehouse-system", "preferred_username", "service-account-warehouse-system");

    assertThat(names(account)).isTrue();
    assertThat(claims.read(token(account)).staffId()).isEqualTo("warehouse-system");
  }

  @Test
  void takesNoPersonForTheClientThatHeUses() {
    assertThat(names(Map.of("azp", "cli", "preferred_username", "li.na"))).isFalse();
    assertThat(
            names(Map.of("azp", "cli", "preferred_username", "service-account-warehouse-system")))
        .isFalse();
    assertThat(names(Map.of("azp", "cli"))).isFalse();
  }

  @Test
  void takesNoBlankIdentity() {
    assertThat(names(Map.of("staff_id", " ", "preferred_username", "li.na", "azp", "cli")))
        .isFalse();
    assertThat(names(Map.of("staff_id", List.of("E-7")))).isFalse();
  }
}
