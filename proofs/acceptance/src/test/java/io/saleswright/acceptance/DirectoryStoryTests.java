package io.saleswright.acceptance;

import static io.saleswright.acceptance.RunningStack.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.testkit.TestHttp.Answer;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The staff directory, filled from a real Keycloak (HR-11, COMM-06). */
class DirectoryStoryTests {

  private static final String FILL = "/api/staff/import-from-login";

  @BeforeAll
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  static void stackRuns() {
    RunningStack.start();
  }

  @Test
  @Timeout(value = 3, unit = TimeUnit.MINUTES)
  void whoMayLogInIsInTheDirectoryWithTheirRoles() {
    as("hr").post(FILL, "{}").expect(200);
    Answer again = as("hr").post(FILL, "{}").expect(200);
    assertThat(again.body().path("entered").isEmpty()).isTrue();
    assertThat(again.body().path("changed").isEmpty()).isTrue();

    Answer manager = as("sales-rep").get("/api/staff/DEMO-sales-manager").expect(200);
    assertThat(manager.text("staff/name")).isEqualTo("Demo Sales manager");
    assertThat(manager.text("staff/team")).isEqualTo("east-1");
    assertThat(manager.text("staff/roles/0")).isEqualTo("sales-manager");
    as("sales-rep").get("/api/staff/DEMO-dealer").expect(404);
    as("dealer").get("/api/staff").expect(403);
  }
}
