package io.saleswright.chaos.load;

import io.saleswright.testkit.TestTokens;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;

/** The tokens of all persons, each renewed before it expires. Thread-safe. */
final class Passes {

  private static final Duration KEPT = Duration.ofMinutes(3);

  private final TestTokens issuer;
  private final InstantSource clock;
  private final Map<Person, Pass> passes = new EnumMap<>(Person.class);

  Passes(TestTokens issuer, InstantSource clock) {
    this.issuer = issuer;
    this.clock = clock;
  }

  private record Pass(String token, Instant until) {}

  synchronized String of(Person person) {
    Instant now = clock.instant();
    Pass pass = passes.get(person);
    if (pass == null || now.isAfter(pass.until())) {
      pass = new Pass(issuer.tokenFor(person.username(), person.role()), now.plus(KEPT));
      passes.put(person, pass);
    }
    return pass.token();
  }
}
