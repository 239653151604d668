package io.saleswright.platform.mongodb;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Reason;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Reasons are kept so that they can be told in other languages later. */
class StoredReasonTests {

  @Test
  void comesBackAsItWas() {
    Reason reason =
        Reason.of(
            new InvalidInput(
                "lines[0].finished", "minimum", "must be at least {least}", Map.of("least", "0")));

    assertThat(StoredReason.read(StoredReason.write(reason))).isEqualTo(reason);
    assertThat(reason.english()).isEqualTo("lines[0].finished must be at least 0");
    assertThat(reason.told("不得小于 {least}")).isEqualTo("lines[0].finished 不得小于 0");
  }

  @Test
  void isLeftToTheEnglishWordsWhereItCanNotBeKeptOrRead() {
    assertThat(StoredReason.write(Reason.said("{what}", Map.of("what", "x".repeat(3_000)))))
        .isNull();
    assertThat(StoredReason.read(null)).isNull();
    assertThat(StoredReason.read("{")).isNull();
    assertThat(StoredReason.read("{\"problem\": 1}")).isNull();
  }
}
