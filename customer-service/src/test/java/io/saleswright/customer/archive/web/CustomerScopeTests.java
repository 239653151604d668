package io.saleswright.customer.archive.web;

import static io.saleswright.customer.fixtures.Requests.company;
import static io.saleswright.customer.fixtures.Requests.phone;
import static io.saleswright.customer.fixtures.Requests.unique;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.saleswright.customer.fixtures.Answer;
import io.saleswright.customer.fixtures.ApiClient;
import io.saleswright.customer.fixtures.RunningService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whose customers a token opens, the same for every question and every command (SEC-02). */
class CustomerScopeTests extends RunningService {

  private static final String PATH = "/api/customers";
  private static final String TEAM = "T-south";

  private final MongoDatabase database;

  @Autowired
  CustomerScopeTests(MongoDatabase database) {
    this.database = database;
  }

  @Test
  void managerOfATeamSeesTheTeam() {
    Answer theirs = member(TEAM, "team-rep").post(PATH, company()).expect(201);
    Answer other = member("T-north", "other-rep").post(PATH, company()).expect(201);

    assertSees(asMemberOf(TEAM, "team-lead", "sales-manager"), theirs);
    assertSeesNothingOf(asMemberOf(TEAM, "team-lead", "sales-manager"), other);
  }

  @Test
  void teammatesOfTheOwnerSeeNothing() {
    Answer theirs = member(TEAM, "team-rep").post(PATH, company()).expect(201);

    assertSees(member(TEAM, "team-rep"), theirs);
    assertSeesNothingOf(member(TEAM, "team-mate"), theirs);
  }

  @Test
  void regionalManagerSeesTheRegion() {
    String region = "R-" + unique();
    Answer inside =
        as("sales-support").post(PATH, company("公司 " + unique(), region, phone())).expect(201);
    Answer outside = as("sales-support").post(PATH, company()).expect(201);

    assertSees(asLeaderOf(region, "sales-manager"), inside);
    assertSeesNothingOf(asLeaderOf(region, "sales-manager"), outside);
  }

  @Test
  void managerOfNeitherSeesAll() {
    assertSees(as("sales-manager"), member(TEAM, "team-rep").post(PATH, company()).expect(201));
  }

  @Test
  void managersEditAndHandOverOnlyWithinTheirTeam() {
    Answer other = member("T-north", "other-rep").post(PATH, company()).expect(201);
    ApiClient lead = asMemberOf(TEAM, "team-lead", "sales-manager");
    String path = PATH + "/" + other.id();

    lead.put(path, company(), "If-Match", other.etag()).expect(404);
    lead.post(path + "/owner", handOver("DEMO-team-rep", TEAM), "If-Match", other.etag())
        .expect(404);
    lead.put(path, company(), "If-Match", "\"7\"").expect(404);
  }

  @Test
  void customersWhomNobodyInTheScopeLooksAfterAreNotSimilar() {
    String number = phone();
    member("T-north", "other-rep")
        .post(PATH, company("公司 " + unique(), "South", number))
        .expect(201);

    Answer created =
        asMemberOf(TEAM, "team-lead", "sales-manager")
            .post(PATH + "?onDuplicate=refuse", company("公司 " + unique(), "South", number))
            .expect(201);

    assertThat(created.json().path("warnings")).isEmpty();
  }

  @Test
  void handOverMovesACustomerToTheTeamOfTheNewOwner() {
    Answer file = member(TEAM, "team-rep").post(PATH, company()).expect(201);
    assertThat(file.text("/team")).isEqualTo(TEAM);

    Answer moved =
        as("support-supervisor")
            .post(
                PATH + "/" + file.id() + "/owner",
                handOver("DEMO-other-rep", "T-north"),
                "If-Match",
                file.etag())
            .expect(200);

    assertThat(moved.text("/team")).isEqualTo("T-north");
    assertSeesNothingOf(asMemberOf(TEAM, "team-lead", "sales-manager"), file);
    assertSees(asMemberOf("T-north", "north-lead", "sales-manager"), file);
  }

  @Test
  void teamIsTakenFromTheRequestWhenSomebodyElseOwnsTheCustomer() {
    String body =
        company()
            .replaceFirst(
                "\\{", "{\"owner\": \"DEMO-team-rep\", \"team\": \"%s\",".formatted(TEAM));

    Answer file = as("sales-support").post(PATH, body).expect(201);

    assertSees(asMemberOf(TEAM, "team-lead", "sales-manager"), file);
  }

  @Test
  void teamOfOnesOwnCustomerIsThatOfTheToken() {
    String body = company().replaceFirst("\\{", "{\"team\": \"T-north\",");

    Answer file = member(TEAM, "team-rep").post(PATH, body).expect(201);

    assertThat(file.text("/team")).isEqualTo(TEAM);
  }

  @Test
  void filesFromBeforeTheTeamWasKeptAreRead() {
    Answer file = member(TEAM, "team-rep").post(PATH, company()).expect(201);
    database
        .getCollection("customers")
        .updateOne(Filters.eq("_id", file.id()), Updates.unset("state.team"));

    Answer seen = member(TEAM, "team-rep").get(PATH + "/" + file.id()).expect(200);

    assertThat(seen.json().has("team")).isFalse();
    member(TEAM, "team-rep")
        .put(PATH + "/" + file.id(), company(), "If-Match", file.etag())
        .expect(200);
  }

  @Test
  void figuresCountTheCustomersInScope() {
    String region = "R-" + unique();
    as("sales-support").post(PATH, company("公司 " + unique(), region, phone())).expect(201);
    as("sales-support").post(PATH, company("公司 " + unique(), region, phone())).expect(201);
    as("sales-support").post(PATH, company()).expect(201);

    Answer figures = asLeaderOf(region, "sales-manager").get(PATH + "/figures").expect(200);

    assertThat(figures.json().path("customers").asLong()).isEqualTo(2);
    assertThat(as("vp-sales").get(PATH + "/figures").expect(200).json().path("customers").asLong())
        .isGreaterThan(2);
  }

  private ApiClient member(String team, String username) {
    return asMemberOf(team, username, "sales-rep");
  }

  private static void assertSees(ApiClient caller, Answer file) {
    String path = PATH + "/" + file.id();
    caller.get(path).expect(200);
    caller.get(path + "/edits").expect(200);
    caller.get(path + "/purchases").expect(200);
    assertThat(found(caller, file)).containsExactly(file.id());
  }

  private static void assertSeesNothingOf(ApiClient caller, Answer file) {
    String path = PATH + "/" + file.id();
    caller.get(path).expect(404);
    caller.get(path + "/edits").expect(404);
    caller.get(path + "/purchases").expect(404);
    assertThat(found(caller, file)).isEmpty();
  }

  private static Iterable<String> found(ApiClient caller, Answer file) {
    return caller.get(PATH + "?q=" + file.text("/number")).expect(200).items("id");
  }

  private static String handOver(String owner, String team) {
    return """
    {"owner": "%s", "team": "%s", "reason": "hand-over before leave"}
    """
        .formatted(owner, team);
  }
}
