package io.saleswright.platform.policy;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Says what a constraint asks for in the language of the request; in English where there is no
 * request, whatever the machine's own language is.
 */
final class ReadersWords implements MessageInterpolator {

  private final MessageInterpolator words = new ParameterMessageInterpolator();

  @Override
  public String interpolate(String template, Context context) {
    LocaleContext reader = LocaleContextHolder.getLocaleContext();
    Locale language = reader == null ? null : reader.getLocale();
    return interpolate(template, context, language == null ? Locale.ENGLISH : language);
  }

  @Override
  public String interpolate(String template, Context context, Locale language) {
    return words.interpolate(template, context, language);
  }
}
