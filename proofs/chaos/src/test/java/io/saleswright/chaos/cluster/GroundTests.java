package io.saleswright.chaos.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.check.rules.Landscape;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GroundTests {

  @Test
  void aRunOfItsOwnHasTheUsualDatabasesAndLeavesNothingOut() {
    Ground ground = Ground.of(Map.of());

    assertThat(ground.isGiven()).isFalse();
    assertThat(ground.landscape()).isEqualTo(Landscape.usual());
    assertThat(ground.leftOut()).isEmpty();
  }

  @Test
  void onAGivenStoreItHasDatabasesOfItsOwnAndSaysWhatItDoesNotBreak() {
    String uri = "mongodb://anna:secret@db.example/?tls=true";
    Ground ground = Ground.of(Map.of("MONGODB_URI", uri));

    assertThat(ground.isGiven()).isTrue();
    assertThat(ground.givenStore()).isEqualTo(uri);
    assertThat(ground.landscape().database("order")).matches("chaos-[0-9a-f]{8}-order");
    assertThat(ground.leftOut())
        .singleElement()
        .asString()
        .contains("MONGODB_URI", "not killed")
        .doesNotContain("secret");
  }
}
