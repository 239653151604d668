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
 * @param customerClass how much they matter to us (CUS-09); null when nobody has said
 */
public record Market(
    @Nullable String channel, List<String> interests, @Nullable CustomerClass customerClass) {

  private static final String COMMA = ", ";

  public Market {
    channel = Texts.optional(channel);
    interests =
        interests.stream().map(Texts::optional).filter(Objects::nonNull).distinct().toList();
  }

  /** What was typed; null when nothing was. */
  public static @Nullable Market of(@Nullable String channel, @Nullable List<String> interests) {
    return known(new Market(channel, interests == null ? List.of() : interests, null));
  }

  /** The same place in the market, of a customer of this class. */
  static @Nullable Market classed(@Nullable Market market, @Nullable CustomerClass customerClass) {
    return known(
        market == null
            ? new Market(null, List.of(), customerClass)
            : new Market(market.channel, market.interests, customerClass));
  }

  private static @Nullable Market known(Market market) {
    boolean nothing =
        market.channel == null && market.interests.isEmpty() && market.customerClass == null;
    return nothing ? null : market;
  }

  /** Puts what is known of it, or nothing, into the fields of a file. */
  static void describe(@Nullable Market market, Map<String, @Nullable String> fields) {
    fields.put("channel", market == null ? null : market.channel);
    fields.put(
        "interests",
        market == null || market.interests.isEmpty() ? null : String.join(COMMA, market.interests));
    CustomerClass known = market == null ? null : market.customerClass;
    fields.put("customerClass", known == null ? null : known.name());
  }
}
