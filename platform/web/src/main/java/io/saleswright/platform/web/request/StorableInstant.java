package io.saleswright.platform.web.request;

import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;

/**
 * Reads moments in parameters. Years have four digits, as in bodies: others can't be stored, nor
 * compared with what is.
 */
final class StorableInstant implements Converter<String, @Nullable Instant> {

  private static final String FOUR_DIGITS = "\\d{4}-.{5,40}";

  /**
   * @throws DateTimeException when the text is no such moment
   */
  @Override
  public @Nullable Instant convert(String text) {
    if (text.isEmpty()) {
      return null;
    }
    if (!text.matches(FOUR_DIGITS)) {
      throw new DateTimeException("the year has not four digits");
    }
    return Instant.parse(text);
  }
}
