package io.saleswright.performance.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.performance.fixtures.RunningDirectory;
import io.saleswright.testkit.TestHttp.Answer;
import org.junit.jupiter.api.Test;

/** The directory as people use it (COMM-06, HR-09, HR-11, HR-15). */
class StaffApiTests extends RunningDirectory {

  @Test
  void isEnteredOnce() {
    String person = person();
    String more = ", \"department\": \"inside-sales\", \"phone\": \"8001\"";

    enters(person, more).expect(201);
    enters(person, more).expect(200);
    assertThat(enters(person, "").expect(409).problem()).endsWith("staff-known");
    assertThat(shown(person).text("staff/phone")).isEqualTo("8001");
    assertThat(types(STAFF, id(person), 1)).containsExactly("StaffJoined");
    as("hr").post(PATH, "{\"staffId\": \"王\", \"name\": \"x\"}").expect(400);
  }

  /** HR-11: what is refused of one line keeps nobody else out, and a repeat enters nobody twice. */
  @Test
  void isFilledWithATable() {
    String first = person();
    String second = person();
    String line = "{\"staffId\": \"%s\", \"name\": \"%s\"%s}";
    String table =
        "{\"people\": [%s, %s, %s]}"
            .formatted(
                line.formatted(id(first), "A", ""),
                line.formatted(id(first), "B", ""),
                line.formatted(id(second), "C", "%s"));

    Answer wrong =
        as("hr").post(PATH + "/imports", table.formatted(", \"team\": \"a b\"")).expect(400);
    assertThat(wrong.text("errors/0/field")).isEqualTo("people[2].team");
    as("hr").get(PATH + "/" + id(first)).expect(404);
    for (int times = 0; times < 2; times++) {
      Answer told = as("hr").post(PATH + "/imports", table.formatted("")).expect(200);
      assertThat(told.body().path("people").valueStream())
          .extracting(one -> one.at("/outcome/allowed").asBoolean())
          .containsExactly(true, false, true);
      assertThat(told.text("people/1/outcome/problem")).isEqualTo("staff-known");
    }
    assertThat(shown(first).text("staff/name")).isEqualTo("A");
    assertThat(types(STAFF, id(second), 1)).containsExactly("StaffJoined");
  }

  /** COMM-06: by name, its sounds, a part of a number, staff ids, team. */
  @Test
  void findsPeople() {
    String team = unique("t").substring(0, 12);
    String person = person();
    String phone = String.valueOf(Math.abs(person.hashCode()));
    enters(person, ", \"team\": \"%s\", \"phone\": \"%s\"".formatted(team, phone)).expect(201);
    String other = entered(team);
    var reader = as("auditor");

    assertThat(reader.get(PATH + "?team=" + team).expect(200).items("id"))
        .containsExactlyInAnyOrder(id(other), id(person));
    assertThat(reader.get(PATH + "?q=" + phone).expect(200).items("id")).contains(id(person));
    assertThat(reader.get(PATH + "?q=wangxiaoming&team=" + team).expect(200).items("id"))
        .containsExactlyInAnyOrder(id(other), id(person));
    Answer named = reader.get(PATH + "?ids=" + id(person) + ",nobody").expect(200);
    assertThat(named.items("id")).containsExactly(id(person));
    assertThat(named.items("name")).containsExactly("王小明");
    reader.get(PATH + "?colour=red").expect(400);
  }

  /** COMM-06: inside sales keep the phone book, and everybody their own line. */
  @Test
  void keepsThePhoneBook() {
    String person = entered("t");
    String line = PATH + "/" + id(person) + "/contact";
    String body = "{\"phone\": \"8002\", \"email\": \"a@example.com\"}";

    as("marketing").put(line, body, "If-Match", shown(person).etag()).expect(403);
    as(person, "marketing").put(line, body, "If-Match", shown(person).etag()).expect(200);
    as("sales-support").put(line, "{}", "If-Match", "\"1\"").expect(412);
    assertThat(shown(person).text("staff/email")).isEqualTo("a@example.com");
  }

  /** HR-15: away and stood in for, on the days on which it is so. */
  @Test
  void tellsWhoIsAwayAndWhoStandsIn() {
    String person = entered("t");
    String deputy = entered("t");
    says(person, "sales-rep", person, "absences", days(0, 3)).expect(200);
    says(person, "sales-rep", person, "deputies", deputy(deputy, 0, 3)).expect(200);

    Answer shown = shown(person);
    assertThat(shown.text("staff/absentUntil")).isEqualTo(day(3).toString());
    assertThat(shown.text("staff/deputy")).isEqualTo(id(deputy));
    assertThat(shown(deputy).text("standsInFor/0/staffId")).isEqualTo(id(person));
    String away = PATH + "?ids=" + id(person) + "," + id(deputy) + "&awayOn=";
    assertThat(as("hr").get(away + day(3)).expect(200).items("id")).containsExactly(id(person));
    assertThat(as("hr").get(away + day(4)).expect(200).items("id")).isEmpty();
    as("hr").get(away + "9999-12-31").expect(400);

    as(person, "sales-rep").delete(PATH + "/" + id(person) + "/deputies/" + day(0)).expect(200);
    as(person, "sales-rep").delete(PATH + "/" + id(person) + "/absences/" + day(0)).expect(200);
    assertThat(shown(person).body().at("/staff").has("deputy")).isFalse();
    assertThat(as("hr").get(away + day(3)).expect(200).items("id")).isEmpty();
  }

  /** HR-15: a leader for their team; nobody for a stranger, and nobody takes rights. */
  @Test
  void isSaidByThoseWhoMay() {
    String team = unique("t").substring(0, 12);
    String person = entered(team);
    String deputy = entered(team);
    String boss = entered(team);
    String path = PATH + "/" + id(person);

    says("x", "sales-rep", person, "absences", days(1, 3)).expect(403);
    asMemberOf("another", "x", "sales-manager").post(path + "/absences", days(1, 3)).expect(403);
    asMemberOf(team, boss, "sales-manager").post(path + "/absences", days(1, 3)).expect(200);
    asMemberOf(team, boss, "sales-manager")
        .post(path + "/deputies", deputy(deputy, 1, 3))
        .expect(200);
    Answer own =
        asMemberOf(team, boss, "sales-manager").post(path + "/deputies", deputy(boss, 5, 6));
    assertThat(own.expect(409).problem()).endsWith("names-themselves");
    assertThat(
            says(person, "sales-rep", person, "deputies", deputy(person, 5, 6))
                .expect(409)
                .problem())
        .endsWith("own-deputy");
  }

  /** HR-09: who leaves stands in for nobody after their last day, without anybody's doing. */
  @Test
  void endsDeputyshipsOfWhoLeaves() {
    String person = entered("t");
    String deputy = entered("t");
    says(person, "sales-rep", person, "deputies", deputy(deputy, 1, 9)).expect(200);
    says("hr", "hr", deputy, "leaving", "{\"lastDay\": \"%s\"}".formatted(day(4))).expect(200);

    await().until(() -> shown(person).text("deputies/0/until").equals(day(4).toString()));
    assertThat(
            says(person, "sales-rep", person, "deputies", deputy(deputy, 5, 9))
                .expect(409)
                .problem())
        .endsWith("deputy-leaves");
    says("hr", "hr", deputy, "return", "{}").expect(200);
    says(person, "sales-rep", person, "deputies", deputy(deputy, 5, 9)).expect(200);
  }
}
