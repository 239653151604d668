package io.saleswright.platform.json;

import java.time.DateTimeException;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * Reads a moment or a date from its ISO text and from nothing else: not from a number, not from an
 * array. Years have four digits, so that every value can be stored.
 */
abstract class IsoReader<T> extends StdScalarDeserializer<T> {

  private static final Pattern FOUR_DIGIT_YEAR = Pattern.compile("\\d{4}-.{5,40}");

  private final String rule;
  private final String expectation;

  IsoReader(Class<T> type, String rule, String expectation) {
    super(type);
    this.rule = rule;
    this.expectation = expectation;
  }

  abstract T parse(String text);

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) {
    if (!parser.hasToken(JsonToken.VALUE_STRING)
        || !FOUR_DIGIT_YEAR.matcher(parser.getString()).matches()) {
      throw malformed(parser);
    }
    try {
      return parse(parser.getString());
    } catch (DateTimeException e) {
      throw malformed(parser);
    }
  }

  private MalformedValue malformed(JsonParser parser) {
    return new MalformedValue(parser, handledType(), rule, expectation);
  }
}
