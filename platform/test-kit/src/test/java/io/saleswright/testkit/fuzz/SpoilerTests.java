package io.saleswright.testkit.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.testkit.fuzz.Spoiler.Spoilt;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SpoilerTests {

  private static final JsonNode SOUND =
      JsonMapper.shared()
          .readTree(
              """
              {"id": "o-1", "lines": [{"quantity": 3, "price": {"amount": "1.00", "currency": "CNY"}}],
               "tags": ["a", "b"], "empty": {}}
              """);

  private static List<Spoilt> spoilt(long seed) {
    Spoiler spoiler = new Spoiler(new SplittableRandom(seed));
    return Stream.generate(() -> spoiler.spoil(SOUND)).limit(2_000).toList();
  }

  @Test
  void spoilsInEveryWayAndNeverLeavesItSound() {
    Set<Spoiling> ways = EnumSet.noneOf(Spoiling.class);
    for (Spoilt spoilt : spoilt(1)) {
      ways.add(spoilt.how());
      assertThat(new String(spoilt.bytes(), StandardCharsets.UTF_8))
          .as("%s", spoilt.how())
          .isNotEqualTo(SOUND.toString())
          .doesNotContain("spoilt\"");
    }
    assertThat(ways).containsExactlyInAnyOrder(Spoiling.values());
  }

  @Test
  void drawsTheSameFromTheSameSeed() {
    assertThat(spoilt(5)).extracting(Spoilt::bytes).containsExactlyElementsOf(bytes(5));
  }

  private static List<byte[]> bytes(long seed) {
    return spoilt(seed).stream().map(Spoilt::bytes).toList();
  }

  @Test
  void leavesWhatItSpoilsAsItWas() {
    String before = SOUND.toString();

    spoilt(3);

    assertThat(SOUND).hasToString(before);
  }
}
