package io.saleswright.platform.json;

import io.saleswright.platform.kernel.VisibleText;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.jdk.StringDeserializer;

/**
 * Reads what people type: text that can be stored and shown as it came, in which everything can be
 * seen. A name, and whatever else is short, is one line.
 */
final class TypedTextReader extends StringDeserializer {

  /** Texts that may be longer are prose, which has lines. */
  private static final int LONGEST_OF_ONE_LINE = 300;

  private final boolean oneLine;

  TypedTextReader() {
    this(false);
  }

  private TypedTextReader(boolean oneLine) {
    this.oneLine = oneLine;
  }

  @Override
  public ValueDeserializer<?> createContextual(
      DeserializationContext context, @Nullable BeanProperty property) {
    Size size = property == null ? null : property.getAnnotation(Size.class);
    return size != null && size.max() <= LONGEST_OF_ONE_LINE ? new TypedTextReader(true) : this;
  }

  @Override
  public String deserialize(JsonParser parser, DeserializationContext context) {
    String text = super.deserialize(parser, context);
    if (text == null) {
      return text;
    }
    TextReader.mustBeText(text, parser);
    if (VisibleText.hasInvisible(text)) {
      throw new MalformedValue(
          parser, String.class, "visible-text", "must hold no invisible characters");
    }
    if (oneLine && VisibleText.hasLayout(text)) {
      throw new MalformedValue(parser, String.class, "one-line", "must be one line without tabs");
    }
    return text;
  }
}
