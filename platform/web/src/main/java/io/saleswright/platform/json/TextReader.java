package io.saleswright.platform.json;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;

/**
 * Reads text that can be stored and shown as it came: half of a surrogate pair has no form in
 * UTF-8, so what is read back would be another text, and control characters say nothing to people.
 * Tabs and ends of lines are allowed.
 */
final class TextReader extends StringDeserializer {

  @Override
  public String deserialize(JsonParser parser, DeserializationContext context) {
    String text = super.deserialize(parser, context);
    if (text != null) {
      mustBeText(text, parser);
    }
    return text;
  }

  static void mustBeText(String text, JsonParser parser) {
    if (!text.codePoints().allMatch(TextReader::isText)) {
      throw new MalformedValue(
          parser, String.class, "text", "must be text without control characters");
    }
  }

  private static boolean isText(int character) {
    return switch (Character.getType(character)) {
      case Character.SURROGATE -> false;
      case Character.CONTROL -> character == '\t' || character == '\n' || character == '\r';
      default -> true;
    };
  }
}
