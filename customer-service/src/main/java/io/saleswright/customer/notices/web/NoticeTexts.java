package io.saleswright.customer.notices.web;

import io.saleswright.platform.notice.Notice;
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
 * as {@code {trackingNumber}}, and the document's number as {@code {number}}.
 */
final class NoticeTexts {

  private static final String BUNDLE = "notices";
  private static final Pattern VALUE = Pattern.compile("\\{(\\w+)}");
  private static final Control NO_OTHER_LANGUAGE =
      Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private NoticeTexts() {}

  /**
   * The text of a notice; null when nobody has words for its kind, as for one of a later release.
   */
  static @Nullable String of(Notice notice, Locale reader) {
    try {
      String pattern =
          ResourceBundle.getBundle(BUNDLE, reader, NO_OTHER_LANGUAGE).getString(notice.kind());
      return VALUE
          .matcher(pattern)
          .replaceAll(found -> Matcher.quoteReplacement(value(notice, found.group(1))));
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
}
