package io.saleswright.customer.purchases;

import io.saleswright.customer.profile.Market;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** By what sales are cut (CUS-32). */
public enum Cut {
  REGION,
  CHANNEL,
  /** A customer with two interests counts for both. */
  INTEREST;

  /** The values under which a customer counts; empty when nothing is known. */
  List<String> values(@Nullable String region, @Nullable Market market) {
    return switch (this) {
      case REGION -> region == null ? List.of() : List.of(region);
      case CHANNEL ->
          market == null || market.channel() == null ? List.of() : List.of(market.channel());
      case INTEREST -> market == null ? List.of() : market.interests();
    };
  }

  /** The cut with this name in lower case. */
  public static @Nullable Cut named(String name) {
    for (Cut cut : values()) {
      if (cut.name().toLowerCase(Locale.ROOT).equals(name)) {
        return cut;
      }
    }
    return null;
  }
}
