package io.saleswright.platform.mongodb;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.security.Clearance;
import io.saleswright.platform.security.DataScope;
import io.saleswright.platform.security.DataScope.Belonging;
import java.util.List;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;

class ScopingTests {

  private static final Scoping<String> ALL_KNOWN =
      new Scoping<>(Belonging::to, "state.owner", "state.team", "state.region");
  private static final Scoping<String> OWNER_ONLY =
      new Scoping<>(Belonging::to, "state.owner", null, null);

  private static BsonDocument json(Bson filter) {
    return filter.toBsonDocument();
  }

  @Test
  void setsNoConditionForThoseWhoSeeEverything() {
    assertThat(json(ALL_KNOWN.filter(new DataScope.All()))).isEmpty();
  }

  @Test
  void addsTheCallersOwnToTheirRegionOrTeam() {
    assertThat(json(ALL_KNOWN.filter(new DataScope.Region("east", "7"))))
        .isEqualTo(BsonDocument.parse("{$or: [{'state.region': 'east'}, {'state.owner': '7'}]}"));
    assertThat(json(ALL_KNOWN.filter(new DataScope.Team("blue", "7"))))
        .isEqualTo(BsonDocument.parse("{$or: [{'state.team': 'blue'}, {'state.owner': '7'}]}"));
  }

  @Test
  void leavesTheirOwnWhereATypeKnowsNoRegion() {
    assertThat(json(OWNER_ONLY.filter(new DataScope.Region("east", "7"))))
        .isEqualTo(BsonDocument.parse("{'state.owner': '7'}"));
    assertThat(json(OWNER_ONLY.filter(new DataScope.Own("7"))))
        .isEqualTo(BsonDocument.parse("{'state.owner': '7'}"));
  }

  @Test
  void addsWhatWasOpenedToTheCaller() {
    Scoping<String> opened =
        new Scoping<>(Belonging::to, "state.owner", "state.team", null, null, "state.also");

    assertThat(json(opened.filter(new DataScope.Team("blue", "7"))))
        .isEqualTo(
            BsonDocument.parse(
                "{$or: [{'state.team': 'blue'}, {'state.owner': '7'}, {'state.also': '7'}]}"));
  }

  @Test
  void givesACustomerTheirOwnBusinessWhereTheTypeKnowsIt() {
    DataScope company = new DataScope.Company("C-1", "7");
    Scoping<String> shown =
        new Scoping<>(Belonging::to, "state.owner", null, null, "state.customer", null);

    assertThat(json(shown.filter(company)))
        .isEqualTo(BsonDocument.parse("{$or: [{'state.customer': 'C-1'}, {'state.owner': '7'}]}"));
    assertThat(json(OWNER_ONLY.filter(company)))
        .isEqualTo(BsonDocument.parse("{'state.owner': '7'}"));
  }

  /** SEC-02: a customer's person whose id stands among our staff's sees nothing by that. */
  @Test
  void opensNothingToACustomerThatWasOpenedToStaff() {
    DataScope company = new DataScope.Company("C-1", "7");
    Scoping<String> opened =
        new Scoping<>(Belonging::to, null, null, null, "state.customer", "state.also");

    assertThat(json(opened.filter(company)))
        .isEqualTo(BsonDocument.parse("{'state.customer': 'C-1'}"));
    assertThat(company.includes(new Belonging(null, null, null, "C-2", List.of("7")))).isFalse();
    assertThat(company.includes(new Belonging("7", null, null, "C-2", List.of()))).isTrue();
  }

  @Test
  void matchesNothingWhereOnlyAnUnlimitedScopeSees() {
    assertThat(json(Scoping.unlimitedOnly().filter(new DataScope.Own("7"))))
        .isEqualTo(BsonDocument.parse("{_id: {$exists: false}}"));
    assertThat(json(Scoping.unlimitedOnly().filter(new DataScope.All()))).isEmpty();
  }

  /** SEC-02: who only spends, such as marketing, sees no more of this than their own. */
  @Test
  void onlyTheRolesThatAreNamedReachBeyondTheirOwn() {
    Scoping<String> reached = ALL_KNOWN.reachedBy(Set.of("auditor", "sales-manager"));
    Caller marketing = new Caller("7", "", Set.of("marketing"), null, "east");
    Caller manager = new Caller("7", "", Set.of("marketing", "sales-manager"), null, "east");
    Caller auditor = new Caller("7", "", Set.of("marketing", "auditor"), null, null);

    assertThat(json(reached.filter(marketing)))
        .isEqualTo(BsonDocument.parse("{'state.owner': '7'}"));
    assertThat(json(reached.filter(manager)))
        .isEqualTo(BsonDocument.parse("{$or: [{'state.region': 'east'}, {'state.owner': '7'}]}"));
    assertThat(json(reached.filter(auditor))).isEmpty();
    assertThat(reached.includes("7", marketing)).isTrue();
    assertThat(reached.includes("8", marketing)).isFalse();
    assertThat(reached.includes("8", auditor)).isTrue();
  }

  /** SEC-01: what is a secret is found by nobody who may not read its class, even their own. */
  @Test
  void secretsAreFoundByReadersOfTheirClassAlone() {
    Scoping<String> secret = ALL_KNOWN.secretAs("cost");
    Caller finance = new Caller("7", "", Set.of("finance"), null, null);
    Caller seller = new Caller("7", "", Set.of("sales-rep"), null, null);
    Caller everything = new Caller("8", "", Set.of("marketing"), null, null);

    assertThat(json(secret.filter(finance))).isEqualTo(json(ALL_KNOWN.filter(finance)));
    assertThat(secret.includes("9", finance)).isTrue();
    for (Caller other : List.of(seller, everything)) {
      assertThat(json(secret.filter(other)))
          .isEqualTo(BsonDocument.parse("{'_id': {$exists: false}}"));
      assertThat(secret.includes("7", other)).isFalse();
    }
    assertThat(secret.reachedBy(Set.of("finance")).includes("7", seller)).isFalse();
  }

  /** SEC-01: the class decides beside the scope, for the list and the single read alike. */
  @Test
  void classesDecideBesideWhomItBelongsTo() {
    Scoping<String> classed =
        new Scoping<String>(_ -> Belonging.to("owner"), "state.owner", null, null)
            .classedBy(
                new Classes<>(
                    state -> state,
                    "state.class",
                    state -> state.equals("SECRET") ? List.of("hr") : List.of(),
                    "state.roles",
                    caller ->
                        caller.has("sales-rep")
                            ? new Clearance(Set.of("OPEN"), Set.of("INTERNAL"))
                            : new Clearance(Set.of("OPEN"), Set.of())));
    Caller owner = new Caller("owner", "", Set.of("sales-rep"), null, null);
    Caller other = new Caller("other", "", Set.of("sales-rep"), null, null);
    Caller all = new Caller("all", "", Set.of("sales-rep", "auditor"), null, null);
    Caller hr = new Caller("hr", "", Set.of("hr"), null, null);

    assertThat(Set.of("OPEN", "INTERNAL", "SECRET")).allMatch(it -> classed.includes(it, owner));
    assertThat(classed.includes("OPEN", other)).isTrue();
    assertThat(classed.includes("INTERNAL", other)).isFalse();
    assertThat(classed.includes("INTERNAL", all)).isTrue();
    assertThat(classed.includes("SECRET", all)).isFalse();
    assertThat(classed.includes("SECRET", hr)).isTrue();
    assertThat(classed.includes("INTERNAL", hr)).isFalse();
    assertThat(json(classed.filter(other)))
        .isEqualTo(
            BsonDocument.parse(
                """
                {$or: [{'state.owner': 'other'}, {'state.roles': {$in: ['sales-rep']}},
                  {'state.class': {$in: ['OPEN']}},
                  {$and: [{'state.class': {$in: ['INTERNAL']}}, {'state.owner': 'other'}]}]}
                """));
  }
}
