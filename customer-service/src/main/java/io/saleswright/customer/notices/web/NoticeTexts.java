package io.saleswright.customer.notices.web;

import io.saleswright.platform.notice.Notice;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What notices say in the languages that people read. A text names values of the notice in braces,
 * as {@code {trackingNumber}}, and the document's number as {@code {number}}. A moment is shown in
 * the company's time, and a step by its name instead of the rule that limits its time.
 */
final class NoticeTexts {

  private static final String BUNDLE = "notices";
  private static final String STEP = "step";
  private static final Pattern VALUE = Pattern.compile("\\{(\\w+)}");
  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
  private static final Control NO_OTHER_LANGUAGE =
      Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private final ZoneId zone;

  /**
   * @param zone the company's
   */
  NoticeTexts(ZoneId zone) {
    this.zone = zone;
  }

  /**
   * The text of a notice; null when nobody has words for its kind, as for one of a later release.
   */
  @Nullable String of(Notice notice, Locale reader) {
    try {
      ResourceBundle words = ResourceBundle.getBundle(BUNDLE, reader, NO_OTHER_LANGUAGE);
      return VALUE
          .matcher(words.getString(notice.kind()))
          .replaceAll(
              found -> Matcher.quoteReplacement(shown(value(notice, found.group(1)), words)));
    } catch (MissingResourceException _) {
      return null;
    }
  }

  private static String value(Notice notice, String name) {
    Map<String, String> values = notice.parameters();
    if (values.containsKey(name)) {
      return values.get(name);
    }
    String number = notice.about().number();
    return name.equals("number") && number != null ? number : "–";
  }

  private String shown(String value, ResourceBundle words) {
    String step = STEP + "." + value;
    if (words.containsKey(step)) {
      return words.getString(step);
    }
    try {
      return MINUTES.format(LocalDateTime.ofInstant(Instant.parse(value), zone));
    } catch (DateTimeParseException _) {
      return value;
    }
  }
}
