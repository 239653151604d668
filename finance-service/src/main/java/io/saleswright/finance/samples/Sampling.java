package io.saleswright.finance.samples;

import io.saleswright.platform.kernel.Ids;
import java.util.Comparator;
import java.util.List;

/** Draws without anybody's hand in it (EXP-12). */
final class Sampling {

  private Sampling() {}

  /**
   * So many of them, in an order that seed and identities alone decide: the same seed draws the
   * same of the same, in whatever order they are given and on whatever machine.
   */
  static List<String> draw(List<String> ids, int size, String seed) {
    return ids.stream()
        .distinct()
        .sorted(Comparator.comparing((String id) -> Ids.derived("sample", seed, id)))
        .limit(size)
        .toList();
  }
}
