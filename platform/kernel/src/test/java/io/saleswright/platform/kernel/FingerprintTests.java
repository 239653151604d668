package io.saleswright.platform.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A title is compared without being told (FIN-02). */
class FingerprintTests {

  @Test
  void isTheSameForTheSameTitle() {
    assertThat(Fingerprint.of("o1", "Ajanta Trading"))
        .isEqualTo(Fingerprint.of("o1", " Ａjanta  Trading\t"))
        .isNotEqualTo(Fingerprint.of("o1", "Ajanta"))
        .isNotEqualTo(Fingerprint.of("o2", "Ajanta Trading"));
  }

  @Test
  void isNoneOfNoTitle() {
    assertThat(Fingerprint.of("o1", null)).isNull();
    assertThat(Fingerprint.of("o1", "  ")).isNull();
  }
}
