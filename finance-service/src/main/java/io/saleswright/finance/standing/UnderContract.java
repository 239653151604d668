package io.saleswright.finance.standing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Under which contract an order was from a moment until the next of these (FIN-05).
 *
 * @param from since when
 * @param contractId the contract; null for none
 */
public record UnderContract(Instant from, @Nullable String contractId) {

  /** The same with another one from a moment on; the first one counts from the beginning. */
  public static List<UnderContract> with(
      @Nullable List<UnderContract> known,
      @Nullable String before,
      @Nullable String now,
      Instant at) {
    List<UnderContract> all =
        new ArrayList<>(known == null ? List.of(new UnderContract(Instant.EPOCH, before)) : known);
    Instant last = all.getLast().from();
    all.add(new UnderContract(at.isBefore(last) ? last : at, now));
    return List.copyOf(all);
  }

  /** The contract at a moment; null for none. */
  public static @Nullable String at(List<UnderContract> known, Instant moment) {
    return known.reversed().stream()
        .filter(one -> !one.from().isAfter(moment))
        .findFirst()
        .map(UnderContract::contractId)
        .orElse(null);
  }
}
