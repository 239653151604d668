package io.saleswright.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each kind of bad link is another one than the sound link, and can be sent. */
class BadLinksTests {

  private static final String SOUND = "k1.AAECAwQFBgcICQoLDA0ODw.0123456789abcdef";

  @Test
  void noneIsTheSoundOne() {
    for (String kind : BadLinks.KINDS) {
      Map<String, String> headers = new HashMap<>(Map.of(BadLinks.HEADER, SOUND));

      BadLinks.put(kind, headers);

      assertThat(headers.get(BadLinks.HEADER)).as(kind).isNotEqualTo(SOUND);
      assertThat(headers.getOrDefault(BadLinks.HEADER, "")).as(kind).matches("[!-~]*");
    }
  }
}
