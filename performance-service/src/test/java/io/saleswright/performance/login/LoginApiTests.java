package io.saleswright.performance.login;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.performance.fixtures.RunningDirectory;
import io.saleswright.testkit.TestHttp.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The directory follows the login, without losing what HR has written (HR-11). */
class LoginApiTests extends RunningDirectory {

  private static List<String> texts(Answer answer, String field) {
    return answer.body().path(field).valueStream().map(one -> one.asString("")).toList();
  }

  private static List<String> differing(Answer answer, String staffId) {
    return answer
        .body()
        .path("differences")
        .valueStream()
        .filter(found -> found.path("staffId").asString("").equals(staffId))
        .map(found -> found.path("field").asString(""))
        .toList();
  }

  @Test
  void entersWhomTheDirectoryDoesNotKnowOnce() {
    String id = id(person());
    KEYCLOAK.knows(id, "李四", "east-1", "east", "sales-rep", "legal");

    assertThat(texts(fills("{}").expect(200), "entered")).contains(id);
    Answer again = fills("{}").expect(200);

    assertThat(texts(again, "entered")).doesNotContain(id);
    assertThat(texts(again, "changed")).doesNotContain(id);
    assertThat(differing(again, id)).isEmpty();
    Answer shown = as("marketing").get(PATH + "/" + id).expect(200);
    assertThat(shown.text("staff/name")).isEqualTo("李四");
    assertThat(shown.text("staff/roles/0")).isEqualTo("legal");
    assertThat(shown.text("staff/roles/1")).isEqualTo("sales-rep");
  }

  /** Rights follow the login at once; the rest is named, and adopted when HR says so. */
  @Test
  void namesWhatDiffersAndTakesOverRights() {
    String person = loggedIn("east-1", "sales-rep");
    String id = id(person);
    KEYCLOAK.knows(id, "李四 junior", "east-2", "north", "sales-manager");

    Answer named = fills("{\"adopt\": false}").expect(200);

    assertThat(texts(named, "changed")).contains(id);
    assertThat(differing(named, id)).containsExactly("name", "team");
    assertThat(shown(person).text("staff/team")).isEqualTo("east-1");
    assertThat(shown(person).text("staff/roles/0")).isEqualTo("sales-manager");

    fills("{\"adopt\": true}").expect(200);

    assertThat(shown(person).text("staff/team")).isEqualTo("east-2");
    assertThat(shown(person).text("staff/name")).isEqualTo("李四 junior");
    assertThat(differing(fills("{}").expect(200), id)).isEmpty();
  }

  /** Who is unknown to the login is named and has no rights, and is deleted by nobody. */
  @Test
  void takesRightsFromWhomTheLoginForgets() {
    String person = loggedIn("east-1", "vp-sales");
    KEYCLOAK.forgets(id(person));

    assertThat(texts(fills("{}").expect(200), "missing")).contains(id(person));

    assertThat(shown(person).text("staff/team")).isEqualTo("east-1");
    assertThat(shown(person).body().at("/staff/roles").isEmpty()).isTrue();
  }

  @Test
  void namesWhoCannotBeTakenOver() {
    String id = id(person());
    KEYCLOAK.knows(id, "李四", "team of 13900000000", "east", "sales-rep");
    try {
      assertThat(texts(fills("{}").expect(200), "unfit")).contains(id);
      as("hr").get(PATH + "/" + id).expect(404);
    } finally {
      KEYCLOAK.forgets(id);
    }
  }
}
