package io.saleswright.customer.profile;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a customer stands in the market, so that sales can be cut by it and channels adjusted
 * (CUS-32).
 *
 * @param channel the sales channel by which they buy, such as {@code exclusive store}
 * @param interests the kinds of products that they are interested in
 */
public record Market(@Nullable String channel, List<String> interests) {

  private static final String COMMA = ", ";

  public Market {
    channel = Texts.optional(channel);
    interests =
        interests.stream().map(Texts::optional).filter(Objects::nonNull).distinct().toList();
  }

  /** What was typed; null when nothing was. */
  public static @Nullable Market of(@Nullable String channel, @Nullable List<String> interests) {
    Market market = new Market(channel, interests == null ? List.of() : interests);
    return market.channel == null && market.interests.isEmpty() ? null : market;
  }

  /** Puts what is known of it, or nothing, into the fields of a file. */
  static void describe(@Nullable Market market, Map<String, @Nullable String> fields) {
    fields.put("channel", market == null ? null : market.channel);
    fields.put(
        "interests",
        market == null || market.interests.isEmpty() ? null : String.join(COMMA, market.interests));
  }
}
