package io.saleswright.performance.login.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.saleswright.performance.fixtures.FakeKeycloak;
import io.saleswright.performance.login.LoginPerson;
import io.saleswright.performance.login.LoginRefusal;
import io.saleswright.platform.kernel.RuleViolation;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** People as the login tells them (HR-11). */
class KeycloakPeopleTests {

  private final FakeKeycloak keycloak = new FakeKeycloak();

  private List<LoginPerson> people(URI realm, String secret) {
    return new KeycloakPeople(new KeycloakAdmin(realm, "directory", secret, Duration.ofSeconds(5)))
        .people();
  }

  @Test
  void areOurOwnWithTheirEffectiveRoles() {
    keycloak.knows("S-1", "王小明", "east-1", "east", "sales-rep", "offline_access");
    keycloak.knows("x", true, "Dealer", "\"staff_id\":[\"D-1\"],\"customer_id\":[\"c\"]", "dealer");
    keycloak.knows("y", true, "Without a staff id", "", "sales-rep");
    keycloak.knows("z", false, "Closed", "\"staff_id\":[\"S-2\"]", "vp-sales");

    assertThat(people(keycloak.realm(), FakeKeycloak.SECRET))
        .containsExactlyInAnyOrder(
            new LoginPerson("S-1", "王小明", "east-1", "east", List.of("sales-rep")),
            new LoginPerson("S-2", "Closed", null, null, List.of()));
  }

  @Test
  void areReadPageByPage() {
    for (int i = 0; i < 250; i++) {
      keycloak.knows("S-" + i, "n", "t", "r", "legal");
    }

    assertThat(people(keycloak.realm(), FakeKeycloak.SECRET)).hasSize(250);
  }

  @Test
  void areNotReadWithoutAnAccount() {
    refused(LoginRefusal.LOGIN_NOT_CONNECTED, keycloak.realm(), "");
    refused(LoginRefusal.LOGIN_NOT_READ, keycloak.realm(), "wrong");
    refused(
        LoginRefusal.LOGIN_NOT_READ,
        URI.create("http://127.0.0.1:1/realms/test"),
        FakeKeycloak.SECRET);
  }

  private void refused(LoginRefusal refusal, URI realm, String secret) {
    assertThatExceptionOfType(RuleViolation.class)
        .isThrownBy(() -> people(realm, secret))
        .satisfies(thrown -> assertThat(thrown.problem()).isEqualTo(refusal.problem()));
  }
}
