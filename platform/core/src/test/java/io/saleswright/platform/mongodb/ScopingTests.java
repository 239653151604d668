package io.saleswright.platform.mongodb;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.platform.security.DataScope;
import io.saleswright.platform.security.DataScope.Belonging;
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

  @Test
  void matchesNothingWhereOnlyAnUnlimitedScopeSees() {
    assertThat(json(Scoping.unlimitedOnly().filter(new DataScope.Own("7"))))
        .isEqualTo(BsonDocument.parse("{_id: {$exists: false}}"));
    assertThat(json(Scoping.unlimitedOnly().filter(new DataScope.All()))).isEmpty();
  }
}
