package io.saleswright.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class BadTokensTests {

  private static final Instant ISSUED = Instant.parse("2026-11-23T02:00:00Z");

  private final AtomicReference<Instant> now = new AtomicReference<>(ISSUED);
  private final BadTokens bad = new BadTokens(now::get);

  private static String token(Instant expiry) {
    String claims =
        "{\"exp\":%d,\"realm_access\":{\"roles\":[]}}".formatted(expiry.getEpochSecond());
    Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
    return "e30." + base64.encodeToString(claims.getBytes(StandardCharsets.UTF_8)) + ".c2lnbmVk";
  }

  @Test
  void aTokenThatTheRealmSignedIsUsedOnceItHasExpired() {
    String early = token(ISSUED.plusSeconds(300));
    String late = token(ISSUED.plusSeconds(900));

    assertThat(bad.authorization("expired", early)).doesNotContain(early);
    now.set(ISSUED.plusSeconds(600));

    assertThat(bad.authorization("expired", late)).isEqualTo("Bearer " + early);
  }

  @Test
  void noKindOpensAnythingBecauseItIsTheSoundToken() {
    String sound = token(ISSUED.plusSeconds(300));

    assertThat(BadTokens.KINDS)
        .noneSatisfy(
            kind -> assertThat(bad.authorization(kind, sound)).isEqualTo("Bearer " + sound));
  }
}
