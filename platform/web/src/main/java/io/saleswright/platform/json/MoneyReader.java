package io.saleswright.platform.json;

import io.saleswright.platform.kernel.Money;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads {@code {"amount":"1234.50","currency":"CNY"}}, both members required, both strings. What is
 * typed has a currency of ISO 4217 and no more decimals than it; what was published before that
 * rule can still be read.
 */
final class MoneyReader extends StdDeserializer<Money> {

  private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,15}(\\.\\d{1,4})?");
  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

  private final boolean typed;

  /**
   * @param typed whether somebody has just typed the amount
   */
  MoneyReader(boolean typed) {
    super(Money.class);
    this.typed = typed;
  }

  @Override
  public Money deserialize(JsonParser parser, DeserializationContext context) {
    if (!parser.hasToken(JsonToken.START_OBJECT)) {
      throw malformed(
          parser, null, "money", "must be an object with the strings amount and currency");
    }
    String amount = null;
    String currency = null;
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      switch (name) {
        case "amount" -> amount = amount(parser);
        case "currency" -> currency = currency(parser);
        default -> context.handleUnknownProperty(parser, this, Money.class, name);
      }
    }
    Money money =
        Money.of(required(parser, "amount", amount), required(parser, "currency", currency));
    if (typed) {
      check(parser, money);
    }
    return money;
  }

  private static void check(JsonParser parser, Money money) {
    if (!Money.isCurrency(money.currency())) {
      throw malformed(parser, "currency", "currency", "must be a currency of ISO 4217 such as CNY");
    }
    int finest = Money.finestOf(money.currency());
    if (money.amount().scale() > finest) {
      Map<String, String> values = Map.of("decimals", Integer.toString(finest));
      throw new MalformedValue(
              parser,
              Money.class,
              "amount",
              "must have at most {decimals} decimals in this currency",
              values)
          .at(Money.class, "amount");
    }
  }

  private static String amount(JsonParser parser) {
    return matching(
        parser,
        AMOUNT,
        "amount",
        "must be a string of at most 15 digits before and 4 after the point, such as \"1234.50\"");
  }

  private static String currency(JsonParser parser) {
    return matching(
        parser, CURRENCY, "currency", "must be an ISO 4217 code of three capital letters");
  }

  private static String matching(
      JsonParser parser, Pattern form, String member, String expectation) {
    if (parser.hasToken(JsonToken.VALUE_STRING) && form.matcher(parser.getString()).matches()) {
      return parser.getString();
    }
    throw malformed(parser, member, member, expectation);
  }

  private static String required(JsonParser parser, String member, @Nullable String value) {
    if (value == null) {
      throw malformed(parser, member, "required", "is required");
    }
    return value;
  }

  private static MalformedValue malformed(
      JsonParser parser, @Nullable String member, String rule, String expectation) {
    return new MalformedValue(parser, Money.class, rule, expectation).at(Money.class, member);
  }
}
