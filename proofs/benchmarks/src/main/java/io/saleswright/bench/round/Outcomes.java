package io.saleswright.bench.round;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** What the rounds found, in the order of the variants. Immutable, as long as no round goes on. */
public final class Outcomes {

  private final Map<String, Outcome> byVariant;

  Outcomes(Map<String, Outcome> byVariant) {
    this.byVariant = Collections.unmodifiableMap(new LinkedHashMap<>(byVariant));
  }

  /**
   * The outcome of a variant.
   *
   * @throws IllegalArgumentException when there was none of that name
   */
  public Outcome of(String variant) {
    Outcome outcome = byVariant.get(variant);
    if (outcome == null) {
      throw new IllegalArgumentException("There was no variant " + variant);
    }
    return outcome;
  }

  /** Every variant's name and outcome. */
  public void forEach(BiConsumer<String, Outcome> action) {
    byVariant.forEach(action);
  }
}
