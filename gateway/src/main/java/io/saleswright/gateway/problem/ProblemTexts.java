package io.saleswright.gateway.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** The texts of the problems in the two languages of the department. */
@Component
final class ProblemTexts {

  private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.CHINESE);
  private static final ResourceBundle.Control NO_DEFAULT_LOCALE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  /** The language that the caller prefers among ours; English when he names none of them. */
  Locale languageOf(HttpServletRequest request) {
    return preferred(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
  }

  String title(ProblemKind kind, Locale language) {
    return text(kind.slug() + ".title", language);
  }

  String detail(ProblemKind kind, Locale language) {
    return text(kind.slug() + ".detail", language);
  }

  private static Locale preferred(@Nullable String acceptLanguage) {
    if (acceptLanguage == null || acceptLanguage.length() > 200) {
      return Locale.ENGLISH;
    }
    try {
      Locale found = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), LANGUAGES);
      return found == null ? Locale.ENGLISH : found;
    } catch (IllegalArgumentException malformed) {
      return Locale.ENGLISH;
    }
  }

  private static String text(String key, Locale language) {
    return ResourceBundle.getBundle("problems", language, NO_DEFAULT_LOCALE).getString(key);
  }
}
