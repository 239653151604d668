package io.saleswright.platform.web.problem;

import io.saleswright.platform.time.WorkCalendar;
import io.saleswright.platform.web.Warning;
import java.time.LocalDate;
import java.util.List;
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

  /**
   * Warnings of the promised dates whose holidays are not known: they may not hold (HR-01).
   *
   * @param promised the dates by their fields
   */
  public List<Warning> ofUnknownHolidays(Map<String, LocalDate> promised, WorkCalendar calendar) {
    return promised.entrySet().stream()
        .filter(one -> calendar.isFallback(one.getValue().getYear()))
        .map(one -> of("holidays-unknown", one.getKey(), Map.of("date", one.getValue())))
        .toList();
  }
}
