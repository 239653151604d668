package io.saleswright.platform.web.problem;

import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ResourceLoader;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Writes problems in English or Chinese, in English when the reader asks for neither. */
@AutoConfiguration(before = {WebMvcAutoConfiguration.class, ErrorMvcAutoConfiguration.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@Import({ProblemAdvice.class, ProblemErrorController.class, ContainerProblems.class})
public class ProblemAutoConfiguration {

  @Bean
  LocaleResolver localeResolver() {
    AcceptHeaderLocaleResolver locales = new AcceptHeaderLocaleResolver();
    locales.setSupportedLocales(List.of(Locale.ENGLISH, Locale.CHINESE));
    locales.setDefaultLocale(Locale.ENGLISH);
    return locales;
  }

  @Bean
  ProblemTexts problemTexts(ResourceLoader resources) {
    return ProblemTexts.load(resources);
  }

  @Bean
  Actions actions(ProblemTexts texts) {
    return new Actions(texts);
  }

  @Bean
  Warnings warnings(ProblemTexts texts) {
    return new Warnings(texts);
  }

  @Bean
  Problems problems(
      ProblemTexts texts,
      LocaleResolver locales,
      JsonMapper json,
      ObjectProvider<ProblemSource> sources) {
    return new Problems(texts, locales, json, sources.orderedStream().toList());
  }
}
