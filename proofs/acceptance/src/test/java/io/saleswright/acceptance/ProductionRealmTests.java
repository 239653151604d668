package io.saleswright.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/**
 * The realm as it is shipped, without demo logins, in a real Keycloak (SEC-04, SEC-06): whoever
 * approves, pays or administers needs a second factor, and nobody has a weak password or access
 * without end.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProductionRealmTests {

  private static final String PASSWORD = "eleven words would be better still";

  private ProductionRealm realm;

  @BeforeAll
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  void importTheRealm() {
    RunningStack.start();
    realm = ProductionRealm.imported();
  }

  @AfterAll
  void remove() {
    realm.remove();
  }

  @Test
  void letsASalespersonInWithAPassword() {
    realm.hasPerson("li", "sales-rep", PASSWORD);

    assertThat(realm.afterPassword("li", PASSWORD)).startsWith(ProductionRealm.BACK + "?");
  }

  @Test
  void asksThoseWhoDecideForASecondFactor() {
    for (String role : List.of("finance", "support-supervisor", "sales-manager", "admin")) {
      realm.hasPerson("who-is-" + role, role, PASSWORD);

      assertThat(realm.afterPassword("who-is-" + role, PASSWORD))
          .as(role)
          .contains("execution=CONFIGURE_TOTP");
    }
  }

  @Test
  void takesNoWeakPassword() {
    assertThatThrownBy(() -> realm.hasPerson("wang", "sales-rep", "demo"))
        .hasMessageContaining("invalidPasswordMinLengthMessage");
    assertThatThrownBy(() -> realm.hasPerson("wang-wang-wang", "sales-rep", "wang-wang-wang"))
        .hasMessageContaining("invalidPassword");
  }

  @Test
  void givesNobodyAccessWithoutEnd() {
    assertThat(realm.answerTo("openid offline_access")).contains("error=invalid_scope");
  }
}
