package io.saleswright.platform.web.problem;

import io.saleswright.platform.web.Warning;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Puts warnings into the language of the request; their texts stand in the message bundles under
 * {@code warning.<name>}. Thread-safe.
 */
public final class Warnings {

  private final ProblemTexts texts;

  Warnings(ProblemTexts texts) {
    this.texts = texts;
  }

  /**
   * A warning.
   *
   * @param parameters what the text names in braces
   * @throws IllegalArgumentException when no bundle has a text for it
   */
  public Warning of(String name, String field, Map<String, Object> parameters) {
    return new Warning(
        name, field, texts.warning(name, parameters, LocaleContextHolder.getLocale()));
  }
}
