package io.saleswright.platform.json;

import java.math.BigDecimal;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * Reads a decimal number of at most 15 digits before and 12 after the point. The bound comes before
 * any arithmetic: {@code 1e999999999} is ten characters long and would fill the memory when it is
 * added to something.
 */
final class DecimalReader extends StdScalarDeserializer<BigDecimal> {

  private static final int MAX_INTEGER_DIGITS = 15;
  private static final int MAX_SCALE = 12;

  DecimalReader() {
    super(BigDecimal.class);
  }

  @Override
  public BigDecimal deserialize(JsonParser parser, DeserializationContext context) {
    if (!parser.currentToken().isNumeric()) {
      throw malformed(parser);
    }
    BigDecimal value = parser.getDecimalValue();
    if (value.signum() == 0) {
      return BigDecimal.ZERO;
    }
    if (value.scale() > MAX_SCALE || value.precision() - value.scale() > MAX_INTEGER_DIGITS) {
      throw malformed(parser);
    }
    return value.scale() < 0 ? value.setScale(0) : value;
  }

  private static MalformedValue malformed(JsonParser parser) {
    return new MalformedValue(
        parser,
        BigDecimal.class,
        "decimal",
        "must be a number of at most 15 digits before and 12 after the point");
  }
}
